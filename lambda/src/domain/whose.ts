import { type DayClock, dayAt, todayAt } from './day-clock';
import type { GuardedBlocks } from './dose';
import type { LocalDate } from './history';
import { isRestOn } from './hours';
import { isPerson, type ListenerId } from './listener-id';
import type { HouseholdProfile } from './ports';
import type { Profile } from './profile';
import { STRAIGHT_BACK_MS } from './session/here';

/** When and where a session begins. */
interface Beginning {
  readonly now: number;
  readonly deviceId: string;
}

/**
 * Whose a new Alexa session is that may go on from a place: the newest place that was kept on this device within half
 * an hour tells, since a voice is not recognised every time. Without one, it is the voice's own. One recognised voice
 * never goes on for another.
 */
export const ownerOf = (
  household: readonly HouseholdProfile[],
  voice: ListenerId,
  { now, deviceId }: Beginning,
): ListenerId => {
  const near = household.flatMap(({ listener, profile: { place } }) =>
    place?.deviceId === deviceId && now - place.savedAt <= STRAIGHT_BACK_MS && mayBeOne(listener, voice)
      ? [{ listener, savedAt: place.savedAt }]
      : [],
  );
  return near.toSorted((one, other) => other.savedAt - one.savedAt)[0]?.listener ?? voice;
};

/** The profiles of those who may be the same listener: a voice that is not recognised may be anybody's. */
export const maybeSame = (
  household: readonly HouseholdProfile[],
  listener: ListenerId,
): readonly HouseholdProfile[] =>
  household.filter((other) => other.listener !== listener && mayBeOne(other.listener, listener));

const mayBeOne = (one: ListenerId, other: ListenerId): boolean =>
  one === other || !isPerson(one) || !isPerson(other);

/** What a household's profile gives a voice that is new to the skill: the choices, never the nights or what was heard. */
export const firstProfile = (own: Profile, household: Profile | undefined): Profile => {
  if (household === undefined) return own;
  const { preferredMinutes, pace, paceTold, pressure, massageBreath, noClosing, delivery } = household;
  const { counted, countDown, detail, quiet, timeZone, dayStart, weekStart } = household;
  const choices = { preferredMinutes, pace, paceTold, pressure, massageBreath, noClosing, delivery };
  return {
    ...present({ ...choices, counted, countDown, detail, quiet, timeZone, dayStart, weekStart }),
    ...own,
  };
};

const present = (profile: { readonly [Key in keyof Profile]: Profile[Key] | undefined }): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));

/** The choices and facts that keep a listener safe. */
const CAREFUL = ['gentle', 'noHolds', 'restDay', 'guarded'] as const;
type Careful = Pick<Profile, (typeof CAREFUL)[number]>;

/** An instant, and by whose days it is told. */
type Instant = DayClock & { readonly now: number };

/** The practice day that goes on by the hours of another. */
const todayOf = ({ dayStart }: Profile, { now, timeZone }: Instant): LocalDate =>
  dayAt(now, { timeZone, ...(dayStart === undefined ? {} : { dayStart }) });

/** What a session borrows for safety's sake, and what the listener's own profile has in its place. */
export interface Lent {
  readonly given: Careful;
  readonly own: Careful;
}

/**
 * What holds in a session because whoever may be the same listener has chosen it, or was dizzy, or breathed long holds
 * tonight. It is borrowed, never stored, so that nobody's choice becomes another's.
 *
 * @example
 * lentBy({}, [{ gentle: true }], moment) //=> { given: { gentle: true }, own: {} }
 */
export const lentBy = (own: Profile, others: readonly Profile[], moment: Instant): Lent => {
  const today = todayAt(moment);
  const guarded = blocksWith(own.guarded, others, moment);
  const rests = others.some((other) => isRestOn(other, today) || isRestOn(other, todayOf(other, moment)));
  const given: Careful = {
    ...(own.gentle === undefined && others.some(({ gentle }) => gentle) ? { gentle: true } : {}),
    ...(own.noHolds === undefined && others.some(({ noHolds }) => noHolds) ? { noHolds: true } : {}),
    ...(rests && !isRestOn(own, today) ? { restDay: today } : {}),
    ...(guarded === undefined ? {} : { guarded }),
  };
  const inPlace = CAREFUL.filter((field) => given[field] !== undefined && own[field] !== undefined);
  return { given, own: Object.fromEntries(inPlace.map((field) => [field, own[field]])) };
};

/** The guard's blocks with tonight's of others; `undefined` when they breathed none. */
const blocksWith = (
  own: GuardedBlocks | undefined,
  others: readonly Profile[],
  moment: Instant,
): GuardedBlocks | undefined => {
  const today = todayAt(moment);
  const tonight = others
    .flatMap(({ guarded }) => guarded ?? [])
    .map(({ begunAt, until }) => ({
      begunAt: begunAt.filter((at) => dayAt(at, moment) === today),
      until,
    }))
    .filter(({ begunAt }) => begunAt.length > 0);
  if (tonight.length === 0) return undefined;
  const all = [...(own?.begunAt ?? []), ...tonight.flatMap(({ begunAt }) => begunAt)];
  return {
    ...own,
    firstDay: own?.firstDay ?? today,
    begunAt: [...new Set(all)].toSorted((one, other) => one - other),
    until: Math.max(own?.until ?? 0, ...tonight.map(({ until }) => until)),
  };
};

/** The profile with what is borrowed. */
export const withLent = (profile: Profile, { given, own }: Lent): Profile =>
  swapped(profile, own, given, given);

/** The profile as it may be stored: what is borrowed and was not changed is given back. */
export const withoutLent = (profile: Profile, { given, own }: Lent): Profile =>
  swapped(profile, given, own, given);

const swapped = (profile: Profile, from: Careful, to: Careful, fields: Careful): Profile => {
  const swap = CAREFUL.filter(
    (field) => fields[field] !== undefined && JSON.stringify(profile[field]) === JSON.stringify(from[field]),
  );
  const isSwapped = (name: string): boolean => swap.some((field) => field === name);
  return Object.fromEntries([
    ...Object.entries(profile).filter(([name]) => !isSwapped(name)),
    ...swap.flatMap((field) => (to[field] === undefined ? [] : [[field, to[field]]])),
  ]);
};
