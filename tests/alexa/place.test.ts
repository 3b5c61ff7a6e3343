import { expect, test } from '@jest/globals';
import { home } from './home';

/** The public place after each answer of a script. */
const placesAfter = async (lines: readonly string[]): Promise<readonly unknown[]> => {
  const place = home();
  const places: unknown[] = [];
  await place.hear('2026-03-01T21:40', lines, {}, async (event, context) => {
    const response = await place.handler(event, context);
    if (event.request.type !== 'SessionEndedRequest') places.push(response.sessionAttributes?.place);
    return response;
  });
  return places;
};

test('the place follows a five-minute evening from the gate to the closing breaths', async () => {
  const whole = { routineId: 'classic', totalMs: 300_000 };
  expect(
    await placesAfter([
      'Alexa, ask my foot routine for a five minute massage',
      'ready',
      '@ +01:00',
      'Alexa, pause',
      'resume',
      'next',
      'next',
    ]),
  ).toMatchObject([
    { ...whole, stepId: 'heel', foot: 'left', status: 'asking', elapsedMs: 0 },
    { ...whole, stepId: 'heel', foot: 'left', status: 'guiding', elapsedMs: 0 },
    { ...whole, stepId: 'heel', foot: 'left', status: 'paused' },
    { ...whole, stepId: 'heel', foot: 'left', status: 'guiding' },
    { ...whole, stepId: 'arch', foot: 'right', status: 'guiding', elapsedMs: 195_000 },
    { ...whole, stepId: 'strokes', foot: 'right', status: 'done', elapsedMs: 300_000 },
  ]);
});

test('breathing has a place of its own', async () => {
  expect(
    await placesAfter([
      'Alexa, ask my foot routine for four seven eight breathing',
      '@ +00:40',
      'Alexa, stop',
    ]),
  ).toMatchObject([
    {
      routineId: 'breathing',
      stepId: 'four seven eight',
      foot: 'both',
      status: 'breathing',
      elapsedMs: 0,
      totalMs: 76_000,
    },
    { routineId: 'breathing', stepId: 'four seven eight', foot: 'both', status: 'done', totalMs: 76_000 },
  ]);
});
