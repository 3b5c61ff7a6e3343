import type { SaidMinutes } from './event';
import type { Evening } from './state';
import type { Moment, Setup } from './turn';

/** What a listener asked to start; what was left unsaid comes from the profile. */
export interface Start {
  readonly routineId?: string;
  /** Massage time for both feet, whole minutes. */
  readonly minutes?: number;
}

/** A wish's length as if it had been said. */
export const minutesIn = ({ minutes }: Start): SaidMinutes =>
  minutes === undefined ? { type: 'unsaid' } : { type: 'minutes', minutes, halfDropped: false };

/** The routine whose choice at the gate is kept. */
export const GENTLE = 'gentle';

/** The choice is kept; why it was made is never asked. */
export const choosingGentle = (evening: Evening): Evening => ({
  ...evening,
  profile: { ...evening.profile, gentle: true },
});

/** The gate has been answered; when the answer cut it short, it has not been heard and will be said again next time. */
export const gateAnswered = (setup: Setup, evening: Evening, moment: Moment): Evening => {
  const { mode } = evening.session;
  const said = mode.type === 'asking' ? mode.said : undefined;
  const statementMs = (said?.lastsMs ?? 0) * setup.hearing.voice.least - INVITATION_MS;
  if (said !== undefined && moment.now - said.at < statementMs) return evening;
  return { ...evening, profile: { ...evening.profile, gateAt: moment.now } };
};

/** The last words of the gate are its invitation, which may be cut short. */
const INVITATION_MS = 3500;
