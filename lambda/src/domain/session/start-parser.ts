import { HANDS_WISHES, type HandsWish } from '../hands';
import { listOf, oneOf, type Parser, shape, text, whole, withFields } from '../parse';
import { feet } from './place-parser';
import type { Start } from './start';

/** What a wish says of the shape of a massage. */
export const shapes = { feet, skipped: listOf(text), longer: listOf(text) };

export const handsWish: Parser<HandsWish> = oneOf(...HANDS_WISHES);

/** A wish to start; hands that are not known are left out. */
export const start: Parser<Start> = withFields<Omit<Start, 'hands'>, Pick<Start, 'hands'>>(
  shape<Omit<Start, 'hands'>>({}, { routineId: text, minutes: whole, ...shapes }),
  { hands: handsWish },
);
