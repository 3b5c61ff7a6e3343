import { describe, expect, test } from '@jest/globals';
import { FIVE_MINUTES, home, USER } from './home';

const LAUNCH = 'Alexa, start my foot routine';
const BEGUN = [LAUNCH, 'ready'];
const MIDDLE = [...BEGUN, 'next', '@ +00:40'];

const playAt = async (lines: readonly string[], now = '2026-03-01T21:40') => {
  const place = home();
  const heard = await place.hear(now, lines);
  return { place, heard, last: heard.at(-1) ?? '', records: place.store.records(USER) };
};

describe('a massage that is under way', () => {
  test.each([
    ['a routine and a length', ['Alexa, the classic for ten minutes']],
    ['a length there is not, and the nearest one', ['Alexa, the classic for thirty minutes', 'yes']],
    ['a routine, while a pain word is being answered', ['Alexa, ouch', 'gentle']],
  ])('is not given up for %s without a question', async (_, words) => {
    const { last } = await playAt([...MIDDLE, ...words]);
    expect(last).toMatch(/^You're in the middle, at .* Shall I start a new one instead\?/);
  });

  test('goes on after a no, and after a continue', async () => {
    for (const word of ['no', 'continue']) {
      const { last } = await playAt([...MIDDLE, 'Alexa, the classic for ten minutes', word]);
      expect(last).toMatch(/\(.* listening\)$/);
      expect(last).not.toMatch(/Ten minutes, left foot first/);
    }
  });

  test('is recorded when another takes its place', async () => {
    const { records, last } = await playAt([...MIDDLE, 'Alexa, the classic for ten minutes', 'yes']);
    expect(last).toMatch(/Ten minutes, left foot first/);
    expect(records[0]).toMatchObject({ plannedMs: 900_000, complete: false });
  });

  test('waits while the listener breathes, and is offered after a no', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', [...MIDDLE, 'Alexa, breathe for one minute', 'no']);
    const [answer] = await place.hear('2026-03-01T22:00', [LAUNCH]);
    expect(answer).toMatch(/^You got as far as your left toes\./);
  });

  test('gives way to another even while the listener breathes, and nothing of it stays behind', async () => {
    const place = home();
    const words = [
      'Alexa, breathe for two minutes',
      'Alexa, a gentle seven minute massage',
      'yes',
      '@ +01:10',
      'Alexa, stop',
    ];
    await place.hear('2026-03-01T21:40', [...MIDDLE, ...words]);
    const [answer] = await place.hear('2026-03-01T22:10', [LAUNCH]);
    expect(answer).toMatch(/^You got as far as the sole of your left foot\./);
    expect(place.store.records(USER).map(({ routineId }) => routineId)).toContain('classic');
  });
});

describe('a massage that is over', () => {
  test.each([
    ['another massage', ['Alexa, a gentle five minute massage']],
    ['breathing', ['Alexa, breathe with me for one minute', 'okay']],
    ['a no', ['no']],
    ['silence', ['(silence)', '(silence)']],
  ])('is in the record whatever comes after it: %s', async (_, words) => {
    const place = home();
    await place.hear('2026-03-01T21:40', [
      FIVE_MINUTES[0] ?? '',
      'ready',
      'next',
      '@ +02:42',
      'Alexa, where am I',
      ...words,
    ]);
    expect(place.store.records(USER)[0]).toMatchObject({ activity: 'massage', complete: true });
  });

  test('never waits for a breathing to end', async () => {
    const { heard } = await playAt([
      ...FIVE_MINUTES.slice(0, 3),
      '(silence)',
      'Alexa, breathe with me for one minute',
      'okay',
    ]);
    expect(heard.at(-1)).toMatch(/^Good night\./);
  });
});

test('a massage kept from before outlives a breathing', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', [...MIDDLE, 'Alexa, stop']);
  await place.hear('2026-03-01T21:50', [
    'Alexa, ask my foot routine to breathe with me for one minute',
    'good night',
  ]);
  expect((await place.hear('2026-03-01T22:00', [LAUNCH]))[0]).toMatch(/^You got as far as your left toes\./);
});

test('a breathing that gives way to another is recorded', async () => {
  const { records } = await playAt([
    'Alexa, ask my foot routine to breathe with me for three minutes',
    '@ +02:30',
    'Alexa, breathe for one minute',
  ]);
  expect(records[0]).toMatchObject({ activity: 'breathing', routineId: 'long exhale', complete: false });
});

test('gentle with a length is an answer to the gate, and the choice is kept', async () => {
  const { place, last } = await playAt([LAUNCH, 'gentle for ten minutes']);
  expect(last).toMatch(/^Ten minutes, left foot first\. .* Left sole\./);
  expect(place.store.profiles().get(USER)?.profile.gentle).toBe(true);
});

test('a routine there is not, with a length there is not, is asked about one by one', async () => {
  const { heard } = await playAt([
    'Alexa, ask my foot routine to start the moonlight routine for fifty minutes',
    'classic',
  ]);
  expect(heard[0]).toMatch(/^I don't have that one\./);
  expect(heard[1]).toMatch(/^Twenty minutes is the most/);
});

test('starting over on a later night counts the whole massage for that night', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', [...FIVE_MINUTES.slice(0, 3), '@ +00:40', 'Alexa, stop']);
  await place.hear('2026-03-02T20:40', [
    LAUNCH,
    'yes',
    '@ +00:10',
    'Alexa, start over',
    'next',
    'next',
    'okay',
  ]);
  expect(place.store.records(USER).at(-1)).toMatchObject({
    practiceDay: '2026-03-02',
    complete: true,
    guidedMs: 300_000,
  });
});

test.each([
  [
    'a massage stopped long ago says nothing about a new one',
    '2026-04-20T21:40',
    /^Fifteen minutes of massage, about eighteen in all\./,
  ],
  ['within a day it is about what is left of it', '2026-03-01T23:40', /^About twelve minutes left\./],
])('how long does it take: %s', async (_, now, expected) => {
  const place = home();
  await place.hear('2026-03-01T21:40', [...MIDDLE, 'Alexa, stop']);
  expect((await place.hear(now, ['Alexa, ask my foot routine how long is left']))[0]).toMatch(expected);
});

test('a breathing beside a massage that waits is remembered even when nobody hears of its end', async () => {
  const place = home();
  const lost: typeof place.handler = (event, context) =>
    event.request.type === 'SessionEndedRequest'
      ? Promise.resolve({ version: '1.0', response: {} })
      : place.handler(event, context);
  const words = [...MIDDLE, 'Alexa, breathe for three minutes', '@ +02:30', 'Alexa, where am I'];
  await place.hear('2026-03-01T21:40', words, {}, lost);
  expect(place.store.records(USER)).toMatchObject([{ activity: 'breathing' }]);
});
