import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startDatabase } from '../../simulator/database';
import { openTable, type TestTable } from '../adapters/table';
import { CONVERSATIONS } from './conversations';
import { type Evening, playEvening } from './evening';
import { type Call, FAULTS, NO_FAULTS } from './fault';
import { type FaultyStore, openFaultyStore } from './faulty-store';
import { broken } from './promises';

let table: TestTable;
let faulty: FaultyStore;
beforeAll(async () => {
  table = openTable(await startDatabase());
  faulty = await openFaultyStore(table);
});
afterAll(async () => {
  await faulty.stop();
  await table.stop();
});

/** What happens to each request in turn; after the last of them the store is well. */
const fates = fc.array(fc.option(fc.constantFrom(...Object.values(FAULTS)), { freq: 2 }), { maxLength: 40 });

const plain = new Map<string, Evening>();

test('whatever happens to which requests, no promise is broken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...CONVERSATIONS), fates, async (conversation, fate) => {
      const usual =
        plain.get(conversation.name) ?? (await playEvening(table, faulty, conversation, NO_FAULTS));
      plain.set(conversation.name, usual);
      const plan = ({ n }: Call) => fate[n - 1] ?? undefined;
      const evening = await playEvening(table, faulty, conversation, plan);
      const lost = evening.handled.some(({ logged }) => logged.some((message) => message.endsWith('lost')));
      // What was not logged as lost has to be there, to the last field.
      const cameBack = !lost && evening.handled.length === usual.handled.length;
      expect(broken({ ...conversation, nights: [] }, evening, usual, cameBack)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 300_000);
