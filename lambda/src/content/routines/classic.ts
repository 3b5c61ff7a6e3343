import type { FootRow, Routine } from '../../domain/routine';

/** One row of the length table: rounds of kneading, seconds on the heel, seconds of stroking, per foot. */
const row = (rounds: number, heel: number, strokes: number, ...leftOut: string[]): FootRow =>
  Object.entries({ heel, arch: 1, toes: 1, ball: rounds, ankle: 1, strokes }).filter(
    ([stepId]) => !leftOut.includes(stepId),
  );

/** Five points and a closing stroke. Counts and seconds are those of the source article, made to sum by the table. */
export const classic: Routine = {
  id: 'classic',
  steps: [
    { id: 'heel', movement: { type: 'stretch', turns: true }, range: { least: 45, most: 120 } },
    {
      id: 'arch',
      movement: { type: 'counted', leadInMs: 5000, count: 10, countMs: 4000 },
      explanationMs: 8000,
    },
    { id: 'toes', movement: { type: 'toes', nameMs: 2000, turns: 5, turnMs: 1600 } },
    {
      id: 'ball',
      movement: { type: 'rounds', onMs: 30_000, offMs: 15_000 },
      range: { least: 1, most: 6 },
      onExhale: 'press',
    },
    {
      id: 'ankle',
      movement: { type: 'circles', leadInMs: 4000, count: 8, countMs: 2600, changeMs: 2400 },
      explanationMs: 8000,
    },
    {
      id: 'strokes',
      otherNames: ['top', 'inner', 'outer'],
      movement: { type: 'stretch', turns: false },
      range: { least: 15, most: 67 },
      onExhale: 'stroke',
    },
  ],
  lengths: {
    5: row(1, 45, 15, 'toes', 'ankle'),
    6: row(1, 65, 25, 'toes', 'ankle'),
    7: row(1, 52, 18, 'ankle'),
    8: row(1, 72, 28, 'ankle'),
    9: row(1, 60, 22),
    10: row(2, 45, 22),
    11: row(2, 70, 27),
    12: row(3, 60, 22),
    13: row(3, 80, 32),
    14: row(3, 100, 42),
    15: row(4, 90, 37),
    16: row(4, 110, 47),
    17: row(5, 100, 42),
    18: row(5, 120, 52),
    19: row(6, 110, 47),
    20: row(6, 120, 67),
  },
};
