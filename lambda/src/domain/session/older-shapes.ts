import type { DeliveryProof } from '../delivery';
import { listOf, type OfType, oneOf, type Parser, shape, text, whole } from '../parse';
import type { Middle } from '../shape';
import type { Question } from './question';

/** Shapes that an earlier version stored and none writes any more. Each is read for as long as there is a table. */

interface DeliveryByListener {
  readonly by: DeliveryProof['by'];
  readonly wholeOn: readonly string[];
  readonly earlyOn?: string;
}

const deliveryByListener = shape<DeliveryByListener>(
  { by: oneOf('ssml', 'apla'), wholeOn: listOf(text) },
  { earlyOn: text },
);

/** One delivery for all devices, before each had its own. */
export const olderDelivery: Parser<DeliveryProof> = (value) => {
  const read = deliveryByListener(value);
  if (read === undefined) return undefined;
  const { by, wholeOn, earlyOn } = read;
  return {
    by,
    devices: wholeOn.map((deviceId) => ({ deviceId, by, whole: true, early: deviceId === earlyOn })),
  };
};

const middleWithoutHints = shape<Omit<Middle, 'hints'>>({ slot: whole, firstHint: whole });

/** The middle of a step whose hints were not counted yet: they go on as they stand in its list. */
export const olderMiddle: Parser<Middle> = (value) => {
  const read = middleWithoutHints(value);
  return read && { ...read, hints: 0 };
};

const beginWithoutStart = shape<{ readonly type: 'begin' }>({ type: oneOf('begin') });

/** The question whether to begin, before anything could be wished for with it. */
export const olderBegin: Parser<OfType<Question, 'begin'>> = (value) => {
  const read = beginWithoutStart(value);
  return read && { ...read, start: {} };
};
