import type { SaidMinutes } from './event';
import type { Evening } from './state';
import type { Moment } from './turn';

/** What a listener asked to start; what was left unsaid comes from the profile. */
export interface Start {
  readonly routineId?: string;
  /** Massage time for both feet, whole minutes. */
  readonly minutes?: number;
}

/** A wish's length as if it had been said. */
export const minutesIn = ({ minutes }: Start): SaidMinutes =>
  minutes === undefined ? { type: 'unsaid' } : { type: 'minutes', minutes, halfDropped: false };

/** The gate has been heard and answered. */
export const gateHeard = (evening: Evening, moment: Moment): Evening => ({
  ...evening,
  profile: { ...evening.profile, gateAt: moment.now },
});
