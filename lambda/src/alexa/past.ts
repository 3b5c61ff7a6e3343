import type { HandlerInput } from 'ask-sdk-core';
import { type NightRating, withMarks } from '../domain/entry';
import type { SessionRecord } from '../domain/history';
import { boundsOf, daysBefore } from '../domain/nights';
import { identityAt, type Moment } from '../domain/session/turn';
import type { Visit } from './arrive';
import { causeOf } from './cause';
import type { Deps } from './deps';
import { userIdIn } from './moment';

/** The stored records with those not stored yet over them, as they count; `undefined` when the store does not answer. */
export const readable = async (
  { log }: Deps,
  { kept }: Visit,
  read: () => Promise<readonly SessionRecord[]>,
): Promise<readonly SessionRecord[] | undefined> => {
  try {
    const stored = await read();
    const pending = new Set(kept.pending.map(({ id }) => id));
    const all = [...stored.filter(({ id }) => !pending.has(id)), ...kept.pending];
    return withMarks(all, kept.entries ?? []);
  } catch (error) {
    log.warn('records could not be read', { cause: causeOf(error) });
    return undefined;
  }
};

/** The stored ratings with those not stored yet over them; `undefined` when the store does not answer. */
export const rated = async (
  { log }: Deps,
  { kept }: Visit,
  read: () => Promise<readonly NightRating[]>,
): Promise<readonly NightRating[] | undefined> => {
  try {
    const pending = (kept.entries ?? []).flatMap((entry) => (entry.type === 'rating' ? [entry] : []));
    const newer = new Set(pending.map(({ practiceDay }) => practiceDay));
    const stored = await read();
    return [...stored.filter(({ practiceDay }) => !newer.has(practiceDay)), ...pending];
  } catch (error) {
    log.warn('ratings could not be read', { cause: causeOf(error) });
    return undefined;
  }
};

/** Zones may lie a day apart, and records keep the one they were made in. */
const SLACK_DAYS = 2;

/** What was done lately: on the practice days up to now and some `days` before, read by one bounded query. */
export const lately = (
  deps: Deps,
  input: HandlerInput,
  visit: Visit,
  days: number,
): Promise<readonly SessionRecord[] | undefined> => {
  const { fromAt, toAt } = lastDays(visit.moment, days);
  return readable(deps, visit, () => deps.store.recordsBetween(userIdIn(input), fromAt, toAt));
};

const lastDays = (moment: Moment, days: number): { fromAt: number; toAt: number } => {
  const { practiceDay } = identityAt(moment);
  return boundsOf(
    daysBefore(practiceDay, days + SLACK_DAYS),
    daysBefore(practiceDay, -SLACK_DAYS),
    moment.timeZone,
  );
};
