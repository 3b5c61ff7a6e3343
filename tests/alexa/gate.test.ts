import { expect, test } from '@jest/globals';
import { home, USER } from './home';

const LAUNCH = 'Alexa, start my foot routine';
const profileOf = (place: ReturnType<typeof home>) => place.store.profiles().get(USER)?.profile;

test('a ready that cuts the statement short begins, and the statement is said again next time', async () => {
  const place = home();
  const heard = await place.hear('2026-03-01T21:40', [
    LAUNCH,
    '@ +00:03',
    'Alexa, ready',
    '@ +00:20',
    'Alexa, stop',
  ]);
  expect(heard[1]).toMatch(/^Fifteen minutes, left foot first/);
  expect((await place.hear('2026-03-03T21:40', [LAUNCH]))[0]).toMatch(/If a foot is numb/);
});

test.each([['Alexa, slower'], ['Alexa, how often this week'], ['Alexa, banana']])(
  'a statement cut short by "%s" is said again next time, however long the ready takes',
  async (words) => {
    const place = home();
    await place.hear('2026-03-01T21:40', [
      LAUNCH,
      '@ +00:02',
      words,
      '@ +00:06',
      'ready',
      '@ +00:20',
      'Alexa, stop',
    ]);
    expect(profileOf(place)?.gateAt).toBeUndefined();
    expect((await place.hear('2026-03-03T21:40', [LAUNCH]))[0]).toMatch(/If a foot is numb/);
  },
);

test.each([
  ['heard to its end before it is answered by something else', ['slower', 'ready']],
  ['cut short and then said again', ['@ +00:02', 'Alexa, slower', 'repeat', 'ready']],
])('a statement %s has been heard', async (_, words) => {
  const place = home();
  await place.hear('2026-03-01T21:40', [LAUNCH, ...words, '@ +00:20', 'Alexa, stop']);
  expect(profileOf(place)?.gateAt).toBeDefined();
});

test('gentle, named before the gate, is the choice and need not be said again', async () => {
  const place = home();
  const heard = await place.hear('2026-03-01T21:40', [
    'Alexa, ask my foot routine for the gentle massage',
    'ready',
    '@ +00:20',
    'Alexa, stop',
  ]);
  expect(heard[0]).toMatch(/choose the gentle routine\. .* Say ready to begin\. \(/);
  expect(profileOf(place)?.gentle).toBe(true);
  expect((await place.hear('2026-03-04T21:40', [LAUNCH]))[0]).toMatch(/Left sole\./);
});

test.each([
  ['a numb foot', 'Alexa, my foot is numb'],
  ['an emergency', 'Alexa, my chest hurts'],
])('after %s the statement is heard before the next massage', async (_, words) => {
  const place = home();
  await place.hear('2026-03-01T21:40', [LAUNCH, 'ready', '@ +01:00', words]);
  expect((await place.hear('2026-03-03T21:40', [LAUNCH]))[0]).toMatch(/If a foot is numb/);
});

test('a condition named in the middle stops the hands until something is chosen, and is not kept', async () => {
  const place = home();
  const heard = await place.hear('2026-03-01T21:40', [
    LAUNCH,
    'ready',
    '@ +01:00',
    "Alexa, I'm pregnant",
    'gentle',
  ]);
  expect(heard[2]).toMatch(/Say gentle for the gentle routine, or next to go on\./);
  expect(heard[3]).toMatch(/Left sole\./);
  expect(JSON.stringify([...place.store.profiles()])).not.toMatch(/pregnan/i);
});

test('in the gentle routine the careful answer goes back to the cue', async () => {
  const place = home();
  const heard = await place.hear('2026-03-01T21:40', [
    LAUNCH,
    'gentle',
    '@ +01:00',
    'Alexa, I have diabetes',
  ]);
  expect(heard[2]).toMatch(/You're at the sole of your left foot\./);
});
