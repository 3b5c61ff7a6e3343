import { describe, expect, test } from '@jest/globals';
import { recall } from '../../lambda/src/alexa/recall';
import type { Activity, SessionRecord } from '../../lambda/src/domain/history';
import type { HistoryQuestion } from '../../lambda/src/domain/history-question';
import { type ListenerId, partsOf, personIn } from '../../lambda/src/domain/listener-id';
import { daysBefore } from '../../lambda/src/domain/nights';
import type { Moment } from '../../lambda/src/domain/session/turn';
import { told } from '../../lambda/src/domain/told';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { createMemoryStore, failingStore } from '../memory-store';
import { setup } from '../setup';
import { silentLog } from '../silent-log';

const TODAY = '2026-03-01';
const moment: Moment = {
  now: Date.parse(`${TODAY}T22:00Z`),
  requestId: 'request',
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
};

const night = (daysAgo: number, activity: Activity = 'massage'): SessionRecord => {
  const practiceDay = daysBefore(TODAY, daysAgo);
  return {
    id: `${activity} ${practiceDay}`,
    activity,
    routineId: activity === 'massage' ? 'classic' : 'box',
    startedAt: Date.parse(`${practiceDay}T20:30Z`),
    timeZone: 'Europe/London',
    practiceDay,
    plannedMs: 900_000,
    guidedMs: 900_000,
    complete: true,
  };
};

const nights = (from: number, to: number, activity?: Activity): readonly SessionRecord[] =>
  Array.from({ length: to - from + 1 }, (_, n) => night(from + n, activity));

/** Who asks, what the household has besides, and which call of the store fails, counted from 1. */
interface Circumstances {
  readonly listener?: ListenerId;
  readonly household?: readonly SessionRecord[];
  readonly failing?: number;
}

/** What is told of a question, how many calls of the store it took, and how many records were read. */
const ask = async (
  question: HistoryQuestion,
  records: readonly SessionRecord[],
  { listener = 'carl', household = [], failing }: Circumstances = {},
) => {
  const store = createMemoryStore();
  for (const each of records) await store.saveRecord(listener, each);
  for (const each of household) await store.saveRecord(partsOf(listener).household, each);
  let calls = 0;
  const counted = failingStore(store, () => {
    calls += 1;
    return calls === failing;
  });
  const deps = {
    setup,
    store: counted,
    log: silentLog,
    flowOn: true,
    speakingTime: speakingMs,
    onset: () => 0,
  };
  const evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: {} } as const;
  const whose = { listener, sinceAt: 0, lent: { given: {}, own: {} }, voices: false };
  const visit = { evening, kept: { requests: [], unsaved: [], pending: [], entries: [] }, moment, whose };
  const recalled = await recall(deps, visit, question);
  return { calls, read: recalled.records.length, act: told(question, { ...recalled, underWay: [] }, moment) };
};

const FIVE_YEARS = 5 * 365;

describe('with five years of nights', () => {
  const all = [...nights(1, FIVE_YEARS), ...nights(1, FIVE_YEARS, 'breathing')];

  test.each<[string, HistoryQuestion, number, number]>([
    ['this week', { type: 'howOften', period: 'this-week', activity: 'massage' }, 1, 20],
    ['last night', { type: 'howOften', period: 'last-night', activity: 'massage' }, 1, 10],
    ['the last time', { type: 'lastTime', activity: 'massage' }, 1, 20],
    ['since when', { type: 'sinceWhen', activity: 'massage' }, 2, 100],
    ['the usual time', { type: 'usualTime', period: 'last-thirty-nights', activity: 'massage' }, 1, 70],
  ])('%s takes few calls and records', async (_, question, mostCalls, mostRecords) => {
    const { calls, read } = await ask(question, all);
    expect([calls <= mostCalls, read <= mostRecords]).toEqual([true, true]);
  });

  test('all of them are two years, and no more is read', async () => {
    const { act, read, calls } = await ask({ type: 'howOften', period: 'all', activity: 'massage' }, all);
    expect(act).toMatchObject({ type: 'frequency', count: 730 });
    expect([calls, read < 2 * 735]).toEqual([1, true]);
  });

  test('a row as long as the record is followed to its end', async () => {
    const { act, calls } = await ask({ type: 'inARow', activity: 'massage' }, all);
    expect(act).toMatchObject({ type: 'inARow', count: 730 });
    expect(calls).toBeLessThanOrEqual(6);
  });

  test('the first that is kept is not called the first', async () => {
    expect((await ask({ type: 'sinceWhen', activity: 'massage' }, all)).act).toMatchObject({ longAgo: true });
  });
});

