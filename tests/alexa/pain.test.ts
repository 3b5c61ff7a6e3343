import { expect, test } from '@jest/globals';
import { home, USER } from './home';

const LAUNCH = 'Alexa, start my foot routine';
const BEGUN = [LAUNCH, 'ready'];

const leftOutAfter = async (lines: readonly string[]) => {
  const place = home();
  await place.hear('2026-03-01T21:40', lines);
  const spec = place.store.profiles().get(USER)?.profile.place?.course.spec;
  return spec?.activity === 'massage' ? spec.leftOut : undefined;
};

test.each([
  ['in the middle of a step it is that step', [...BEGUN, '@ +01:00', 'Alexa, ouch'], ['heel']],
  ['at the open microphone it is the step before', [...BEGUN, 'it hurts'], ['arch']],
  ['said again it is the same spot', [...BEGUN, 'it hurts', 'it hurts', 'ouch'], ['arch']],
  ['paused, it is the step that was guided', [...BEGUN, '@ +01:00', 'Alexa, pause', 'it hurts'], ['heel']],
  [
    'two spots are two',
    [...BEGUN, '@ +01:00', 'Alexa, ouch', 'next', '@ +00:40', 'Alexa, ouch'],
    ['heel', 'arch'],
  ],
])('what hurts: %s', async (_, lines, expected) => {
  expect(await leftOutAfter(lines)).toEqual(expected);
});

test('the other foot is spared too', async () => {
  const place = home();
  const heard = await place.hear('2026-03-01T21:40', [
    'Alexa, ask my foot routine for a five minute massage',
    'ready',
    '@ +00:40',
    'Alexa, ouch',
    'next',
    'next',
  ]);
  expect(heard.join(' ')).toMatch(/Now your right foot\. .* Right arch/);
  expect(heard.slice(2).join(' ')).not.toMatch(/heel\./i);
});

test('on the right foot it goes on with the right foot, without a change', async () => {
  const place = home();
  const heard = await place.hear('2026-03-01T21:40', [
    'Alexa, ask my foot routine for a five minute massage',
    'ready',
    'next',
    '@ +00:30',
    'Alexa, ouch',
    'next',
  ]);
  expect(heard.at(-1)).toMatch(/^Right arch\./);
});

test.each([
  ['silence', ['(silence)', '(silence)']],
  ['a pause and silence', ['pause', '(silence)', '(silence)']],
  ['a number nobody understands, and silence', ['Alexa, thirty minutes', '(silence)', '(silence)']],
])('after pain and %s nothing is taken up by itself', async (_, words) => {
  const place = home();
  await place.hear('2026-03-01T21:40', [...BEGUN, '@ +01:00', 'Alexa, ouch', ...words]);
  expect((await place.hear('2026-03-01T21:50', [LAUNCH]))[0]).toMatch(/^You got as far as .* Shall I go on/);
});

test('said in one breath after a lost session, it is about the step that was guided last', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', [...BEGUN, '@ +01:00', 'Alexa, pause', '(silence)', '(silence)']);
  await place.hear('2026-03-01T21:45', ['Alexa, ask my foot routine ouch']);
  const heard = await place.hear('2026-03-01T21:46', [LAUNCH, 'yes']);
  expect(heard[0]).toMatch(/^You got as far as your left arch\./);
  expect(heard[1]).not.toMatch(/heel\./i);
});
