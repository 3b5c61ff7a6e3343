import { createDynamoStore } from '../lambda/src/adapters/dynamo-store';
import { localClient, startDatabase } from '../simulator/database';
import { type CountingProxy, startCountingProxy } from './store/counting-proxy';
import { accountOf, type MeasuredTurn, PATIENT, skillThrough, VISITS, visit } from './store/evening';
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

let listener = 1_000_000;

const costOf = async (proxy: CountingProxy, database: Database, { history, nights, name }: Case) => {
  const skill = skillThrough(proxy, database.tableName);
  const rounds: (readonly MeasuredTurn[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    listener += 1;
    const userId = accountOf(listener);
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

/** What a question asks of the store, by so many at once. */
const timesOf = async ({ endpoint, tableName }: Database, listeners: number, atOnce: number) => {
  const store = createDynamoStore({ tableName, client: localClient(endpoint), patience: PATIENT });
  const tookMs: number[] = [];
  const ask = async (index: number): Promise<void> => {
    const userId = accountOf(index % listeners);
    const began = performance.now();
    await store.loadProfile(userId);
    await store.recordsBetween(userId, NOW_MS - 9 * 86_400_000, NOW_MS);
    tookMs.push(performance.now() - began);
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    await Promise.all(Array.from({ length: atOnce }, (_, index) => ask(round * atOnce + index)));
    // The first round only makes the connections.
    if (round === 0) tookMs.length = 0;
  }
  const medianMs = median(tookMs);
  return [`${listeners} listeners, ${atOnce} at once`, medianMs.toFixed(1), (medianMs / atOnce).toFixed(2)];
};

function* crowd(listeners: number) {
  const [night] = nightsBefore(NOW_MS, 1);
  if (night === undefined) return;
  for (let index = 0; index < listeners; index += 1) yield [accountOf(index), night] as const;
}

const report = (costs: readonly (readonly string[])[], times: readonly (readonly string[])[]): string =>
  [
    'What the store is asked, by the nights that are on record already',
    '',
    table(['', 'turns', 'reads', 'writes', 'read units', 'write units', 'US$ a million', 'ms a turn'], costs),
    `Units as the embedded database counts them from the sizes of the items; prices of us-east-1 on demand as of ${PRICE.asOf}.`,
    `Times: the middle turn of ${ROUNDS} visits, the whole handler with an embedded database on this computer.`,
    '',
    'The reads of one question, by so many at once on one computer',
    '',
    table(['', 'ms', 'ms, divided by how many'], times),
  ].join('\n');
