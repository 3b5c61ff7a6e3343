import type { HeardSlot } from './heard-slots';

/** What was planned and what was heard, in ms. */
export interface Figure {
  readonly name: string;
  readonly plannedMs: number;
  readonly heardMs: number;
}

/** The massage as a whole, without what surrounds it. */
export const totalOf = (name: string, segments: readonly (readonly HeardSlot[])[]): Figure =>
  figureOf(name, segments.flat());

/** Each step on each foot. */
export const stepsOf = (segments: readonly (readonly HeardSlot[])[]): readonly Figure[] =>
  grouped(segments.flat(), ({ slot }) => `${slot.foot} ${slot.stepId}`);

/** The time of each foot. */
export const feetOf = (segments: readonly (readonly HeardSlot[])[]): readonly Figure[] =>
  grouped(segments.flat(), ({ slot }) => slot.foot);

/** The figure that is furthest from its plan. */
export const worstOf = (figures: readonly Figure[]): Figure | undefined =>
  figures.toSorted((one, other) => Math.abs(errorMs(other)) - Math.abs(errorMs(one)))[0];

export const errorMs = ({ plannedMs, heardMs }: Figure): number => heardMs - plannedMs;

/**
 * How far each count is from its second, in ms: from where it should be after the first of its step or breath, for it
 * is the rhythm that people follow.
 */
export const beatErrors = (segments: readonly (readonly HeardSlot[])[]): readonly number[] =>
  segments.flatMap((segment) => {
    let first: HeardSlot | undefined;
    let plannedMs = 0;
    return segment.flatMap((each) => {
      const { slot, atMs } = each;
      if (first !== undefined && begins(each, first)) first = undefined;
      if (first === undefined && BEATS.has(slot.cue)) {
        first = each;
        plannedMs = 0;
      }
      const error = first === undefined ? Number.NaN : atMs - first.atMs - plannedMs;
      plannedMs += slot.lengthMs;
      return BEATS.has(slot.cue) && first !== each ? [error] : [];
    });
  });

/** The value that a share of all values stays within. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

/** What is followed as a beat: numbers, and the breath that they count on from. */
const BEATS: ReadonlySet<string> = new Set(['count', 'exhale', 'phaseCount']);

const begins = ({ slot }: HeardSlot, { slot: first }: HeardSlot): boolean =>
  slot.cue === 'inhale' || slot.stepId !== first.stepId || slot.foot !== first.foot;

const figureOf = (name: string, slots: readonly HeardSlot[]): Figure => {
  const counted = slots.filter(({ slot }) => slot.counted);
  return {
    name,
    plannedMs: counted.reduce((sum, { slot }) => sum + slot.lengthMs, 0),
    heardMs: counted.reduce((sum, { lastsMs }) => sum + lastsMs, 0),
  };
};

const grouped = (slots: readonly HeardSlot[], nameOf: (slot: HeardSlot) => string): readonly Figure[] => {
  const names = [...new Set(slots.filter(({ slot }) => slot.counted).map(nameOf))];
  return names.map((name) =>
    figureOf(
      name,
      slots.filter((slot) => nameOf(slot) === name),
    ),
  );
};
