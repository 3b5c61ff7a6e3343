import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLazyStore } from '../../lambda/src/adapters/lazy-store';
import { StoreError } from '../../lambda/src/domain/ports';
import { createMemoryStore, failingStore } from '../memory-store';
import { describeStore } from './store.contract';
import { openTable, type TestTable } from './table';

describeStore('the store in memory', async () => createMemoryStore());

describe('the store in DynamoDB', () => {
  let tables: TestTable[] = [];
  afterAll(async () => {
    await Promise.all(tables.map((table) => table.stop()));
    tables = [];
  });
  const makeTable = async (): Promise<TestTable> => {
    const table = await openTable();
    tables.push(table);
    return table;
  };

  describeStore('as it is', async () => (await makeTable()).store());
  describeStore('loaded while the first turn is on its way', async () => {
    const table = await makeTable();
    return createLazyStore(async () => table.store());
  });
});

describe('a store that cannot be loaded', () => {
  const broken = createLazyStore(() => Promise.reject(new Error('no such module')));
  beforeAll(() => new Promise((resolve) => setImmediate(resolve)));

  test('says so on the first call, and on each', async () => {
    await expect(broken.loadProfile('carl')).rejects.toThrow(StoreError);
    await expect(broken.latestRecords('carl', 1)).rejects.toMatchObject({
      cause: new Error('no such module'),
    });
  });
});

describe('a store that fails when the test wants it', () => {
  test('counts each call on its own', async () => {
    const store = failingStore(createMemoryStore(), (call, n) => call === 'saveProfile' && n === 2);
    expect(await store.saveProfile('carl', { profile: {}, version: 0 })).toBe(1);
    expect(await store.loadProfile('carl')).toEqual({ profile: {}, version: 1 });
    await expect(store.saveProfile('carl', { profile: {}, version: 1 })).rejects.toThrow(StoreError);
    expect(await store.saveProfile('carl', { profile: {}, version: 1 })).toBe(2);
  });
});
