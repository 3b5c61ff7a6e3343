import { describe, expect, test } from '@jest/globals';
import { forgottenMeanwhile, NOTE_KEPT_MS } from '../../lambda/src/domain/forgetting';
import { personIn } from '../../lambda/src/domain/listener-id';
import type { Handler } from '../../lambda/src/skill';
import { FIVE_MINUTES, type Home, home, USER } from './home';

const ANN = personIn(USER, 'amzn1.ask.person.ANN');
const FORGET = ['Alexa, ask my foot routine to forget everything', 'yes'];
const KITCHEN = { deviceId: 'amzn1.ask.device.KITCHEN' };
const LENGTH = 'Alexa, ask my foot routine to set my usual length to ten minutes';
const WEEK = "Alexa, ask my foot routine how often I've done it this week";

const stored = ({ store }: Home, listener = USER) => ({
  profile: store.profiles().get(listener)?.profile,
  records: store.records(listener),
});
const NOTHING = { profile: { forgottenAt: expect.any(Number) }, records: [] };

/** The same skill, that lets something happen elsewhere after its n-th answer. */
const afterAnswer = (handler: Handler, n: number, elsewhere: () => Promise<unknown>): Handler => {
  let answers = 0;
  return async (event, context) => {
    const response = await handler(event, context);
    answers += 1;
    if (answers === n) await elsewhere();
    return response;
  };
};

describe('forgetting', () => {
  test('leaves nothing but a note of when, and a beginning like the first', async () => {
    const place = home();
    await place.hear('2026-03-01T20:00', [LENGTH]);
    await place.hear('2026-03-01T21:00', FIVE_MINUTES);
    expect(stored(place).records).toHaveLength(1);
    const heard = await place.hear('2026-03-01T22:00', FORGET);
    expect(heard[1]).toMatch(
      /^It's forgotten\. I keep nothing of you any more\. Good night\. \(.* closed\)$/,
    );
    expect(stored(place)).toEqual(NOTHING);
    const again = await place.hear('2026-03-01T22:10', FIVE_MINUTES);
    expect(again[0]).toContain('Welcome to your foot routine.');
    expect(stored(place).records).toMatchObject([{ complete: true }]);
  });

  test('takes a yes; a massage that is begun instead goes on, and what is kept stays', async () => {
    const place = home();
    await place.hear('2026-03-01T20:00', [LENGTH]);
    await place.hear('2026-03-01T22:00', [
      'Alexa, ask my foot routine to forget everything',
      'start',
      'ready',
    ]);
    expect(stored(place).profile).toMatchObject({ preferredMinutes: 10, place: { takeUp: 'straight' } });
  });

  test.each(['no', 'next', 'resume', 'stop'])('takes a yes; "%s" changes nothing', async (answer) => {
    const place = home();
    await place.hear('2026-03-01T21:00', FIVE_MINUTES);
    const before = stored(place);
    await place.hear('2026-03-01T22:00', ['Alexa, ask my foot routine to forget everything', answer, 'stop']);
    expect(stored(place)).toEqual({ ...before, profile: { ...before.profile } });
  });

  test('of a voice leaves the household and others alone, and the other way round', async () => {
    const place = home();
    await place.hear('2026-03-01T20:00', FIVE_MINUTES);
    await place.hear('2026-03-01T21:00', FIVE_MINUTES, { person: 'Ann' });
    const household = stored(place);
    await place.hear('2026-03-01T22:00', FORGET, { person: 'Ann' });
    expect([stored(place), stored(place, ANN)]).toEqual([household, NOTHING]);
    await place.hear('2026-03-01T22:10', FIVE_MINUTES, { person: 'Ann' });
    const [asked] = await place.hear('2026-03-01T22:40', FORGET);
    expect(asked).toContain('Voices I know keep theirs.');
    expect(stored(place)).toEqual(NOTHING);
    expect(stored(place, ANN).records).toHaveLength(1);
  });

  test('in the middle of a massage ends it, and nothing of it comes back', async () => {
    const place = home();
    const begun = ['Alexa, start my foot routine', 'ready', '@ +02:00', 'Alexa, forget everything', 'yes'];
    const heard = await place.hear('2026-03-01T21:00', begun);
    expect(heard[2]).toContain("We'd stop here, too.");
    expect(stored(place)).toEqual(NOTHING);
    const [next] = await place.hear('2026-03-01T21:10', ['Alexa, start my foot routine', 'stop']);
    expect(next).toContain('Welcome');
  });
});

