import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { onEveryEngine } from '../adapters/engines';
import type { TestTable } from '../adapters/table';
import { CONVERSATIONS } from './conversations';
import { type Evening, playEvening } from './evening';
import { NO_FAULTS } from './fault';
import { type FaultyStore, openFaultyStore } from './faulty-store';
import { cameBack, everyPlan, somePlans } from './plans';
import { broken } from './promises';

/** `EVERY_FAULT=1 npx jest tests/faults` plays some five thousand evenings, which takes a while. */
const ALL = process.env.EVERY_FAULT === '1';

onEveryEngine((engine) => {
  let table: TestTable;
  let faulty: FaultyStore;
  beforeAll(async () => {
    table = await engine.open();
    faulty = await openFaultyStore(table);
  });
  afterAll(() => faulty.stop());

  describe.each(CONVERSATIONS.map((each, index) => ({ ...each, index })))('$name', (conversation) => {
    let plain: Evening;
    beforeAll(async () => {
      plain = await playEvening(table, faulty, conversation, NO_FAULTS);
    });

    test('keeps everything with a store that is well', () => {
      expect(broken(conversation, plain, plain, true)).toEqual([]);
    });

    test('keeps what it has promised, whichever request fails and how', async () => {
      const faults: string[] = [];
      for (const named of ALL ? everyPlan(plain) : somePlans(plain, conversation.index)) {
        const evening = await playEvening(table, faulty, conversation, named.plan);
        const found = broken(conversation, evening, plain, cameBack(named, evening));
        faults.push(...found.map((fault) => `${named.name}: ${fault}`));
      }
      expect(faults).toEqual([]);
    }, 1_800_000);
  });
});
