import type { SessionRecord } from '../domain/history';
import { clearedUp, unkeptRecords } from '../domain/session/keep';
import type { Evening } from '../domain/session/state';
import type { Moment, Turn } from '../domain/session/turn';
import type { Visit } from './arrive';
import type { Deps } from './deps';
import { changed, type Kept, type Known, markOf, type Place, save } from './listener';

/** Stores what a turn changed. What cannot be stored by the end of the session is lost, and logged as that. */
export const keep = async (
  deps: Deps,
  userId: string,
  visit: Visit,
  evening: Evening,
  turn: Turn,
): Promise<Known> => {
  const { log } = deps;
  const at: Place = { store: deps.store, log, userId, moment: visit.moment };
  const known = await stored(deps, at, visit, evening, turn.records);
  const open = turn.reply.type === 'ask' || turn.reply.type === 'guide';
  if (open || isStored(known.kept)) return known;
  const last = await save(at, known);
  const records = unkept(last);
  if (records.length > 0) log.error('records lost', { count: records.length });
  if (last.kept.unsaved.length > 0) log.error('profile changes lost', { fields: last.kept.unsaved });
  return last;
};

/** Records that are stored nowhere: what stands in a stored place, the next session records. */
export const unkept = ({ profile, kept: { pending, unsaved } }: Known): readonly SessionRecord[] => {
  const placed = unsaved.includes('place') ? undefined : profile.place?.course.id;
  return pending.filter(({ id }) => id !== placed);
};

const isStored = ({ pending, unsaved }: Kept): boolean => pending.length === 0 && unsaved.length === 0;

const stored = async (
  deps: Deps,
  at: Place,
  { evening: before, kept, moment }: Visit,
  evening: Evening,
  records: readonly SessionRecord[],
): Promise<Known> => {
  const pending = withNewer(kept.pending, [...records, ...unkeptRecords(deps.setup, evening)]);
  const again = kept.requests.includes(markOf(moment)) || isOvertaken(before, moment);
  const profile = again ? before.profile : evening.profile;
  const unsaved = [...new Set([...kept.unsaved, ...changed(before.profile, profile)])];
  const known = await save(at, { profile, kept: { ...kept, unsaved: again ? [] : unsaved, pending } });
  if (known.found === undefined) return known;
  const idle: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: known.found };
  const late = withNewer(clearedUp(deps.setup, idle, moment).records, pending);
  const unseen = late.filter((record) => !pending.includes(record));
  return save(at, { ...known, kept: { ...known.kept, pending: [...known.kept.pending, ...unseen] } });
};

/**
 * Whether this device has had a later request already: then the first one of its session is delivered again, and what
 * came of it has been read with the rest.
 */
const isOvertaken = ({ profile: { place } }: Evening, { now, deviceId }: Moment): boolean =>
  place !== undefined && place.deviceId === deviceId && place.savedAt > now;

/** Records with newer ones in place of those of the same sessions. */
const withNewer = (
  records: readonly SessionRecord[],
  newer: readonly SessionRecord[],
): readonly SessionRecord[] => {
  const ids = new Set(newer.map(({ id }) => id));
  return [...records.filter(({ id }) => !ids.has(id)), ...newer];
};
