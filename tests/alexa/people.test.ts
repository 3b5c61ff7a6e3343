import { describe, expect, test } from '@jest/globals';
import { personIn } from '../../lambda/src/domain/listener-id';
import { FIVE_MINUTES, home, USER } from './home';

const ANN = personIn(USER, 'amzn1.ask.person.ANN');
const BEN = personIn(USER, 'amzn1.ask.person.BEN');
const WEEK = "Alexa, ask my foot routine how often I've done it this week";
const LENGTH = 'Alexa, ask my foot routine to set my usual length to five minutes';
const KITCHEN = { deviceId: 'amzn1.ask.device.KITCHEN' };
const KNOWN = "I know your voice now, so your nights are kept apart from the household's.";
const asAnn = { person: 'Ann' };
const asBen = { person: 'Ben' };

/** An evening that is lost in the middle: two minutes in, the microphone passes unused. */
const LOST = ['Alexa, start my foot routine', 'ready', '@ +01:00', 'Alexa, pause', '(silence)', '(silence)'];

describe('a recognised voice', () => {
  test('is told once, with its first greeting, that its nights are kept apart', async () => {
    const { hear } = home();
    const first = await hear('2026-03-01T21:40', ['Alexa, start my foot routine', 'stop'], asAnn);
    expect(first[0]).toContain(KNOWN);
    const later = await hear('2026-03-02T21:40', FIVE_MINUTES, asAnn);
    expect(later.join()).not.toContain(KNOWN);
    expect((await hear('2026-03-02T22:10', [WEEK], asBen))[0]).toContain(
      `${KNOWN} [0.6s] Not yet this week.`,
    );
  });

  test.each(['my chest hurts', 'ouch', "I'm dizzy"])(
    'is not told so with words of care: %s',
    async (words) => {
      const { hear } = home();
      const [answer] = await hear('2026-03-01T21:40', [`Alexa, ask my foot routine ${words}`], asAnn);
      expect(answer).not.toContain(KNOWN);
      const [next] = await hear('2026-03-02T21:40', ['Alexa, start my foot routine', 'stop'], asAnn);
      expect(next).toContain(KNOWN);
    },
  );

  test('begins with the choices of the household, hears the gate itself, and has no nights', async () => {
    const { hear, store } = home();
    await hear('2026-02-27T20:00', [LENGTH]);
    await hear('2026-02-27T21:00', FIVE_MINUTES);
    const heard = await hear('2026-03-01T21:40', ['Alexa, start my foot routine', 'ready', 'stop'], asAnn);
    expect(heard[0]).toContain('If a foot is numb');
    expect(heard[1]).toMatch(/^Five minutes, left foot first/);
    expect(store.records(ANN)).toMatchObject([{ complete: false }]);
    expect(store.records(USER)).toHaveLength(1);
  });

  test('changes nothing of the household, and nothing of another voice', async () => {
    const { hear, store } = home();
    await hear('2026-03-01T20:00', [LENGTH], asAnn);
    await hear('2026-03-01T21:00', FIVE_MINUTES, asAnn);
    expect(store.profiles().get(USER)).toBeUndefined();
    expect(store.records(USER)).toEqual([]);
    expect(store.records(ANN)).toHaveLength(1);
    const heard = await hear('2026-03-01T22:00', ['Alexa, start my foot routine', 'ready', 'stop'], asBen);
    expect(heard[1]).toMatch(/^Fifteen minutes/);
  });

  test('that is no id of Amazon is the household', async () => {
    const { hear, store } = home();
    await hear('2026-03-01T20:00', [LENGTH], { person: 'x'.repeat(300) });
    expect([...store.profiles().keys()]).toEqual([USER]);
  });
});

