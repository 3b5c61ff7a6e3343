import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { limitsOf, nearestLength } from '../../lambda/src/domain/length-limits';
import { DEFAULT_MINUTES, type Routine } from '../../lambda/src/domain/routine';
import { sheetOf } from './sheet';

const FOLDER = join(process.cwd(), 'tests/spoken');
const routines = Object.values(library.routines);

/** The shortest, the usual and the longest. */
const lengthsOf = (routine: Routine): readonly number[] => {
  const { least, most } = limitsOf(routine);
  return [...new Set([least, nearestLength({ least, most }, DEFAULT_MINUTES), most])];
};

test.each(routines.map((routine) => [routine.id, routine] as const))(
  'the %s is spoken as its sheet says',
  (id, routine) => {
    const path = join(FOLDER, `${id}.txt`);
    const spoken = lengthsOf(routine)
      .map((minutes) => sheetOf(id, minutes))
      .join('\n');
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, spoken);
    else expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(spoken);
  },
);

test('there is a sheet for every routine and for nothing else', () => {
  const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  expect(sheets.sort()).toEqual(routines.map(({ id }) => `${id}.txt`).sort());
});
