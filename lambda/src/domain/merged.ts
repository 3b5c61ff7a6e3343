import { type DeliveryProof, proofOn, UNPROVEN, withProof } from './delivery';
import type { GuardedBlocks } from './dose';
import type { SessionRecord } from './history';
import type { Profile } from './profile';
import type { SavedPlace } from './session/state';

/** The side of a merge that writes now. */
export interface Ours {
  readonly profile: Profile;
  /** What this Alexa session changed and has not stored yet. */
  readonly unsaved: readonly (keyof Profile)[];
  readonly deviceId: string;
  /** The records of this turn: a place of theirs is nobody's any more. */
  readonly records: readonly SessionRecord[];
  /** When the Alexa session began that has not been able to read the profile: a place from before is none of its own. */
  readonly unreadSince?: number;
}

/**
 * What is stored, with what this session changed over it. What two devices build up together is put together: neither
 * forgets a guarded block of the other, nor takes its place away.
 *
 * @example
 * merged({ preferredMinutes: 10, gentle: true }, { profile: { preferredMinutes: 12 }, unsaved: ['preferredMinutes'], … })
 * //=> { preferredMinutes: 12, gentle: true }
 */
export const merged = (theirs: Profile, ours: Ours): Profile => {
  const { profile, unsaved, deviceId } = ours;
  const over = overlaid(theirs, profile, unsaved);
  const { guarded: _guarded, delivery: _delivery, place: _place, ...rest } = over;
  const guarded = unsaved.includes('guarded') ? bothGuarded(theirs.guarded, over.guarded) : over.guarded;
  const delivery = unsaved.includes('delivery')
    ? bothDelivery(theirs.delivery, over.delivery, deviceId)
    : over.delivery;
  const place = unsaved.includes('place') ? worthierPlace(theirs.place, over.place, ours) : over.place;
  return {
    ...rest,
    ...(guarded === undefined ? {} : { guarded }),
    ...(delivery === undefined ? {} : { delivery }),
    ...(place === undefined ? {} : { place }),
  };
};

/**
 * One profile with some fields of another.
 *
 * @example
 * overlaid({ preferredMinutes: 10, gentle: true }, { preferredMinutes: 12 }, ['preferredMinutes'])
 * //=> { preferredMinutes: 12, gentle: true }
 */
export const overlaid = (theirs: Profile, ours: Profile, fields: readonly (keyof Profile)[]): Profile => {
  const isOurs = (name: string): boolean => fields.some((field) => field === name);
  return Object.fromEntries([
    ...Object.entries(theirs).filter(([name]) => !isOurs(name)),
    ...Object.entries(ours).filter(([name]) => isOurs(name)),
  ]);
};

/**
 * A massage before a breathing, else the one kept later. A place that is over here is over there too, unless another
 * device has left one of its own, or this session never knew of it.
 */
const worthierPlace = (
  theirs: SavedPlace | undefined,
  ours: SavedPlace | undefined,
  { deviceId, records, unreadSince = 0 }: Ours,
): SavedPlace | undefined => {
  if (theirs === undefined) return ours;
  if (ours !== undefined) {
    if (isMassage(theirs) !== isMassage(ours)) return isMassage(theirs) ? theirs : ours;
    return theirs.savedAt > ours.savedAt ? theirs : ours;
  }
  const isKnown = theirs.savedAt >= unreadSince;
  const isOver =
    (isKnown && theirs.deviceId === deviceId) || records.some(({ id }) => id === theirs.course.id);
  return isOver ? undefined : theirs;
};

const isMassage = ({ course }: SavedPlace): boolean => course.spec.activity === 'massage';

/** Every block of both counts; of those of an earlier night the guard takes no notice. */
const bothGuarded = (
  theirs: GuardedBlocks | undefined,
  ours: GuardedBlocks | undefined,
): GuardedBlocks | undefined => {
  if (theirs === undefined || ours === undefined) return ours;
  const begunAt = [...new Set([...theirs.begunAt, ...ours.begunAt])].toSorted((one, other) => one - other);
  return {
    firstDay: [theirs.firstDay, ours.firstDay].toSorted()[0] ?? ours.firstDay,
    begunAt,
    until: Math.max(theirs.until, ours.until),
  };
};

/** Each device knows its own. */
const bothDelivery = (
  theirs: DeliveryProof | undefined,
  ours: DeliveryProof | undefined,
  deviceId: string,
): DeliveryProof | undefined =>
  ours === undefined ? undefined : withProof(theirs ?? UNPROVEN, proofOn(ours, deviceId));
