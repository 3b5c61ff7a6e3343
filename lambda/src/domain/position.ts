import { sum } from './sum';
import type { Position, Slot, Timeline } from './timeline';

export const isBefore = (one: Position, other: Position): boolean =>
  one.step < other.step || (one.step === other.step && one.slot < other.slot);

export const isSame = (one: Position, other: Position): boolean =>
  one.step === other.step && one.slot === other.slot;

export const START: Position = { step: 0, slot: 0 };

export const endOf = (timeline: Timeline): Position => ({ step: timeline.steps.length, slot: 0 });

export interface PlacedSlot {
  readonly position: Position;
  readonly slot: Slot;
}

/** The slots from one position up to another, in the order they are spoken. */
export const slotsBetween = (timeline: Timeline, from: Position, to: Position): readonly PlacedSlot[] =>
  timeline.steps.flatMap(({ slots }, step) =>
    slots
      .map((slot, index) => ({ position: { step, slot: index }, slot }))
      .filter(({ position }) => !isBefore(position, from) && isBefore(position, to)),
  );

/** The first position at or after this one that has a slot; the end when there is none. */
export const firstFrom = (timeline: Timeline, position: Position): Position =>
  slotsBetween(timeline, position, endOf(timeline))[0]?.position ?? endOf(timeline);

/** Massage (or breathing) time before a position, in ms. */
export const elapsedMs = (timeline: Timeline, position: Position): number =>
  sum(slotsBetween(timeline, START, position).map(({ slot }) => (slot.counted ? slot.lengthMs : 0)));

/** The whole massage (or breathing) time of a timeline, in ms. */
export const totalMs = (timeline: Timeline): number => elapsedMs(timeline, endOf(timeline));