describe('another device that is in a session meanwhile brings nothing back', () => {
  test.each([1, 2, 3, 4])('after its answer %s', async (n) => {
    const place = home();
    await place.hear('2026-03-01T20:00', [LENGTH]);
    const forget = () => place.hear('2026-03-01T21:05', FORGET, KITCHEN);
    const evening = ['Alexa, start my foot routine', 'ready', 'next', 'next', 'next', 'next', 'okay'];
    const heard = await place.hear('2026-03-01T21:00', evening, {}, afterAnswer(place.handler, n, forget));
    expect(heard.filter((line) => line.startsWith('!'))).toEqual([]);
    const { profile, records } = stored(place);
    const forgottenAt = profile?.forgottenAt ?? 0;
    expect(forgottenAt).toBeGreaterThan(0);
    expect(records.filter(({ startedAt }) => startedAt <= forgottenAt)).toEqual([]);
    expect(profile?.preferredMinutes).toBeUndefined();
    expect(profile?.place).toBeUndefined();
    expect(await place.hear('2026-03-01T23:00', [WEEK], KITCHEN)).toEqual([
      expect.stringMatching(records.length === 0 ? /^Not yet this week/ : /tonight/),
    ]);
  });

  test('and what is chosen after it is kept', async () => {
    const place = home();
    const forget = () => place.hear('2026-03-01T21:05', FORGET, KITCHEN);
    const asked = 'Alexa, set my usual length to ten minutes';
    const evening = ['Alexa, start my foot routine', 'ready', '@ +02:00', asked, '@ +00:30', 'Alexa, stop'];
    await place.hear('2026-03-01T21:00', evening, {}, afterAnswer(place.handler, 2, forget));
    const { profile, records } = stored(place);
    expect(profile).toMatchObject({ forgottenAt: expect.any(Number), preferredMinutes: 10 });
    expect([profile?.gateAt, profile?.place, profile?.sentAt, records]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  });

  test('when the whole account has left', async () => {
    const place = home();
    await place.hear('2026-03-01T20:00', [LENGTH]);
    const leave = () => place.store.deleteHousehold(USER);
    await place.hear('2026-03-01T21:00', FIVE_MINUTES, {}, afterAnswer(place.handler, 2, leave));
    expect(stored(place).records).toEqual([]);
    expect(stored(place).profile?.preferredMinutes).toBeUndefined();
    expect(stored(place).profile?.place).toBeUndefined();
  });
});

describe('when the store fails', () => {
  const CALLS = ['deleteHistory', 'loadProfile', 'saveProfile'];
  test.each(CALLS.flatMap((call) => [1, 2].map((n) => [call, n] as const)))(
    '%s the %s. time, it is said, the massage goes on, and asking again completes it',
    async (call, n) => {
      let failing = false;
      let made = 0;
      const place = home((each) => {
        if (!failing || each !== call) return false;
        made += 1;
        return made === n;
      });
      await place.hear('2026-03-01T20:00', FIVE_MINUTES);
      failing = true;
      const heard = await place.hear('2026-03-01T21:00', FORGET);
      const failed = heard[1]?.startsWith("I couldn't finish that just now") === true;
      expect(failed || heard[1]?.startsWith("It's forgotten")).toBe(true);
      if (!failed) expect(stored(place)).toEqual(NOTHING);
      failing = false;
      await place.hear('2026-03-01T21:10', FORGET);
      expect(stored(place)).toEqual(NOTHING);
    },
  );

  test('in the middle of a massage it is admitted, and the massage goes on', async () => {
    const place = home((call) => call === 'deleteHistory');
    const begun = ['Alexa, start my foot routine', 'ready', '@ +01:00', 'Alexa, forget everything', 'yes'];
    const heard = await place.hear('2026-03-01T21:00', begun);
    expect(heard[3]).toMatch(/^I couldn't finish that just now.*You're at your left heel/);
    expect(stored(place).profile?.place).toBeDefined();
  });

  test('a record that slipped in is deleted when the note is next seen', async () => {
    const place = home();
    await place.hear('2026-03-01T20:00', FIVE_MINUTES);
    const [slipped] = place.store.records(USER);
    await place.hear('2026-03-01T21:00', FORGET);
    if (slipped !== undefined) await place.store.saveRecord(USER, slipped);
    await place.hear('2026-03-02T21:00', [WEEK]);
    expect(place.store.records(USER)).toEqual([]);
  });
});

test('a note that has served its time is put away', async () => {
  const place = home();
  await place.hear('2026-03-01T21:00', FORGET);
  await place.hear('2026-03-02T20:00', [LENGTH]);
  expect(stored(place).profile?.forgottenAt).toBeDefined();
  await place.hear('2026-03-05T20:00', [LENGTH]);
  expect(stored(place).profile?.forgottenAt).toBeUndefined();
});

test.each([
  ['read before, and forgotten since', { forgottenAt: 5 }, { profile: {}, version: 1 }, 5],
  ['read with this very note', { forgottenAt: 5 }, { profile: { forgottenAt: 5 }, version: 2 }, undefined],
  [
    'not read, and forgotten before it began',
    { forgottenAt: 2 },
    { profile: {}, version: undefined },
    undefined,
  ],
  ['not read, and forgotten since', { forgottenAt: 4 }, { profile: {}, version: undefined }, 4],
  ['there was nothing, and is nothing', undefined, { profile: {}, version: 0 }, undefined],
  ['there was something, and is nothing', undefined, { profile: {}, version: 3 }, 9],
  ['there was a note, which has expired', undefined, { profile: { forgottenAt: 1 }, version: 3 }, undefined],
])('%s', (_, theirs, ours, expected) => {
  expect(forgottenMeanwhile(theirs, ours, { sinceAt: 3, now: 9 })).toBe(expected);
  expect(NOTE_KEPT_MS).toBe(172_800_000);
});
