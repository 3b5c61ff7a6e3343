import type { BreathPattern } from './breath';
import type { Routine } from './routine';

/** The content the domain works on, handed in so that the domain never imports it. */
export interface Library {
  readonly routines: Readonly<Record<string, Routine>>;
  readonly patterns: Readonly<Record<string, BreathPattern>>;
}
