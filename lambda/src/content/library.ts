import type { Library } from '../domain/library';
import { breathPatterns } from './breath-patterns';
import { classic } from './routines/classic';
import { gentle } from './routines/gentle';

/** Every routine and breath pattern there is, by id. */
export const library: Library = {
  routines: { [classic.id]: classic, [gentle.id]: gentle },
  patterns: Object.fromEntries(breathPatterns.map((pattern) => [pattern.id, pattern])),
};
