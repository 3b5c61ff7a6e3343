import { timelineOf } from './course';
import { handsOf } from './hands';
import type { SessionRecord } from './history';
import type { Library } from './library';
import type { Course } from './session/state';
import { sum } from './sum';

/** Under a minute leaves no record; a remainder of another night counts as complete from five minutes. */
const LEAST_RECORD_MS = 60_000;
const LEAST_REMAINDER_MS = 300_000;
const COMPLETE_SHARE = 0.8;

/** The record a course leaves, or none when less than a minute of it was guided. */
export const recordOf = (library: Library, course: Course): SessionRecord | undefined => {
  const timeline = timelineOf(library, course.spec);
  const steps = timeline.steps.map((step, index) => {
    const beforeMs = course.heardBeforeMs?.[index] ?? 0;
    const heardMs = course.heardMs[index] ?? 0;
    const inPlan = step.slots.some(({ counted }) => counted);
    const lengthMs = sum(step.slots.map((slot) => (slot.counted ? slot.lengthMs : 0)));
    return {
      inPlan,
      plannedMs: inPlan ? Math.max(0, lengthMs - beforeMs) : 0,
      // Another pace may have made it shorter than it was when it was heard.
      guidedMs: Math.max(0, (inPlan ? Math.min(heardMs, lengthMs) : heardMs) - beforeMs),
    };
  });
  const guidedMs = sum(steps.map((step) => step.guidedMs));
  if (guidedMs < LEAST_RECORD_MS) return undefined;
  const inPlan = steps.filter((step) => step.inPlan);
  const plannedMs = sum(inPlan.map((step) => step.plannedMs));
  const guidedOfPlanMs = sum(inPlan.map((step) => step.guidedMs));
  const longEnough = course.heardBeforeMs === undefined || plannedMs >= LEAST_REMAINDER_MS;
  const lastBegun = (inPlan.at(-1)?.guidedMs ?? 0) > 0;
  return {
    id: course.id,
    activity: course.spec.activity,
    routineId: course.spec.activity === 'massage' ? course.spec.routineId : course.spec.patternId,
    startedAt: course.startedAt,
    timeZone: course.timeZone,
    ...(course.dayStart === undefined ? {} : { dayStart: course.dayStart }),
    practiceDay: course.practiceDay,
    plannedMs,
    guidedMs,
    complete:
      course.wasComplete === true ||
      (longEnough && lastBegun && guidedOfPlanMs >= COMPLETE_SHARE * plannedMs),
    ...(course.spec.activity === 'massage' ? handsOf(course.spec) : {}),
  };
};
