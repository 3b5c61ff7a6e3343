import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { limitsOf, nearestLength } from '../../lambda/src/domain/length-limits';
import { DEFAULT_MINUTES, type Routine } from '../../lambda/src/domain/routine';
import { sheetOf } from './sheet';

const FOLDER = join(process.cwd(), 'tests/spoken');
const LEVELS = ['full', 'short', 'cues'] as const;
const sheets = Object.values(library.routines).flatMap((routine) =>
  LEVELS.map((level) => ({ routine, level, path: join(FOLDER, routine.id, `${level}.txt`) })),
);

/** The shortest, the usual and the longest. */
const lengthsOf = (routine: Routine): readonly number[] => {
  const { least, most } = limitsOf(routine);
  return [...new Set([least, nearestLength({ least, most }, DEFAULT_MINUTES), most])];
};

test.each(sheets.map(({ routine, level, path }) => [routine.id, level, routine, path] as const))(
  'the %s, %s, is spoken as its sheet says',
  (id, level, routine, path) => {
    const spoken = lengthsOf(routine)
      .map((minutes) => sheetOf(id, minutes, level))
      .join('\n');
    if (process.env.UPDATE_TRANSCRIPTS) {
      mkdirSync(join(FOLDER, id), { recursive: true });
      writeFileSync(path, spoken);
    } else expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(spoken);
  },
);

test('there is a sheet for every level of every routine and for nothing else', () => {
  const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  expect(found.map((name) => join(FOLDER, name)).sort()).toEqual(sheets.map(({ path }) => path).sort());
});
