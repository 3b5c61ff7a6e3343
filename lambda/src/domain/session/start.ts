import type { HandsWish } from '../hands';
import type { Profile } from '../profile';
import type { Foot } from '../timeline';
import type { SaidMinutes } from './said';
import type { Said } from './sent';
import type { Evening } from './state';
import type { Moment, Reply, Setup } from './turn';

/** What a listener asked to start; what was left unsaid comes from the profile. */
export interface Start {
  readonly routineId?: string;
  /** Massage time for both feet, whole minutes. */
  readonly minutes?: number;
  /** The feet in the order they are wanted, or one of them alone, whose minutes are then all there are. */
  readonly feet?: readonly Foot[];
  /** Steps to be left out tonight, as they were named. */
  readonly skipped?: readonly string[];
  /** Steps to be stayed on longer tonight, as they were named. */
  readonly longer?: readonly string[];
  /** How it is done, this evening. */
  readonly hands?: HandsWish;
}

/** Whether nothing was wished for but to start. */
export const isBare = (start: Start): boolean => Object.values(start).every((wish) => wish === undefined);

/** What a wish says of the shape of a massage, whichever it is. */
export const shapeOf = ({ feet, skipped, longer }: Pick<Start, 'feet' | 'skipped' | 'longer'>): Start => ({
  ...(feet === undefined ? {} : { feet }),
  ...(skipped === undefined ? {} : { skipped }),
  ...(longer === undefined ? {} : { longer }),
});

/** A wish's length as if it had been said. */
export const minutesIn = ({ minutes }: Start): SaidMinutes =>
  minutes === undefined ? { type: 'unsaid' } : { type: 'minutes', minutes, halfDropped: false };

/** The routine whose choice at the gate is kept. */
export const GENTLE = 'gentle';

/** The routine that a wish without a name means. */
export const usualRoutine = ({ gentle }: Profile): string => (gentle ? GENTLE : 'classic');

/** The choice is kept; why it was made is never asked. */
export const choosingGentle = (evening: Evening): Evening => ({
  ...evening,
  profile: { ...evening.profile, gentle: true },
});

/** The gate has been answered; when it was cut short, it has not been heard and will be said again next time. */
export const gateAnswered = (setup: Setup, evening: Evening, { now }: Moment): Evening =>
  statementIn(setup, evening, now)?.cutShort === true
    ? evening
    : { ...evening, profile: { ...evening.profile, gateAt: now } };

/** What to remember of a question just said: another answer within the gate leaves it to the statement whether that was heard. */
export const questionSaid = (setup: Setup, before: Evening, reply: Reply, said: Said): Said => {
  const inGate = reply.type === 'ask' && reply.invitation.type === 'gate';
  const again = inGate && reply.acts.some(({ type }) => type === 'gate');
  return (inGate && !again ? statementIn(setup, before, said.at) : undefined) ?? said;
};

/** The last words of the gate are its invitation, which may be cut short. */
const INVITATION_MS = 3500;

/** The statement of the gate that is being asked, and whether what comes now cuts it short. */
const statementIn = ({ hearing }: Setup, { session: { mode } }: Evening, now: number): Said | undefined => {
  if (mode.type !== 'asking' || mode.question.type !== 'gate' || mode.said === undefined) return undefined;
  const { at, lastsMs, cutShort } = mode.said;
  const isCut = cutShort === true || now - at < lastsMs * hearing.voice.least - INVITATION_MS;
  return isCut ? { at, lastsMs, cutShort: true } : { at, lastsMs };
};
