import { LEAST_MINUTES, MOST_MINUTES, type Routine } from '../../domain/routine';

/** Shares of a foot's time in per cent; with whole minutes every share is whole seconds. */
const SHARES = { sole: 30, toes: 20, top: 30, rest: 20 };

const SECONDS_PER_FOOT_AND_MINUTE = 30;

const rowFor = (minutes: number) =>
  Object.fromEntries(
    Object.entries(SHARES).map(([stepId, share]) => [
      stepId,
      (minutes * SECONDS_PER_FOOT_AND_MINUTE * share) / 100,
    ]),
  );

/** Strokes only, feather-light: no points, no ankle circles, no heat. */
export const gentle: Routine = {
  id: 'gentle',
  steps: [
    { id: 'sole', movement: { type: 'stretch', turns: false }, onExhale: 'stroke' },
    { id: 'toes', movement: { type: 'softToes' } },
    { id: 'top', movement: { type: 'stretch', turns: false }, onExhale: 'stroke' },
    { id: 'rest', movement: { type: 'stretch', turns: false } },
  ],
  lengths: Object.fromEntries(
    Array.from({ length: MOST_MINUTES - LEAST_MINUTES + 1 }, (_, index) => {
      const minutes = LEAST_MINUTES + index;
      return [minutes, rowFor(minutes)];
    }),
  ),
};
