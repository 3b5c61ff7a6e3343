import { beforeAll, describe, expect, test } from '@jest/globals';
import { createDynamoStore } from '../../lambda/src/adapters/dynamo-store';
import { StoreError } from '../../lambda/src/domain/ports';
import { localClient } from '../../simulator/database';
import { onEveryEngine } from './engines';
import { fullProfile, record } from './listener';
import type { TestTable } from './table';
import { startForgetfulProxy, startSilentServer } from './unreliable-server';

onEveryEngine((engine) => {
  let table: TestTable;
  beforeAll(async () => {
    table = await engine.open();
  });

  describe('an answer that got lost on the way', () => {
    const throughForgetfulProxy = async (run: (endpoint: string) => Promise<void>): Promise<void> => {
      const proxy = await startForgetfulProxy(table.database.endpoint);
      await run(proxy.endpoint).finally(proxy.stop);
    };

    test('does not make a conflict of a profile that was written', () =>
      throughForgetfulProxy(async (endpoint) => {
        expect(await table.store(endpoint).saveProfile('lost', { profile: fullProfile, version: 0 })).toBe(1);
        expect(await table.store().loadProfile('lost')).toEqual({ profile: fullProfile, version: 1 });
      }));

    test('does not hide a conflict', () =>
      throughForgetfulProxy(async (endpoint) => {
        await table.store().saveProfile('raced', { profile: { gentle: true }, version: 0 });
        const late = { profile: { gentle: false }, version: 0 };
        expect(await table.store(endpoint).saveProfile('raced', late)).toBe('conflict');
      }));

    test('does not write a record twice', () =>
      throughForgetfulProxy(async (endpoint) => {
        const one = record('one', '2026-03-01T21:40:00.000Z');
        await table.store(endpoint).saveRecord('lost', one);
        expect(await table.store().latestRecords('lost', 10)).toEqual([one]);
      }));
  });

  describe('a database that cannot be had', () => {
    test('and never answers is given up in time', async () => {
      const server = await startSilentServer();
      const startedAt = performance.now();
      await expect(
        table.store(server.endpoint, { callMs: 400, attemptMs: 200 }).loadProfile('carl'),
      ).rejects.toThrow(StoreError);
      expect(performance.now() - startedAt).toBeLessThan(800);
      await server.stop();
    });

    test('and refuses the connection is a StoreError with its cause', async () => {
      const server = await startSilentServer();
      await server.stop();
      const failure = await reasonOf(table.store(server.endpoint).loadProfile('carl'));
      expect(failure).toBeInstanceOf(StoreError);
      expect(failure).toHaveProperty('cause.message', expect.stringContaining('ECONNREFUSED'));
    });

    test('and has no such table is a StoreError with its cause', async () => {
      const client = localClient(table.database.endpoint);
      const failure = await reasonOf(
        createDynamoStore({ tableName: 'elsewhere', client }).latestRecords('carl', 1),
      );
      expect(failure).toBeInstanceOf(StoreError);
      expect(failure).toHaveProperty('cause.name', 'ResourceNotFoundException');
    });
  });
});

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
