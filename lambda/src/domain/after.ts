import { breathTimeline, cyclesWithin } from './breath';
import type { Library } from './library';
import type { Plan } from './plan';
import type { AfterStep, Routine } from './routine';
import { equalParts } from './slots';
import type { Slot, TimelineStep } from './timeline';

const MINUTE_MS = 60_000;
/** To put both feet down and lie back. */
const SETTLE_MS = 8000;

/**
 * What follows the massage of a plan, as slots that are no massage time; a segment may begin with each part of the
 * body and with each breath. A breath pattern that is not in the library is left out.
 */
export const afterTimeline = (library: Library, { routineId, after = [] }: Plan): readonly TimelineStep[] =>
  after.map((step) => ({
    stepId: step.id,
    foot: 'both',
    // What is said before the first part or breath stays together with it.
    slots: (step.leftOut ? [] : slotsOf(library, routineId, step)).map((slot, index) => ({
      ...slot,
      counted: false,
      cut: slot.cut && index !== 1,
      quiet: true,
    })),
  }));

/**
 * The ids of what is breathed after a routine.
 *
 * @example
 * breathPatternsAfter(windDown) //=> ['long exhale']
 */
export const breathPatternsAfter = ({ after = [] }: Routine): readonly string[] =>
  after.filter(({ type }) => type === 'breathe').map(({ id }) => id);

const slotsOf = (library: Library, routineId: string, step: AfterStep): readonly Slot[] => {
  switch (step.type) {
    case 'letGo':
      return letGoSlots(routineId, step);
    case 'breathe': {
      const pattern = library.patterns[step.id];
      if (pattern === undefined) return [];
      const timeMs = step.minutes * MINUTE_MS;
      const { steps } = breathTimeline(pattern, { cycles: cyclesWithin(pattern, timeMs), timeMs });
      const begin: Slot['cue'] = { type: 'begin', routineId, stepId: step.id, foot: 'both' };
      return steps.flatMap(({ slots }) =>
        slots.map((slot, index) => (index === 0 ? { ...slot, cue: begin } : slot)),
      );
    }
  }
};

const letGoSlots = (
  routineId: string,
  { id: stepId, parts, partMs }: Extract<AfterStep, { type: 'letGo' }>,
): readonly Slot[] => {
  const slot = (lengthMs: number, cue: Slot['cue'], cut: boolean): Slot => ({
    lengthMs,
    cue,
    counted: false,
    cut,
    entry: true,
  });
  const lengthsMs = equalParts(partMs);
  const named = Array.from({ length: parts }, (_, part) =>
    lengthsMs.map((lengthMs, index) =>
      slot(
        lengthMs,
        { type: 'hint', routineId, stepId, index: part * lengthsMs.length + index },
        index === 0,
      ),
    ),
  );
  return [slot(SETTLE_MS, { type: 'begin', routineId, stepId, foot: 'both' }, true), ...named.flat()];
};