describe('what keeps a listener safe holds for whoever may be the same', () => {
  const GENTLE = ['Alexa, start my foot routine', 'gentle', 'stop'];
  const FOUR_SEVEN_EIGHT = 'Alexa, ask my foot routine for four seven eight breathing';
  test.each([
    ['the household and a voice', {}, asAnn],
    ['a voice and the household', asAnn, {}],
  ])('%s: gentle, no holds, and a day of dizziness', async (_, before, after) => {
    const { hear, store } = home();
    await hear('2026-03-01T20:00', GENTLE, before);
    await hear('2026-03-01T20:30', ['Alexa, ask my foot routine for no holds'], before);
    const gate = await hear('2026-03-01T21:00', ['Alexa, start my foot routine', 'ready', 'stop'], after);
    expect(gate[1]).toContain('minutes, left foot first');
    const [last] = store.records('person' in after ? ANN : USER).slice(-1);
    expect(last?.routineId).toBe('gentle');
    const [held] = await hear('2026-03-01T21:20', [FOUR_SEVEN_EIGHT, 'no'], after);
    expect(held).toContain('You asked me to leave out holds.');
    await hear('2026-03-01T22:10', ["Alexa, ask my foot routine I'm dizzy"], before);
    const [rest] = await hear('2026-03-01T22:20', ['Alexa, start my foot routine', 'stop'], after);
    expect(rest).toContain('You stopped early today.');
    const own = store.profiles().get('person' in after ? ANN : USER)?.profile;
    expect([own?.gentle, own?.noHolds, own?.restDay]).toEqual([undefined, undefined, undefined]);
  });

  test('but not for another voice', async () => {
    const { hear } = home();
    await hear('2026-03-01T20:00', ["Alexa, ask my foot routine I'm dizzy"], asAnn);
    const [ben] = await hear('2026-03-01T21:00', ['Alexa, start my foot routine', 'stop'], asBen);
    expect(ben).not.toContain('You stopped early today.');
  });

  test('and two blocks with long holds are enough for both', async () => {
    const { hear } = home();
    const block = [FOUR_SEVEN_EIGHT, 'good night'];
    await hear('2026-03-01T21:00', block, asAnn);
    await hear('2026-03-01T21:20', block);
    const [third] = await hear('2026-03-01T21:40', [FOUR_SEVEN_EIGHT, 'no'], asAnn);
    expect(third).toContain('Twice a night is enough');
  });
});

describe('a place is found again', () => {
  const BACK = ['Alexa, start my foot routine', 'next', 'next', 'next', 'next', 'okay'];
  test.each([
    ['by nobody recognised', asAnn, {}, ANN],
    ['by a voice recognised', {}, asAnn, USER],
    ['by the same voice', asAnn, asAnn, ANN],
  ])('%s, and it stays one record of one listener', async (_, before, after, owner) => {
    const { hear, store } = home();
    await hear('2026-03-01T20:00', [LENGTH], before);
    await hear('2026-03-01T21:40', LOST, before);
    const heard = await hear('2026-03-01T21:50', BACK, after);
    expect(heard[0]).toMatch(/^Back to your left /);
    expect(store.records(owner)).toMatchObject([{ complete: true, guidedMs: 300_000 }]);
    expect([USER, ANN, BEN].flatMap((each) => store.records(each))).toHaveLength(1);
    expect(store.profiles().get(owner)?.profile.place).toBeUndefined();
  });

  test.each([
    ['by another voice', asBen, '2026-03-01T21:50'],
    ['on another device', KITCHEN, '2026-03-01T21:50'],
    ['an hour later', {}, '2026-03-01T22:50'],
  ])('but not %s, and it is not lost by that', async (_, other, at) => {
    const { hear, store } = home();
    await hear('2026-03-01T20:00', [LENGTH], asAnn);
    await hear('2026-03-01T21:40', LOST, asAnn);
    const [begun] = await hear(at, ['Alexa, start my foot routine', 'stop'], other);
    expect(begun).toContain('Welcome to your foot routine.');
    expect(store.profiles().get(ANN)?.profile.place).toBeDefined();
    const [offered] = await hear('2026-03-01T23:30', ['Alexa, start my foot routine', 'no'], asAnn);
    expect(offered).toMatch(/^You got as far as your left heel\./);
  });

  test('when a lost session left no word', async () => {
    const { hear } = home();
    await hear('2026-03-01T21:40', LOST, asAnn);
    const [left] = await hear('2026-03-01T21:50', ['Alexa, ask my foot routine how long is left']);
    expect(left).toMatch(/minutes left/);
  });
});

test('what Alexa refuses teaches the profile of the voice it was said to', async () => {
  const { hear, store } = home();
  const settings = { ...asAnn, quirk: 'invalid-response' } as const;
  await hear('2026-03-01T21:40', ['Alexa, start my foot routine', 'ready'], settings);
  expect(store.profiles().get(ANN)?.profile.delivery?.devices).toMatchObject([{ by: 'apla' }]);
  expect(store.profiles().get(USER)).toBeUndefined();
});

test('with the store failing at each call, the evening of a voice goes on and is remembered as its own', async () => {
  for (const failing of ['loadHousehold', 'loadProfile', 'saveProfile', 'saveRecord']) {
    for (const time of [1, 2]) {
      const { hear, store } = home((call, n) => call === failing && n === time);
      const heard = await hear('2026-03-01T21:40', FIVE_MINUTES, asAnn);
      expect(heard.at(-1)).toMatch(/Good night\. \(.* closed\)$/);
      expect(store.records(ANN)).toMatchObject([{ complete: true, guidedMs: 300_000 }]);
      expect(store.records(USER)).toEqual([]);
    }
  }
});
