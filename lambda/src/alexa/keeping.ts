import { withEntries } from '../domain/entry';
import { forgottenFields, OF_A_COURSE, sinceForgotten } from '../domain/forgetting';
import type { SessionRecord } from '../domain/history';
import { overlaid } from '../domain/merged';
import type { Profile } from '../domain/profile';
import { clearedUp, unkeptRecords } from '../domain/session/keep';
import type { Loss } from '../domain/session/loss';
import type { Evening } from '../domain/session/state';
import type { Moment, Turn } from '../domain/session/turn';
import { withLent, withoutLent } from '../domain/whose';
import type { Visit } from './arrive';
import type { Deps } from './deps';
import { sweep } from './forget';
import { changed, type Destination, type Known, markOf, save } from './listener';

/** Stores what a turn changed. What cannot be stored by the end of the session is lost, and logged as that. */
export const keep = async (deps: Deps, visit: Visit, evening: Evening, turn: Turn): Promise<Known> => {
  const known = await storedTurn(deps, visit, evening, turn);
  const open = turn.reply.type === 'ask' || turn.reply.type === 'guide';
  const { pending, unsaved, entries } = known.kept;
  if (open || pending.length + unsaved.length + entries.length === 0) return known;
  const last = await stored(deps, visit, changed(visit.evening.profile, evening.profile), known);
  const lost = unkept(last).length + last.kept.entries.length;
  if (lost > 0) deps.log.error('records lost', { count: lost });
  if (last.kept.unsaved.length > 0) deps.log.error('profile changes lost', { fields: last.kept.unsaved });
  return last;
};

/** What the store has not taken. */
export const lossOf = (known: Known): Loss => ({
  records: unkept(known).length > 0,
  profile: known.kept.unsaved.length > 0,
  entries: known.kept.entries.length > 0,
});

/** Records that are stored nowhere: what stands in a stored place, the next session records. */
const unkept = ({ profile, kept: { pending, unsaved } }: Known): readonly SessionRecord[] => {
  const placed = unsaved.includes('place') ? undefined : profile.place?.course.id;
  return pending.filter(({ id }) => id !== placed);
};

const storedTurn = async (deps: Deps, visit: Visit, evening: Evening, turn: Turn): Promise<Known> => {
  const { evening: before, kept, moment } = visit;
  const again = kept.requests.includes(markOf(moment)) || isOvertaken(before, moment);
  const profile = again ? before.profile : evening.profile;
  const fresh = changed(before.profile, profile);
  const known = await stored(deps, visit, fresh, {
    profile,
    kept: {
      ...kept,
      unsaved: again ? [] : [...new Set([...kept.unsaved, ...fresh])],
      pending: withNewer(kept.pending, [...turn.records, ...unkeptRecords(deps.setup, evening)]),
      entries: withEntries(kept.entries, turn.entries ?? []),
    },
  });
  return known.found === undefined ? known : stored(deps, visit, [], withUnseen(deps, moment, known));
};

/** With the records of a session before, of which nobody knew until the store could be read. */
const withUnseen = ({ setup }: Deps, moment: Moment, { profile, kept, found = {} }: Known): Known => {
  const idle: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: found };
  const unseen = clearedUp(setup, idle, moment).records;
  return { profile, kept: { ...kept, pending: withNewer(unseen, kept.pending) } };
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

/**
 * Stores what is the listener's own, and answers with what the session goes on with. When all was forgotten in between,
 * nothing from before is stored, only what was chosen in this turn.
 */
const stored = async (
  deps: Deps,
  visit: Visit,
  fresh: readonly (keyof Profile)[],
  { profile, kept }: Known,
): Promise<Known> => {
  const { lent, listener } = visit.whose;
  const at = destinationOf(deps, visit);
  const gone = forgottenFields(profile);
  const own = overlaid(withoutLent(profile, lent), {}, gone);
  const unsaved = kept.unsaved.filter((field) => !gone.includes(field));
  const known = await save(at, {
    profile: own,
    kept: { ...kept, unsaved, ...sinceForgotten(profile, kept) },
  });
  const { forgottenAt } = known.profile;
  if (forgottenAt === undefined || forgottenAt === profile.forgottenAt) return returned(known, visit);
  await sweep(deps, listener, forgottenAt);
  const chosen = fresh.filter((field) => !OF_A_COURSE.some((each) => each === field));
  if (chosen.length === 0) return returned(known, visit);
  const anew = { profile: overlaid(known.profile, own, chosen), kept: { ...known.kept, unsaved: chosen } };
  return returned(await save(at, anew), visit);
};

/** With what is borrowed in it again. */
const returned = ({ profile, ...known }: Known, { whose: { lent } }: Visit): Known => ({
  ...known,
  profile: withLent(profile, lent),
});

/** Where a session's listener is stored. */
export const destinationOf = ({ store, log }: Deps, { whose, moment }: Visit): Destination => ({
  store,
  log,
  listener: whose.listener,
  moment,
  sinceAt: whose.sinceAt,
});
