import { withEntries } from '../domain/entry';
import { forgottenFields, OF_A_COURSE, sinceForgotten } from '../domain/forgetting';
import type { Profile } from '../domain/profile';
import { unkeptRecords } from '../domain/session/keep';
import type { Evening } from '../domain/session/state';
import type { Turn } from '../domain/session/turn';
import { withLent, withoutLent } from '../domain/whose';
import type { Visit } from './arrive';
import type { Deps } from './deps';
import { sweep } from './forget';
import { changed, type Kept, type Known, overlaid, save } from './listener';

/** Stores what changed. What cannot be stored by the end of the session is lost, and logged as that. */
export const keep = async (deps: Deps, visit: Visit, evening: Evening, turn: Turn): Promise<Known> => {
  const fresh = changed(visit.evening.profile, evening.profile);
  const unsaved = [...new Set([...visit.kept.unsaved, ...fresh])];
  const newest = [...turn.records, ...unkeptRecords(deps.setup, evening)];
  const newer = new Set(newest.map(({ id }) => id));
  const pending = [...visit.kept.pending.filter(({ id }) => !newer.has(id)), ...newest];
  const entries = withEntries(visit.kept.entries ?? [], turn.entries ?? []);
  const known = await store(deps, visit, fresh, {
    profile: evening.profile,
    kept: { ...visit.kept, unsaved, pending, entries },
  });
  const open = turn.reply.type === 'ask' || turn.reply.type === 'guide';
  if (open || isStored(known.kept)) return known;
  const last = await store(deps, visit, fresh, known);
  const lost = last.kept.pending.length + (last.kept.entries ?? []).length;
  if (lost > 0) deps.log.error('records lost', { count: lost });
  if (last.kept.unsaved.length > 0) deps.log.error('profile changes lost', { fields: last.kept.unsaved });
  return last;
};

export const isStored = ({ pending, unsaved, entries = [] }: Kept): boolean =>
  pending.length + unsaved.length + entries.length === 0;

/**
 * Stores what is the listener's own, and answers with what the session goes on with. When all was forgotten in between,
 * nothing from before is stored, only what was chosen in this turn.
 */
const store = async (
  deps: Deps,
  visit: Visit,
  fresh: readonly (keyof Profile)[],
  { profile, kept }: Known,
): Promise<Known> => {
  const { whose, moment } = visit;
  const { listener, sinceAt, lent } = whose;
  const saved = (known: Known): Promise<Known> =>
    save(deps.store, deps.log, listener, known, { sinceAt, now: moment.now });
  const gone = forgottenFields(profile);
  const own = overlaid(withoutLent(profile, lent), {}, gone);
  const unsaved = kept.unsaved.filter((field) => !gone.includes(field));
  const left = sinceForgotten(profile, { pending: kept.pending, entries: kept.entries ?? [] });
  const known = await saved({ profile: own, kept: { ...kept, unsaved, ...left } });
  const { forgottenAt } = known.profile;
  if (forgottenAt === undefined || forgottenAt === profile.forgottenAt) return returned(known, visit);
  await sweep(deps, listener, forgottenAt);
  const chosen = fresh.filter((field) => !OF_A_COURSE.some((each) => each === field));
  if (chosen.length === 0) return returned(known, visit);
  const anew = overlaid(known.profile, own, chosen);
  return returned(await saved({ profile: anew, kept: { ...known.kept, unsaved: chosen } }), visit);
};

/** With what is borrowed in it again. */
const returned = ({ profile, kept }: Known, { whose: { lent } }: Visit): Known => ({
  profile: withLent(profile, lent),
  kept,
});
