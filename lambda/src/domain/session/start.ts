/** What a listener asked to start; what was left unsaid comes from the profile. */
export interface Start {
  readonly routineId?: string;
  /** Massage time for both feet, whole minutes. */
  readonly minutes?: number;
}
