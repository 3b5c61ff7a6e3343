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
}

/**
 * What is stored, with what this session changed over it. What two devices build up together is put together: neither
 * forgets a guarded block of the other, nor takes its place away.
 *
 * @example
 * merged({ preferredMinutes: 10, gentle: true }, { profile: { preferredMinutes: 12 }, unsaved: ['preferredMinutes'], … })
 * //=> { preferredMinutes: 12, gentle: true }
 */
export const merged = (theirs: Profile, { profile, unsaved, deviceId, records }: Ours): Profile => {
  const over = overlaid(theirs, profile, unsaved);
  const { guarded: _guarded, delivery: _delivery, place: _place, ...rest } = over;
  const guarded = unsaved.includes('guarded') ? bothGuarded(theirs.guarded, over.guarded) : over.guarded;
  const delivery = unsaved.includes('delivery')
    ? bothDelivery(theirs.delivery, over.delivery, deviceId)
    : over.delivery;
  const place = unsaved.includes('place')
    ? laterPlace(theirs.place, over.place, deviceId, records)
    : over.place;
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

/** The one kept later. A place that is over here is over there too, unless another device has left one of its own. */
const laterPlace = (
  theirs: SavedPlace | undefined,
  ours: SavedPlace | undefined,
  deviceId: string,
  records: readonly SessionRecord[],
): SavedPlace | undefined => {
  if (theirs === undefined) return ours;
  if (ours !== undefined) return theirs.savedAt > ours.savedAt ? theirs : ours;
  const isOver = theirs.deviceId === deviceId || records.some(({ id }) => id === theirs.course.id);
  return isOver ? undefined : theirs;
};

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
