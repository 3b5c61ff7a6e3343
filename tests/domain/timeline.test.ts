import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { breathTimeline, cycleMs, cyclesWithin } from '../../lambda/src/domain/breath';
import { massageTimeline } from '../../lambda/src/domain/massage-timeline';
import { planOf } from '../../lambda/src/domain/plan';
import type { Slot, TimelineStep } from '../../lambda/src/domain/timeline';
import { everyLength } from '../every-length';

const LONGEST_SILENCE_MS = 10_000;
const ANNOUNCED_WITHIN_MS = 10_000;

const counted = (slots: readonly Slot[]) => slots.filter((slot) => slot.counted);
const lengthOf = (slots: readonly Slot[]) => slots.reduce((sum, { lengthMs }) => sum + lengthMs, 0);

/** The instants at which the slots of a step begin, in ms of its counted time. */
const starts = (slots: readonly Slot[]) =>
  counted(slots).map((slot, index, all) => ({ slot, atMs: lengthOf(all.slice(0, index)) }));

const announces = ({ cue }: Slot): boolean =>
  cue.type === 'soon' || ('next' in cue && cue.next !== undefined);

describe.each(everyLength)('$id, $minutes minutes', ({ routine, minutes }) => {
  const plan = planOf(routine, minutes);
  const { steps } = massageTimeline(plan);

  test('each step lasts what its plan says, in whole milliseconds', () => {
    expect(steps.map(({ slots }) => lengthOf(counted(slots)))).toEqual(
      plan.steps.map(({ lengthMs }) => lengthMs),
    );
    expect(steps.flatMap(({ slots }) => slots).every(({ lengthMs }) => Number.isInteger(lengthMs))).toBe(
      true,
    );
  });

  test('a cue begins at least every ten seconds', () => {
    const longest = Math.max(...steps.flatMap(({ slots }) => counted(slots)).map(({ lengthMs }) => lengthMs));
    expect(longest).toBeLessThanOrEqual(LONGEST_SILENCE_MS);
  });

  test('what comes next is announced in the last ten seconds of a step', () => {
    for (const { stepId, slots } of steps) {
      const announced = starts(slots).filter(({ slot }) => announces(slot));
      expect([stepId, announced.length]).toEqual([stepId, 1]);
      const leftMs = lengthOf(counted(slots)) - (announced[0]?.atMs ?? 0);
      expect(leftMs).toBeLessThanOrEqual(ANNOUNCED_WITHIN_MS);
    }
  });

  test('both feet hear the same hints, the second in another order where there are several', () => {
    const hintsOf = (foot: string) =>
      steps
        .filter((step) => step.foot === foot)
        .map(({ slots }) => slots.flatMap(({ cue }) => (cue.type === 'hint' ? [cue.index] : [])));
    const [left, right] = [hintsOf('left'), hintsOf('right')];
    expect(right.map((hints) => hints.toSorted())).toEqual(left.map((hints) => hints.toSorted()));
    const stretches = steps.flatMap(({ stepId }, index) => (stepId === 'toes' ? [] : [index]));
    const several = stretches.filter((index) => (left[index]?.length ?? 0) > 1);
    for (const index of several) expect(right[index]).not.toEqual(left[index]);
  });

  test('getting ready stands once, the change of feet once, and neither is massage', () => {
    const asides = steps.flatMap(({ slots }) => slots).filter((slot) => !slot.counted);
    const types = asides.map(({ cue }) => cue.type);
    expect(types.filter((type) => type === 'getReady')).toHaveLength(1);
    expect(types.filter((type) => type === 'changeFeet')).toHaveLength(1);
  });

  test('a segment may begin at each step and never in a count', () => {
    expect(steps.every(({ slots }) => slots[0]?.cut)).toBe(true);
    const cuts = steps.flatMap(({ slots }) => slots.slice(1)).filter(({ cut }) => cut);
    const inCount = cuts.filter(({ cue }) => ['count', 'toe', 'turn', 'press', 'rest'].includes(cue.type));
    expect(inCount).toEqual([]);
  });
});

describe('counts fall on the stroke they count', () => {
  const stepNamed = (stepId: string): TimelineStep => {
    const found = massageTimeline(planOf(classic(), 15)).steps.find((step) => step.stepId === stepId);
    if (found === undefined) throw new Error(`no step ${stepId}`);
    return found;
  };
  const counts = (stepId: string) =>
    starts(stepNamed(stepId).slots).flatMap(({ slot: { cue }, atMs }) =>
      cue.type === 'count' ? [[cue.number, atMs]] : [],
    );

  test('ten strokes of four seconds on the arch, after a lead-in of five', () => {
    expect(counts('arch')).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, 5000 + index * 4000]),
    );
  });

  test('eight circles each way on the ankle, with 2.4 s to turn round', () => {
    const oneWay = Array.from({ length: 8 }, (_, index) => [index + 1, 4000 + index * 2600]);
    const otherWay = Array.from({ length: 8 }, (_, index) => [index + 1, 27_200 + index * 2600]);
    expect(counts('ankle')).toEqual([...oneWay, ...otherWay]);
  });

  test('five toes of ten seconds, each named, with a word on the third turn', () => {
    const cues = starts(stepNamed('toes').slots).map(({ slot, atMs }) => [slot.cue.type, atMs]);
    const expected = Array.from({ length: 5 }, (_, toe) => [
      ['toe', toe * 10_000],
      ['turn', toe * 10_000 + 5200],
    ]).flat();
    expect(cues).toEqual(expected);
  });

  test('thirty seconds of presses and fifteen of rest in each of four rounds', () => {
    const slots = starts(stepNamed('ball').slots);
    expect(slots.filter(({ slot }) => slot.cue.type === 'round').map(({ atMs }) => atMs)).toEqual([
      0, 45_000, 90_000, 135_000,
    ]);
    const rests = slots.filter(({ slot }) => slot.cue.type === 'rest').map(({ atMs }) => atMs % 45_000);
    expect(Math.min(...rests)).toBe(30_000);
  });
});

describe('breathing', () => {
  const patterns = Object.values(library.patterns);

  test.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s: an exhale is a slot for every second',
    (_, pattern) => {
      const slots = breathTimeline(pattern, { cycles: 3 }).steps[0]?.slots ?? [];
      const out = slots.filter(({ cue }) => cue.type === 'exhale' || cue.type === 'phaseCount');
      expect(out.every(({ lengthMs }) => lengthMs === 1000)).toBe(true);
      expect(lengthOf(out)).toBe(3 * pattern.phasesMs.exhale);
      expect(lengthOf(counted(slots))).toBe(3 * cycleMs(pattern));
    },
  );

  test.each([
    ['one minute of the long exhale is six breaths', 'long exhale', 60_000, 6],
    ['one minute of four seven eight is three, never a part of one', 'four seven eight', 60_000, 3],
    ['less than a breath is still one', 'four seven eight', 5000, 1],
  ])('%s', (_, id, lengthMs, expected) => {
    const pattern = library.patterns[id];
    expect(pattern && cyclesWithin(pattern, lengthMs)).toBe(expected);
  });
});

function classic() {
  const { classic: routine } = library.routines;
  if (routine === undefined) throw new Error('the classic is missing');
  return routine;
}
