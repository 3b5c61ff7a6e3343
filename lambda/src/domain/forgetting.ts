import type { Entry } from './entry';
import type { SessionRecord } from './history';
import type { Profile } from './profile';

/**
 * How long the note stays that everything was forgotten: far longer than any Alexa session, so that a device which is
 * in one still learns of it.
 */
export const NOTE_KEPT_MS = 2 * 86_400_000;

/** When an Alexa session began, and when it is now. */
export interface SessionSpan {
  readonly sinceAt: number;
  readonly now: number;
}

/**
 * When a session's listener was forgotten in the middle of it; `undefined` when that did not happen. `theirs` is what
 * is stored now, `undefined` when there is nothing, `ours` what the session carries, and `version` the one it was read
 * at: 0 when there was nothing, `undefined` when it could not be read.
 *
 * @example
 * forgottenMeanwhile({ forgottenAt: 5 }, { profile: {}, version: 1 }, { sinceAt: 3, now: 9 }) //=> 5
 */
export const forgottenMeanwhile = (
  theirs: Profile | undefined,
  { profile: ours, version }: { readonly profile: Profile; readonly version: number | undefined },
  { sinceAt, now }: SessionSpan,
): number | undefined => {
  if (theirs === undefined) {
    // What was there is gone, and it was no note that might have expired: the account has left.
    return version !== undefined && version > 0 && ours.forgottenAt === undefined ? now : undefined;
  }
  const { forgottenAt } = theirs;
  if (forgottenAt === undefined || forgottenAt === ours.forgottenAt) return undefined;
  return version !== undefined || forgottenAt >= sinceAt ? forgottenAt : undefined;
};

/** What waits to be stored. */
export interface Waiting {
  readonly pending: readonly SessionRecord[];
  readonly entries: readonly Entry[];
}

/** What was begun, or said of something that was begun, after all was forgotten. */
export const sinceForgotten = ({ forgottenAt }: Profile, { pending, entries }: Waiting): Waiting =>
  forgottenAt === undefined
    ? { pending, entries }
    : {
        pending: pending.filter(({ startedAt }) => startedAt > forgottenAt),
        entries: entries.filter((entry) => subjectAt(entry) > forgottenAt),
      };

const subjectAt = (entry: Entry): number => (entry.type === 'mark' ? entry.startedAt : entry.ratedAt);

/** What comes into a profile while a course is guided. */
export const OF_A_COURSE = ['place', 'sentAt', 'guarded'] as const;

/**
 * The fields of a profile that tell of something which began before all was forgotten.
 *
 * @example
 * forgottenFields({ forgottenAt: 5, place: begunAt(3) }) //=> ['place', 'sentAt', 'guarded']
 */
export const forgottenFields = ({ forgottenAt, place }: Profile): readonly (keyof Profile)[] =>
  forgottenAt !== undefined && place !== undefined && place.course.startedAt <= forgottenAt
    ? OF_A_COURSE
    : [];

/** The profile without a note that has served its time. */
export const withoutOldNote = (profile: Profile, now: number): Profile => {
  const { forgottenAt, ...rest } = profile;
  return forgottenAt !== undefined && now - forgottenAt > NOTE_KEPT_MS ? rest : profile;
};
