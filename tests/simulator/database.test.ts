import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDynamoStore } from '../../lambda/src/adapters/dynamo-store';
import type { ListenerStore } from '../../lambda/src/domain/ports';
import { localClient, startDatabase } from '../../simulator/database';

let path: string;
beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'foot-routine-'));
});
afterAll(() => rm(path, { recursive: true }));

const withStore = async <T>(use: (store: ListenerStore) => Promise<T>): Promise<T> => {
  const { endpoint, tableName, stop } = await startDatabase({ path });
  const store = createDynamoStore({
    tableName,
    patience: { callMs: 10_000, attemptMs: 10_000 },
    client: localClient(endpoint),
  });
  return use(store).finally(stop);
};

test('what a listener said tonight is there tomorrow', async () => {
  await withStore((store) => store.saveProfile('carl', { profile: { gentle: true }, version: 0 }));
  expect(await withStore((store) => store.loadProfile('carl'))).toEqual({
    profile: { gentle: true },
    version: 1,
  });
});

test('two of them never share a folder', async () => {
  const first = await startDatabase({ path });
  await expect(startDatabase({ path })).rejects.toThrow('in use');
  await first.stop();
});

test('the folder of one that died is taken over', async () => {
  await writeFile(join(path, 'owner.pid'), '999999999');
  const next = await startDatabase({ path });
  await next.stop();
});
