import { startDatabase } from '../simulator/database';
import { type CountingProxy, startCountingProxy } from './store/counting-proxy';
import { type MeasuredTurn, skillThrough, VISITS, visit } from './store/evening';
import { billOf, dollarsPerMillion, PRICE } from './store/price';
import { nightsBefore, seed } from './store/seeded';
import { median, table } from './table';

const NOW = '2026-03-01T21:40';
const NOW_MS = Date.parse('2026-03-02T02:40:00Z');
const HISTORIES: Readonly<Record<string, number>> = { '1 day': 1, '1 year': 365, '5 years': 1826 };
const LISTENERS = [1, 10_000];
const AT_ONCE = [1, 8, 64];
const ROUNDS = 15;

/**
 * What the store costs: reads, writes and capacity units of an evening and of a question, with little and much history
 * and with few and many listeners. The units are counted by the embedded database from the sizes of the items; the times
 * are of this computer, so that only their ratios tell something.
 */
export const storeBenchmark = async (): Promise<string> => {
  const database = await startDatabase();
  const proxy = await startCountingProxy(database.endpoint);
  try {
    const costs: string[][] = [];
    for (const [history, nights] of Object.entries(HISTORIES)) {
      for (const name of Object.keys(VISITS)) {
        costs.push(await costOf(proxy, database, { history, nights, name }));
      }
    }
    const times: string[][] = [];
    for (const listeners of LISTENERS) {
      await seed(database, crowd(listeners));
      for (const atOnce of AT_ONCE) times.push(await timesOf(database, listeners, atOnce));
    }
    return report(costs, times);
  } finally {
    await proxy.stop();
    await database.stop();
  }
};

type Database = Awaited<ReturnType<typeof startDatabase>>;

interface Case {
  readonly history: string;
  readonly nights: number;
  readonly name: string;
}

const costOf = async (proxy: CountingProxy, database: Database, { history, nights, name }: Case) => {
  const skill = skillThrough(proxy, database.tableName);
  const rounds: (readonly MeasuredTurn[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const userId = `${name} ${history} ${round}`;
    const records = nightsBefore(NOW_MS, round === 0 ? nights : Math.min(nights, 8));
    await seed(
      database,
      records.map((record) => [userId, record] as const),
    );
    rounds.push(await visit(skill, proxy, userId, name, NOW));
  }
  const [turns = []] = rounds;
  const bill = billOf(turns.flatMap(({ charged }) => charged));
  const turnMs = median(rounds.flatMap((each) => each.map(({ tookMs }) => tookMs)));
  return [
    `${name}, ${history}`,
    ...[turns.length, bill.reads, bill.writes].map(String),
    bill.readUnits.toFixed(1),
    bill.writeUnits.toFixed(1),
    dollarsPerMillion(bill).toFixed(2),
    turnMs.toFixed(1),
  ];
};

const timesOf = async (database: Database, listeners: number, atOnce: number) => {
  const skill = skillThrough(database, database.tableName);
  const question = 'how often this week';
  const visits = (round: number) =>
    Array.from({ length: atOnce }, (_, index) =>
      visit(skill, undefined, `crowd ${(round * atOnce + index) % listeners}`, question, NOW),
    );
  await Promise.all(visits(0));
  const tookMs: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const turns of await Promise.all(visits(round))) tookMs.push(...turns.map((turn) => turn.tookMs));
  }
  return [
    `${listeners} listeners, ${atOnce} at once`,
    median(tookMs).toFixed(1),
    (median(tookMs) / atOnce).toFixed(2),
  ];
};

function* crowd(listeners: number) {
  const [night] = nightsBefore(NOW_MS, 1);
  if (night === undefined) return;
  for (let index = 0; index < listeners; index += 1) yield [`crowd ${index}`, night] as const;
}

const report = (costs: readonly (readonly string[])[], times: readonly (readonly string[])[]): string =>
  [
    'What the store is asked, by the nights that are on record already',
    '',
    table(['', 'turns', 'reads', 'writes', 'read units', 'write units', 'US$ a million', 'ms a turn'], costs),
    `Units as the embedded database counts them from the sizes of the items; prices of us-east-1 on demand as of ${PRICE.asOf}.`,
    `Times: the middle turn of ${ROUNDS} visits, the whole handler with an embedded database on this computer.`,
    '',
    'A question to many listeners at once',
    '',
    table(['', 'ms a turn', 'ms a turn, for each'], times),
  ].join('\n');