describe('one activity behind the other', () => {
  test.each([25, 200, 700])('the last massage is found behind %i newer breathings', async (count) => {
    const { act } = await ask({ type: 'lastTime', activity: 'massage' }, [
      night(count + 1),
      ...nights(0, count, 'breathing'),
    ]);
    expect(act).toMatchObject({ last: { routineId: 'classic' } });
  });

  test('and told where a week has none', async () => {
    const { act } = await ask({ type: 'howOften', period: 'this-week', activity: 'massage' }, [
      night(60),
      ...nights(0, 50, 'breathing'),
    ]);
    expect(act).toMatchObject({ count: 0, last: { day: { type: 'date', date: '2025-12-31', yearsAgo: 1 } } });
  });

  test('the first breathing is found after years of massages', async () => {
    const { act } = await ask({ type: 'sinceWhen', activity: 'breathing' }, [
      ...nights(0, 700),
      ...nights(0, 3, 'breathing'),
    ]);
    expect(act).toMatchObject({ type: 'sinceWhen', first: { type: 'weekday', weekday: 4 }, longAgo: false });
  });
});

describe('a row of nights', () => {
  test.each([
    ['up to tonight', nights(0, 4), 5],
    ['tonight not done yet', nights(1, 4), 4],
    ['that ended before', nights(2, 4), 0],
    ['longer than a page', [...nights(0, 99), ...nights(101, 120)], 100],
    ['that ends at the edge of a page', [...nights(0, 40), ...nights(42, 60)], 41],
    ['with a night stopped early in it', [night(0), { ...night(1), complete: false }, night(2)], 1],
  ])('%s', async (_, records, count) => {
    expect((await ask({ type: 'inARow', activity: 'massage' }, records)).act).toMatchObject({ count });
  });
});

describe('a recognised voice', () => {
  const ann = { listener: personIn('carl', 'ann'), household: [night(1), night(2), night(3, 'breathing')] };
  const thisWeek: HistoryQuestion = { type: 'howOften', period: 'last-seven-nights', activity: 'massage' };

  test('hears its own nights, and how many the household has beside them', async () => {
    const { act, calls } = await ask(thisWeek, [night(0)], ann);
    expect(act).toMatchObject({ count: 1, household: 2 });
    expect(calls).toBe(2);
  });

  test.each<[string, HistoryQuestion]>([
    ['one night', { type: 'howOften', period: 'last-night', activity: 'massage' }],
    ['the other activity', { type: 'howOften', period: 'last-seven-nights', activity: 'breathing' }],
  ])('so of %s', async (_, question) => {
    expect((await ask(question, [night(0)], ann)).act).toMatchObject({ household: 1 });
  });

  test('is told nothing of a household that has none', async () => {
    const { act } = await ask(thisWeek, [night(0)], { ...ann, household: [night(20)] });
    expect(act).not.toHaveProperty('household');
  });

  test("hears its own when the household's cannot be read", async () => {
    const { act } = await ask(thisWeek, [night(0)], { ...ann, failing: 2 });
    expect(act).toMatchObject({ type: 'frequency', count: 1 });
    expect(act).not.toHaveProperty('household');
  });
});
