import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CountingProxy, startCountingProxy } from '../../bench/store/counting-proxy';
import { accountOf, type MeasuredTurn, skillThrough, VISITS, visit } from '../../bench/store/evening';
import { billOf, dollarsPerMillion } from '../../bench/store/price';
import { nightsBefore, seed } from '../../bench/store/seeded';
import { type Database, startDatabase } from '../../simulator/database';

const NOW = '2026-03-01T21:40';
const NOW_MS = Date.parse('2026-03-02T02:40:00Z');
/** From here on every answer has met as many records as it ever reads. */
const MONTH = 30;
const FIVE_YEARS = 1826;

let database: Database;
let proxy: CountingProxy;
let listeners = 0;
beforeAll(async () => {
  database = await startDatabase();
  proxy = await startCountingProxy(database.endpoint);
});
afterAll(async () => {
  await proxy.stop();
  await database.stop();
});

const turnsOf = async (name: string, nights: number): Promise<readonly MeasuredTurn[]> => {
  listeners += 1;
  const userId = accountOf(listeners);
  await seed(
    database,
    nightsBefore(NOW_MS, nights).map((record) => [userId, record] as const),
  );
  return visit(skillThrough(proxy, database.tableName), proxy, userId, name, NOW);
};

describe.each(Object.keys(VISITS))('%s', (name) => {
  test('asks no more of the store after five years than after a month', async () => {
    const [month, years] = [await turnsOf(name, MONTH), await turnsOf(name, FIVE_YEARS)].map((turns) =>
      billOf(turns.flatMap(({ charged }) => charged)),
    );
    expect(years).toEqual(month);
    expect(years?.reads).toBeGreaterThan(0);
  });
});

test('a turn in mid-routine reads nothing and writes at most once', async () => {
  const turns = (await turnsOf('a massage of 15 minutes', 1)).filter(({ inRoutine }) => inRoutine);
  expect(turns.length).toBeGreaterThan(2);
  for (const { charged } of turns) {
    expect(billOf(charged)).toMatchObject({ reads: 0 });
    expect(charged.length).toBeLessThanOrEqual(1);
  }
});

test('what a million of something costs is the sum of its units', () => {
  const charged = [
    { operation: 'GetItem', units: 1 },
    { operation: 'UpdateItem', units: 4 },
  ];
  expect(dollarsPerMillion(billOf(charged))).toBeCloseTo(0.125 + 4 * 0.625);
});
