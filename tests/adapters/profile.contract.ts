import { describe, expect, test } from '@jest/globals';
import type { ListenerStore } from '../../lambda/src/domain/ports';
import { CARL, DORA, fullProfile } from './listener';

/** What every store must do with profiles. `store` answers the one of the test, which is empty at first. */
export const describeProfile = (store: () => ListenerStore): void => {
  describe('the profile', () => {
    test('of a stranger is unknown', async () => {
      expect(await store().loadProfile(CARL)).toBeUndefined();
    });

    test('comes back as it was written, one version on', async () => {
      expect(await store().saveProfile(CARL, { profile: fullProfile, version: 0 })).toBe(1);
      expect(await store().loadProfile(CARL)).toEqual({ profile: fullProfile, version: 1 });
    });

    test('may be empty', async () => {
      await store().saveProfile(CARL, { profile: {}, version: 0 });
      expect(await store().loadProfile(CARL)).toEqual({ profile: {}, version: 1 });
    });

    test('loses what the new one leaves out', async () => {
      await store().saveProfile(CARL, { profile: fullProfile, version: 0 });
      await store().saveProfile(CARL, { profile: { gentle: false }, version: 1 });
      expect(await store().loadProfile(CARL)).toEqual({ profile: { gentle: false }, version: 2 });
    });

    test('of one listener is not that of another', async () => {
      await store().saveProfile(CARL, { profile: fullProfile, version: 0 });
      expect(await store().loadProfile(DORA)).toBeUndefined();
    });

    test('written from an old version is a conflict and changes nothing', async () => {
      await store().saveProfile(CARL, { profile: { preferredMinutes: 10 }, version: 0 });
      await store().saveProfile(CARL, { profile: { preferredMinutes: 15 }, version: 1 });
      expect(await store().saveProfile(CARL, { profile: { preferredMinutes: 5 }, version: 1 })).toBe(
        'conflict',
      );
      expect(await store().loadProfile(CARL)).toEqual({ profile: { preferredMinutes: 15 }, version: 2 });
    });

    test('written as new when there is one already is a conflict', async () => {
      await store().saveProfile(CARL, { profile: { preferredMinutes: 10 }, version: 0 });
      expect(await store().saveProfile(CARL, { profile: { preferredMinutes: 5 }, version: 0 })).toBe(
        'conflict',
      );
    });

    test('written from a version that never was is a conflict', async () => {
      expect(await store().saveProfile(CARL, { profile: {}, version: 3 })).toBe('conflict');
      expect(await store().loadProfile(CARL)).toBeUndefined();
    });

    test('written by two devices at once is written by one of them', async () => {
      const answers = await Promise.all([
        store().saveProfile(CARL, { profile: { preferredMinutes: 10 }, version: 0 }),
        store().saveProfile(CARL, { profile: { preferredMinutes: 15 }, version: 0 }),
      ]);
      expect(answers.toSorted()).toEqual([1, 'conflict']);
      const won = answers[0] === 1 ? 10 : 15;
      expect(await store().loadProfile(CARL)).toEqual({ profile: { preferredMinutes: won }, version: 1 });
    });

    test('can be written by the device that lost, once it has read again', async () => {
      await store().saveProfile(CARL, { profile: { gentle: true }, version: 0 });
      const read = await store().loadProfile(CARL);
      const merged = { ...read?.profile, preferredMinutes: 15 };
      expect(await store().saveProfile(CARL, { profile: merged, version: read?.version ?? 0 })).toBe(2);
      expect((await store().loadProfile(CARL))?.profile).toEqual({ gentle: true, preferredMinutes: 15 });
    });
  });
};
