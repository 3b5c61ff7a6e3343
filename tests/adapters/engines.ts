import { afterAll, beforeAll, describe } from '@jest/globals';
import { createTable, startDatabase } from '../../simulator/database';
import { unless } from '../needs';
import { dynamoDbLocalMissing, startDynamoDbLocal } from './dynamodb-local';
import { openTable, type TestTable } from './table';

/** Something that is, or behaves like, DynamoDB. */
export interface Engine {
  /** A table of its own, empty. */
  open(): Promise<TestTable>;
}

/** Declares the same tests for the embedded database and for Amazon's own emulator, where Java is there for it. */
export const onEveryEngine = (declare: (engine: Engine) => void): void => {
  describe('on dynalite', () => {
    const tables: TestTable[] = [];
    afterAll(() => Promise.all(tables.map((table) => table.stop())));
    declare({
      open: async () => {
        const table = openTable(await startDatabase());
        tables.push(table);
        return table;
      },
    });
  });

  describe('on DynamoDB Local', () => {
    unless(dynamoDbLocalMissing(), () => {
      let emulator: Awaited<ReturnType<typeof startDynamoDbLocal>>;
      let tables = 0;
      beforeAll(async () => {
        emulator = await startDynamoDbLocal();
      }, 60_000);
      afterAll(() => emulator.stop());
      declare({
        open: async () => {
          tables += 1;
          const { endpoint } = emulator;
          const tableName = `listeners-${tables}`;
          await createTable(endpoint, process.cwd(), tableName);
          return openTable({ endpoint, tableName, stop: async () => undefined });
        },
      });
    });
  });
};
