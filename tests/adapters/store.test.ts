import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLazyStore } from '../../lambda/src/adapters/lazy-store';
import { type ListenerStore, StoreError, type TurnStore } from '../../lambda/src/domain/ports';
import { createMemoryStore, failingStore } from '../memory-store';
import { onEveryEngine } from './engines';
import { describeStore } from './store.contract';

describeStore('the store in memory', async () => createMemoryStore());

describe('the store in DynamoDB', () => {
  onEveryEngine((engine) => {
    describeStore('as it is', async () => (await engine.open()).store());
    describeStore('for one turn', async () => forTurn((await engine.open()).store()));
    describeStore('loaded while the first turn is on its way', async () => {
      const table = await engine.open();
      return forTurn(createLazyStore(async () => table.store()));
    });
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

function forTurn(store: TurnStore): ListenerStore {
  if (store.forTurn === undefined) throw new Error('this store knows of no turns');
  return store.forTurn();
}
