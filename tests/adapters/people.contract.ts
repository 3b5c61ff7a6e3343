import { beforeEach, describe, expect, test } from '@jest/globals';
import { personIn } from '../../lambda/src/domain/listener-id';
import type { ListenerStore } from '../../lambda/src/domain/ports';
import { CARL, DORA, fullProfile, record } from './listener';

const ANN = personIn(CARL, 'amzn1.ask.person.ANN');
const BEN = personIn(CARL, 'amzn1.ask.person.BEN#1');
const ALWAYS = Number.POSITIVE_INFINITY;

/** What every store must do for the voices of a household, and when everything is to be deleted. */
export const describePeople = (store: () => ListenerStore): void => {
  const nightsOf = (listener: string) => store().recordsBetween(listener, 0, ALWAYS);

  describe('a household', () => {
    test('of strangers has no profiles', async () => {
      expect(await store().loadHousehold(CARL)).toEqual([]);
    });

    test('is read with every voice in it, and none of another', async () => {
      await store().saveProfile(CARL, { profile: fullProfile, version: 0 });
      await store().saveProfile(ANN, { profile: { gentle: true }, version: 0 });
      await store().saveProfile(BEN, { profile: { noHolds: true }, version: 0 });
      await store().saveProfile(DORA, { profile: {}, version: 0 });
      await store().saveRecord(ANN, record('one', '2026-03-01T21:40:00.000Z'));
      const household = await store().loadHousehold(CARL);
      expect(household).toHaveLength(3);
      expect(household).toEqual(
        expect.arrayContaining([
          { listener: CARL, profile: fullProfile, version: 1 },
          { listener: ANN, profile: { gentle: true }, version: 1 },
          { listener: BEN, profile: { noHolds: true }, version: 1 },
        ]),
      );
    });

    test('and its voices keep their nights apart', async () => {
      const [ours, hers] = [
        record('ours', '2026-03-01T21:40:00.000Z'),
        record('hers', '2026-03-01T22:40:00.000Z'),
      ];
      await store().saveRecord(CARL, ours);
      await store().saveRecord(ANN, hers);
      expect([await nightsOf(CARL), await nightsOf(ANN), await nightsOf(BEN)]).toEqual([[ours], [hers], []]);
      expect(await store().latestRecords(ANN, 5)).toEqual([hers]);
    });
  });

  describe('deletion', () => {
    const early = record('early', '2026-03-01T21:40:00.000Z');
    const late = record('late', '2026-03-01T21:40:00.001Z');
    beforeEach(async () => {
      for (const listener of [CARL, ANN, DORA]) {
        await store().saveProfile(listener, { profile: { gentle: true }, version: 0 });
        for (const each of [early, late]) await store().saveRecord(listener, each);
      }
    });

    test('of records takes the ratings given by then along', async () => {
      const rated = (practiceDay: string, ratedAt: number) => ({ practiceDay, rating: 4, ratedAt });
      const later = rated('2026-03-01', late.startedAt);
      for (const listener of [CARL, ANN]) {
        await store().saveRating(listener, rated('2026-02-28', early.startedAt));
        await store().saveRating(listener, later);
      }
      await store().deleteHistory(ANN, early.startedAt);
      const ratingsOf = (listener: string) => store().ratingsBetween(listener, '2026-01-01', '2027-01-01');
      expect(await ratingsOf(ANN)).toEqual([later]);
      expect(await ratingsOf(CARL)).toHaveLength(2);
    });

    test('of a record takes what was said of it along', async () => {
      await store().markRecord(ANN, late, { as: 'removed', at: late.startedAt });
      await store().deleteHistory(ANN, late.startedAt);
      await store().saveRecord(ANN, late);
      expect(await nightsOf(ANN)).toEqual([late]);
    });

    test('of records reaches to the millisecond, of one listener alone', async () => {
      await store().deleteHistory(ANN, early.startedAt);
      expect([await nightsOf(ANN), await nightsOf(CARL)]).toEqual([[late], [early, late]]);
      await store().deleteHistory(CARL, late.startedAt);
      expect([await nightsOf(ANN), await nightsOf(CARL)]).toEqual([[late], []]);
      expect(await store().loadHousehold(CARL)).toHaveLength(2);
    });

    test('of a household takes its voices along, and may be repeated', async () => {
      await store().deleteHousehold(CARL);
      await store().deleteHousehold(CARL);
      expect(await store().loadHousehold(CARL)).toEqual([]);
      expect([await nightsOf(CARL), await nightsOf(ANN)]).toEqual([[], []]);
      expect(await nightsOf(DORA)).toEqual([early, late]);
    });

    test('of nothing does no harm', async () => {
      await store().deleteHistory(BEN, ALWAYS);
      await store().deleteHousehold('amzn1.ask.account.EVE');
      expect(await nightsOf(CARL)).toEqual([early, late]);
    });
  });
};
