import type { Motion } from '../../domain/routine';

/** Heard for half a minute at a time, so the in-breath is soon one word, and the out-breath keeps saying what hands do. */
const INHALES: Readonly<Record<Motion, readonly string[]>> = {
  press: ['Breathe in, and ease.', 'In, and ease.', 'And in.'],
  stroke: ['Breathe in.', 'In.', 'And in.', 'In.'],
};
const EXHALES: Readonly<Record<Motion, readonly string[]>> = {
  press: ['Out, and press.', 'Out, and press.', 'And slowly out.'],
  stroke: ['Out, and stroke.', 'And out, long and light.', 'Out, and stroke.', 'And out.'],
};

/** The word of an in-breath during a massage. */
export const massageInhale = (motion: Motion, index: number): string => nth(INHALES[motion], index);

/** The words of an out-breath during a massage, and what the hands do on it. */
export const massageExhale = (motion: Motion, index: number): string => nth(EXHALES[motion], index);

const nth = (phrases: readonly string[], index: number): string => phrases[index % phrases.length] ?? '';
