import { expect, test } from '@jest/globals';
import { home, USER } from './home';

const LAUNCH = 'Alexa, start my foot routine';
/** Cuts in while the arch is stroked, and says nothing more. */
const LEAVES = [LAUNCH, 'ready', '@ +02:10', 'Alexa, pause', '(silence)', '(silence)'];

test.each([
  ['after twenty-five minutes it goes straight back', '2026-03-01T22:08', /^Back to your left arch/],
  [
    'after three quarters of an hour it offers',
    '2026-03-01T22:30',
    /^You got as far as your left arch\. Shall I/,
  ],
  [
    'the next evening, within a day, it offers',
    '2026-03-02T21:30',
    /^You got as far as your left arch\. Shall I/,
  ],
  ['after more than a day it begins anew', '2026-03-02T22:00', /^Hello again\. \[0\.6s\] Fifteen minutes/],
])('%s', async (_, later, expected) => {
  const place = home();
  await place.hear('2026-03-01T21:40', LEAVES);
  expect(await place.hear(later, [LAUNCH])).toEqual([expect.stringMatching(expected)]);
});

test('on another device it only offers', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', LEAVES);
  const [answer] = await place.hear('2026-03-01T21:50', [LAUNCH], { deviceId: 'amzn1.ask.device.KITCHEN' });
  expect(answer).toMatch(/^You got as far as/);
});

test('naming a length begins anew', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', LEAVES);
  const [answer] = await place.hear('2026-03-01T21:50', [
    'Alexa, ask my foot routine for a ten minute massage',
  ]);
  expect(answer).toMatch(/Ten minutes, left foot first/);
});

test('a question asked in one breath starts nothing and leaves the place', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', LEAVES);
  const [asked] = await place.hear('2026-03-01T21:50', ['Alexa, ask my foot routine how long is left']);
  expect(asked).toMatch(/^About thirteen minutes left\. \(.* closed\)$/);
  expect(await place.hear('2026-03-01T21:55', [LAUNCH])).toEqual([expect.stringMatching(/^Back to/)]);
});

test('the gate is heard again after thirty days', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', [LAUNCH, 'ready', '@ +00:20', 'Alexa, stop']);
  expect((await place.hear('2026-03-30T21:40', [LAUNCH]))[0]).toMatch(
    /^Hello again\. \[0\.6s\] Fifteen minutes/,
  );
  expect((await place.hear('2026-03-31T21:50', [LAUNCH]))[0]).toMatch(/If a foot is numb/);
});

const FIRST_FOOT = [
  'Alexa, ask my foot routine for a twelve minute massage',
  'ready',
  'next',
  'next',
  '@ +01:30',
  'Alexa, stop',
];
const REST = [LAUNCH, 'yes', 'next', 'next', 'next', 'next', 'okay'];

test('taken up on the same night it is the same record, complete in the end', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', FIRST_FOOT);
  expect(place.store.records(USER)).toMatchObject([{ complete: false }]);
  await place.hear('2026-03-02T00:30', REST);
  expect(place.store.records(USER)).toMatchObject([
    { complete: true, practiceDay: '2026-03-01', plannedMs: 720_000 },
  ]);
});

test('taken up on a later night it is a new record of what remained', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', FIRST_FOOT);
  await place.hear('2026-03-02T20:30', REST);
  const [first, second] = place.store.records(USER);
  expect(first).toMatchObject({ complete: false, practiceDay: '2026-03-01' });
  expect(second).toMatchObject({ complete: true, practiceDay: '2026-03-02' });
  expect((first?.guidedMs ?? 0) + (second?.guidedMs ?? 0)).toBe(720_000);
});

test.each(['start', 'begin my massage'])(
  '"%s" names nothing, so it goes straight back too',
  async (words) => {
    const place = home();
    await place.hear('2026-03-01T21:40', LEAVES);
    const [answer] = await place.hear('2026-03-01T21:50', [`Alexa, ask my foot routine to ${words}`]);
    expect(answer).toMatch(/^Back to your left arch/);
  },
);

test('a launch in the middle goes back to the start of the round, not of six of them', async () => {
  const place = home();
  const script = [LAUNCH, 'ready', 'next', '@ +02:10', LAUNCH];
  const heard = await place.hear('2026-03-01T21:40', script);
  expect(heard.at(-1)).toMatch(/^Back to the ball of your left foot, .* And press again\./);
});

test.each([
  ['a stop', 'Alexa, ask my foot routine to stop'],
  ['dizziness', "Alexa, ask my foot routine i'm dizzy"],
  ['pain', 'Alexa, ask my foot routine ouch'],
])('%s said in one breath after a lost session ends the going straight back', async (_, words) => {
  const place = home();
  await place.hear('2026-03-01T21:40', LEAVES);
  await place.hear('2026-03-01T21:45', [words]);
  const heard = await place.hear('2026-03-01T21:50', [LAUNCH]);
  expect(heard[0]).toMatch(/^You (got as far as|stopped early today)/);
});

test('pain while breathing leaves an older massage on offer', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', LEAVES);
  await place.hear('2026-03-01T21:45', [
    'Alexa, ask my foot routine to breathe with me for two minutes',
    '@ +00:30',
    'Alexa, ouch',
  ]);
  expect((await place.hear('2026-03-01T21:50', [LAUNCH]))[0]).toMatch(/^You got as far as/);
});

test('what was heard stays in the record when another device turns the place down', async () => {
  const place = home();
  const unheardEnd: typeof place.handler = (event, context) =>
    event.request.type === 'SessionEndedRequest'
      ? Promise.resolve({ version: '1.0', response: {} })
      : place.handler(event, context);
  await place.hear(
    '2026-03-01T21:40',
    [LAUNCH, 'ready', 'next', '@ +00:05', 'Alexa, where am I'],
    {},
    unheardEnd,
  );
  expect(place.store.records(USER)).toEqual([]);
  await place.hear('2026-03-01T21:44', [LAUNCH, 'no', '@ +00:05', 'Alexa, stop'], {
    deviceId: 'amzn1.ask.device.KITCHEN',
  });
  const [first] = place.store.records(USER);
  expect(first?.guidedMs).toBeGreaterThanOrEqual(130_000);
});
