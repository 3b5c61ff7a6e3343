import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onEveryEngine } from '../adapters/engines';
import type { TestTable } from '../adapters/table';
import { CONVERSATIONS } from './conversations';
import { type Evening, playEvening } from './evening';
import { NO_FAULTS } from './fault';
import { type FaultyStore, openFaultyStore } from './faulty-store';
import { cameBack, plansFor } from './plans';
import { broken } from './promises';

onEveryEngine((engine) => {
  let table: TestTable;
  let faulty: FaultyStore;
  beforeAll(async () => {
    table = await engine.open();
    faulty = await openFaultyStore(table);
  });
  afterAll(() => faulty.stop());

  describe.each(CONVERSATIONS)('$name', (conversation) => {
    let plain: Evening;
    beforeAll(async () => {
      plain = await playEvening(table, faulty, conversation, NO_FAULTS);
    });

    test('keeps everything with a store that is well', () => {
      expect(broken(conversation, plain, plain, true)).toEqual([]);
    });

    test('keeps what it has promised, whichever request fails and how', async () => {
      const faults: string[] = [];
      for (const named of plansFor(plain)) {
        const evening = await playEvening(table, faulty, conversation, named.plan);
        const found = broken(conversation, evening, plain, cameBack(named, evening));
        faults.push(...found.map((fault) => `${named.name}: ${fault}`));
      }
      process.stderr.write(`${conversation.name} ${plansFor(plain).length} evenings: ${faults.length}\n`);
      expect(faults).toEqual([]);
    }, 1_200_000);
  });
});
