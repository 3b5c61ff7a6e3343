import { describe, expect, test } from '@jest/globals';
import type { Handler } from '../../lambda/src/skill';
import { FIVE_MINUTES, home, USER } from './home';

const KITCHEN = { deviceId: 'amzn1.ask.device.KITCHEN' };
const LOG = 'Alexa, tell my foot routine I did it last night';
const OUT = "Alexa, tell my foot routine that last one doesn't count";
const WEEK = "Alexa, ask my foot routine how often I've done it this week";
const MORNING = '2026-03-03T08:00';

/** The same handler, with every request delivered twice; the second answer is the one that is heard. */
const twice =
  (handler: Handler): Handler =>
  async (event, context) => {
    await handler(structuredClone(event), context);
    return handler(event, context);
  };

describe('a night that is told', () => {
  test('by a request delivered twice, and on two devices, is there once', async () => {
    const place = home();
    await place.hear(MORNING, [LOG], {}, twice(place.handler));
    await place.hear(MORNING, [LOG], KITCHEN);
    expect(place.store.records(USER)).toMatchObject([
      { id: 'told-2026-03-02-massage', source: 'told', complete: true, guidedMs: 900_000 },
    ]);
  });

  test('by two devices that both saw nothing, is there once', async () => {
    const place = home();
    // The other device reads, and writes, between this one's reading and its answer.
    const racing: Handler = async (event, context) => {
      await place.hear(MORNING, [LOG], KITCHEN);
      return place.handler(event, context);
    };
    await place.hear(MORNING, [LOG], {}, racing);
    expect(place.store.records(USER)).toHaveLength(1);
  });

  test('makes a whole one of what was stopped early, in one record', async () => {
    const place = home();
    const [ask, ready] = FIVE_MINUTES;
    await place.hear('2026-03-02T21:40', [String(ask), String(ready), '@ +02:30', 'Alexa, stop']);
    const heard = await place.hear(MORNING, [LOG, LOG, 'Alexa, ask my foot routine when I last did it']);
    expect(heard).toEqual([
      expect.stringMatching(/^Last night counts as a whole one now/),
      expect.stringMatching(/^Last night's in already: five minutes/),
      expect.stringMatching(/^The last one was last night: the classic, five minutes\./),
    ]);
    expect(place.store.records(USER)).toHaveLength(1);
  });

  test.each([1, 2, 3, 4])('when saveRecord fails for the %s. time, is kept until it is stored', async (n) => {
    const place = home((call, time) => call === 'saveRecord' && time <= n);
    const [ask, ready] = FIVE_MINUTES;
    await place.hear(MORNING, [
      String(ask),
      String(ready),
      '@ +00:30',
      'Alexa, I did it last night',
      'next',
      'okay',
    ]);
    const told = place.store.records(USER).filter(({ source }) => source === 'told');
    expect(told).toHaveLength(1);
  });
});

describe('a night that is left out', () => {
  test('stays out, whatever the device that guided it writes again', async () => {
    const place = home();
    await place.hear('2026-03-02T21:40', FIVE_MINUTES);
    const [one] = place.store.records(USER);
    await place.hear(MORNING, [OUT, 'yes'], KITCHEN, twice(place.handler));
    if (one !== undefined) await place.store.saveRecord(USER, one);
    expect(place.store.records(USER)).toEqual([]);
    expect(await place.hear(MORNING, [WEEK])).toEqual([expect.stringMatching(/^Not yet this week\. \(/)]);
  });

  test('lets it be told again', async () => {
    const place = home();
    await place.hear(MORNING, [LOG, OUT, 'yes']);
    expect(place.store.records(USER)).toEqual([]);
    await place.hear('2026-03-03T09:00', [LOG]);
    expect(place.store.records(USER)).toMatchObject([{ id: 'told-2026-03-02-massage' }]);
  });

  test('is no longer offered, and is again when it is put back', async () => {
    const place = home();
    const [ask, ready] = FIVE_MINUTES;
    await place.hear('2026-03-02T21:40', [String(ask), String(ready), '@ +02:30', 'Alexa, stop']);
    await place.hear('2026-03-02T21:50', [OUT, 'yes']);
    expect(place.store.profiles().get(USER)?.profile.place).toBeUndefined();
    await place.hear('2026-03-02T21:55', [LOG.replace('last night', 'tonight'), OUT, 'yes', 'put it back']);
    expect(place.store.records(USER)).toMatchObject([{ source: 'told' }]);
  });

  test('is there again after "put it back", with its place', async () => {
    const place = home();
    const [ask, ready] = FIVE_MINUTES;
    await place.hear('2026-03-02T21:40', [String(ask), String(ready), '@ +02:30', 'Alexa, stop']);
    const before = place.store.profiles().get(USER)?.profile.place;
    await place.hear('2026-03-02T21:50', [OUT, 'yes', 'no, put it back']);
    expect(place.store.records(USER)).toHaveLength(1);
    expect(place.store.profiles().get(USER)?.profile.place?.course).toEqual(before?.course);
  });

  test.each([1, 2, 3])(
    'when markRecord fails for the %s. time, is tried again and is out at the end',
    async (n) => {
      const place = home((call, time) => call === 'markRecord' && time <= n);
      await place.hear('2026-03-02T21:40', FIVE_MINUTES);
      const [ask, , ...rest] = FIVE_MINUTES;
      const heard = await place.hear(MORNING, [
        String(ask),
        '@ +00:20',
        'Alexa, delete the last one',
        'yes',
        ...rest,
      ]);
      expect(heard.filter((line) => line.startsWith('!'))).toEqual([]);
      expect(place.store.records(USER).map(({ practiceDay }) => practiceDay)).toEqual(['2026-03-03']);
    },
  );

  test('with a store that takes no mark is admitted, and logged as lost', async () => {
    const place = home((call) => call === 'markRecord');
    await place.hear('2026-03-02T21:40', FIVE_MINUTES);
    const heard = await place.hear(MORNING, [OUT, 'yes', 'no', WEEK]);
    expect(heard.slice(1)).toEqual([
      expect.stringMatching(/^I can't reach your record just now, so I'll keep that/),
      expect.stringMatching(/^I couldn't keep what you told me/),
      expect.stringMatching(/^One night this week/),
    ]);
    expect(place.logged.filter(({ message }) => message === 'records lost')).toHaveLength(1);
  });
});

describe('a goal', () => {
  const GOAL = 'Alexa, tell my foot routine my goal is one night a week';

  test('is told of once a week', async () => {
    const place = home();
    await place.hear(MORNING, [GOAL]);
    const told = [];
    for (const day of ['03', '04', '09']) {
      const [ask, ready, ...rest] = FIVE_MINUTES;
      const lines = day === '03' ? [String(ask), String(ready), ...rest] : [String(ask), ...rest.slice(1)];
      told.push((await place.hear(`2026-03-${day}T21:40`, lines)).at(-1)?.startsWith('One night this week'));
    }
    expect(told).toEqual([true, false, true]);
  });

  test('that cannot be read about leaves the good night what it was', async () => {
    const place = home((call) => call === 'recordsBetween');
    await place.hear(MORNING, [GOAL]);
    const heard = await place.hear('2026-03-03T21:40', FIVE_MINUTES);
    expect(heard.at(-1)).toMatch(/^Now let your hands rest/);
    expect(place.store.records(USER)).toMatchObject([{ complete: true }]);
  });

  test.each([
    ['no', []],
    ['a', [GOAL]],
  ])('%s goal: nothing is read in mid-routine, and at most one question at its end', async (has, before) => {
    const calls: string[] = [];
    const place = home((call) => {
      calls.push(call);
      return false;
    });
    await place.hear(MORNING, before);
    calls.length = 0;
    await place.hear('2026-03-03T21:40', FIVE_MINUTES);
    const reads = calls.filter((call) => !call.startsWith('save'));
    // The newest ones, as it begins, tell how much to tell.
    expect(reads).toEqual(['loadHousehold', 'latestRecords', ...(has === 'a' ? ['recordsBetween'] : [])]);
  });
});

test.each([1, 2])('a rating that could not be stored the %s. time is tried again', async (n) => {
  const place = home((call, time) => call === 'saveRating' && time <= n);
  const [ask, ready] = FIVE_MINUTES;
  await place.hear(MORNING, [String(ask), String(ready), '@ +00:30', 'Alexa, I slept well', 'next', 'okay']);
  expect(place.store.ratings(USER)).toMatchObject([{ practiceDay: '2026-03-02', rating: 4 }]);
});

test('nothing of a rating is spoken of before the listener has used it', async () => {
  const place = home();
  const heard = await place.hear(MORNING, ['Alexa, ask my foot routine for help', 'stop']);
  expect(heard.join(' ')).not.toMatch(/slept|rat(e|ing)/);
});
