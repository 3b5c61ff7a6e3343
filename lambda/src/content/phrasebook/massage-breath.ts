import type { Hands } from '../../domain/hands';
import type { Motion } from '../../domain/routine';

/** What is done on the breath: pressed, stroked, circled, or rolled and stroked with the other foot. */
type Breathed = Motion | 'circle' | 'roll';

/** Heard for half a minute at a time, so the in-breath is soon one word, and the out-breath keeps saying what hands do. */
const INHALES: Readonly<Record<Breathed, readonly string[]>> = {
  press: ['Breathe in, and ease.', 'In, and ease.', 'And in.'],
  circle: ['Breathe in, and ease.', 'In, and ease.', 'And in.'],
  stroke: ['Breathe in.', 'In.', 'And in.', 'In.'],
  roll: ['Breathe in.', 'In.', 'And in.', 'In.'],
};
const EXHALES: Readonly<Record<Breathed, readonly string[]>> = {
  press: ['Out, and press.', 'Out, and press.', 'And slowly out.'],
  circle: ['Out, and circle.', 'Out, and circle.', 'And slowly out.'],
  stroke: ['Out, and stroke.', 'And out, long and light.', 'Out, and stroke.', 'And out.'],
  roll: ['Out, and along.', 'And out, long and light.', 'Out, and along.', 'And out.'],
};

/** The word of an in-breath during a massage. */
export const massageInhale = (motion: Motion, index: number, hands: Hands): string =>
  nth(INHALES[breathed(motion, hands)], index);

/** The words of an out-breath during a massage, and what the hands do on it. */
export const massageExhale = (motion: Motion, index: number, hands: Hands): string =>
  nth(EXHALES[breathed(motion, hands)], index);

const breathed = (motion: Motion, { variant, style }: Hands): Breathed => {
  if (variant === 'seated') return motion === 'stroke' ? 'roll' : motion;
  if (style === 'points') return 'circle';
  return style === 'strokes' ? 'stroke' : motion;
};

const nth = (phrases: readonly string[], index: number): string => phrases[index % phrases.length] ?? '';
