import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { isOver, timelineOf } from '../../lambda/src/domain/course';
import { practiceDay } from '../../lambda/src/domain/nights';
import { guidedSteps } from '../../lambda/src/domain/place';
import { isBefore, totalMs } from '../../lambda/src/domain/position';
import type { Course } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import { hearing } from '../../lambda/src/speech/limits';
import { BEDROOM, BEGUN_AGAIN } from './begun-again';
import { live, type Seen, type Turned } from './listener-world';
import { room, script } from './phases';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** A step that was heard at another pace counts as long as it is now, as in the record. */
const guidedMs = (course: Course): number =>
  sum(
    timelineOf(library, course.spec).steps.map(({ slots }, step) => {
      const heardMs = course.heardMs[step] ?? 0;
      const lengthMs = sum(slots.map((slot) => (slot.counted ? slot.lengthMs : 0)));
      const countedMs = slots.length > 0 ? Math.min(heardMs, lengthMs) : heardMs;
      return Math.max(0, countedMs - (course.heardBeforeMs?.[step] ?? 0));
    }),
  );
const shapeOf = ({ spec }: Course): string => JSON.stringify({ ...spec, leftOut: [] });
const coursesIn = ({ session, profile }: Seen): readonly Course[] =>
  [session.course, session.waiting, profile.place?.course].filter((course) => course !== undefined);

const LEAST_MS = 60_000;
/** Plan time against the wall's: a fast voice says its cues in less than the plan gives them. */
const FASTEST = 1.15;
const SLACK_MS = 3000;

/** Everything asked of a turn; it remembers what earlier turns showed. */
const watcher = () => {
  const guided = new Map<string, number>();
  /** When each was last guided, paused or asked about. */
  const attendedAt = new Map<string, number>();
  const kinds = new Map<string, string>();
  const leftOut = new Map<string, readonly string[]>();
  let careful = false;
  let answered = false;
  return (turn: Turned): void => {
    const { event, before, after, now } = turn;
    const { session, profile } = after;
    const guiding = session.mode.type === 'guiding';
    const asked = before.session.mode.type === 'asking' ? before.session.mode.question.type : undefined;
    const courses = turn.open ? coursesIn(after) : [profile.place?.course].filter((c) => c !== undefined);

    // 9. Whatever the pace, a massage keeps its time, unless its listener shapes it.
    for (const { spec } of courses) {
      if (spec.activity !== 'massage') continue;
      // What was left out by wish may make it shorter, and nothing makes it longer.
      if (spec.reshaped)
        expect(totalMs(timelineOf(library, spec))).toBeLessThanOrEqual(spec.minutes * 60_000 + 30_000);
      else expect(totalMs(timelineOf(library, { ...spec, leftOut: [] }))).toBe(spec.minutes * 60_000);
    }

    // 8. The attributes are read back as they were written.
    expect(readSession(turn.attributes)).toEqual(turn.attributes);

    // 1 and 2. Guided time.
    const shown = new Map<string, number>();
    for (const { id, guidedMs: ms } of after.records) shown.set(id, Math.max(ms, shown.get(id) ?? 0));
    for (const course of courses) shown.set(course.id, Math.max(guidedMs(course), shown.get(course.id) ?? 0));
    const reshaped = new Set(
      coursesIn(before)
        .filter((was) => courses.some((is) => is.id === was.id && shapeOf(is) !== shapeOf(was)))
        .map(({ id }) => id),
    );
    for (const [id, ms] of guided) {
      if (!reshaped.has(id) && ms >= LEAST_MS && (shown.get(id) ?? 0) < ms)
        throw new Error(`1: ${id} had ${ms}, has ${shown.get(id)}`);
    }
    for (const [id, ms] of shown) {
      const grown = ms - (guided.get(id) ?? 0);
      const most = (now - (attendedAt.get(id) ?? now - turn.passedMs)) * FASTEST + SLACK_MS;
      if (grown > most) throw new Error(`2: ${id} grew by ${grown}, at most ${most}`);
    }
    for (const course of [session.course, session.waiting]) if (course) attendedAt.set(course.id, now);
    for (const [id, ms] of shown) guided.set(id, reshaped.has(id) ? ms : Math.max(ms, guided.get(id) ?? 0));
    const labels = [
      ...after.records.map((r) => [r.id, `${r.activity} ${r.practiceDay}`] as const),
      ...courses.map((c) => [c.id, `${c.spec.activity} ${c.practiceDay}`] as const),
    ];
    for (const [id, kind] of labels) {
      expect(kinds.get(id) ?? kind).toBe(kind);
      kinds.set(id, kind);
    }
    // 1b. What is no longer under way is on record, and complete when it was.
    for (const course of [before.session.course, before.session.waiting, before.profile.place?.course]) {
      if (course === undefined) continue;
      const still = turn.open && [session.course?.id, session.waiting?.id].includes(course.id);
      if (still || profile.place?.sent !== undefined) continue;
      const ms = guided.get(course.id) ?? 0;
      const record = after.records.find(({ id }) => id === course.id);
      if (ms >= LEAST_MS && (record?.guidedMs ?? 0) < ms)
        throw new Error(`1b: ${course.id} ${ms} recorded ${record?.guidedMs}`);
    }
    for (const course of courses) {
      if (!isOver(library, course) || course.heardBeforeMs !== undefined || turn.open) continue;
      const { steps } = timelineOf(library, course.spec);
      const inPlan = steps.map(({ slots }) => sum(slots.map((s) => (s.counted ? s.lengthMs : 0))));
      const heardInPlan = sum(inPlan.map((ms, i) => (ms > 0 ? (course.heardMs[i] ?? 0) : 0)));
      const last = inPlan.findLastIndex((ms) => ms > 0);
      if (heardInPlan >= 0.8 * sum(inPlan) && (course.heardMs[last] ?? 0) > 0 && heardInPlan >= LEAST_MS)
        expect(after.records.find(({ id }) => id === course.id)?.complete).toBe(true);
    }

    // 3. What is over is never guided; what hurt is only offered.
    if (guiding && session.course !== undefined && isOver(library, session.course))
      throw new Error('3: over guided');
    const endsCarefully = event.type === 'ended' && event.reason === 'exit';
    if (['pain', 'dizzy'].includes(event.type) || (!turn.open && event.type === 'stop') || endsCarefully)
      careful = true;
    if (guiding) careful = false;
    const fresh = profile.place !== undefined && now - profile.place.savedAt <= 1_800_000;
    const left = profile.place !== undefined && !isOver(library, profile.place.course);
    if (careful && fresh && left && profile.place?.takeUp === 'straight')
      throw new Error(`3: straight after ${event.type}`);

    // 4. Preferences.
    const from = before.profile;
    if (from.preferredMinutes !== profile.preferredMinutes) {
      const means = event.type === 'setDuration' || ['length', 'minutes'].includes(asked ?? '');
      if (!means) throw new Error(`4: minutes by ${event.type}`);
    }
    if (from.pace !== profile.pace && event.type !== 'setPace') throw new Error(`4: pace by ${event.type}`);
    if (from.massageBreath !== profile.massageBreath && event.type !== 'setMassageBreath')
      throw new Error(`4: breath by ${event.type}`);
    if (from.noClosing !== profile.noClosing && event.type !== 'setClosing')
      throw new Error(`4: closing by ${event.type}`);
    if (from.gentle !== profile.gentle && !(profile.gentle && ['gate', 'safety'].includes(asked ?? '')))
      throw new Error(`4: gentle by ${event.type}`);
    if (from.gateAt !== profile.gateAt) {
      const unset = profile.gateAt === undefined && ['numb', 'emergency'].includes(event.type);
      if (!unset && asked !== 'gate') throw new Error(`4: gate by ${event.type}`);
    }

    // 5. Pain.
    for (const course of courses) {
      if (course.spec.activity !== 'massage') continue;
      const was = leftOut.get(course.id) ?? [];
      const is = course.spec.leftOut;
      if (was.some((id) => !is.includes(id))) throw new Error('5: guided again');
      const added = is.filter((id) => !was.includes(id));
      if (added.length > 0 && leftOut.has(course.id)) {
        const old = coursesIn(before).find(({ id }) => id === course.id);
        const { steps } = timelineOf(library, (old ?? course).spec);
        const { mode } = before.session;
        const window =
          mode.type === 'guiding' && mode.sent !== undefined && old !== undefined
            ? guidedSteps(timelineOf(library, old.spec), mode.sent, now, hearing)
            : undefined;
        for (const stepId of added) {
          const begun = steps.some(
            (step, i) =>
              step.stepId === stepId &&
              (window === undefined
                ? (course.heardMs[i] ?? 0) > 0 || (old?.at.step === i && sum(old.heardMs) === 0)
                : i >= window[0] && i <= window[1]),
          );
          if (event.type !== 'pain' || !begun) throw new Error(`5: ${stepId} left out by ${event.type}`);
        }
      }
      leftOut.set(course.id, is);
    }

    // 6. The gate and the day of rest.
    if (asked === 'gate' && guiding) answered = true;
    if (event.type === 'numb' || event.type === 'emergency') answered = false;
    if (guiding && session.course?.spec.activity === 'massage' && profile.gateAt === undefined && !answered)
      throw new Error('6: no gate');
    if (guiding && profile.restDay === practiceDay(now, 'America/New_York')) {
      const { spec } = session.course ?? {};
      const breathes = spec?.activity === 'breathing' || spec?.withBreath === true;
      if (breathes || session.feelsWell !== true) throw new Error('6: rest day');
    }

    // 7. Nothing is skipped at a join, nor by anything but "next".
    const was = before.session;
    if (
      turn.heard !== undefined &&
      session.course !== undefined &&
      was.course?.id === session.course.id &&
      was.mode.type === 'guiding' &&
      was.mode.sent !== undefined
    ) {
      const end = was.mode.sent.flowOn?.to ?? was.mode.sent.segment.to;
      const { at } = session.course;
      const agrees = ['next', 'yes', 'resume', 'whatsNext'].includes(event.type);
      if (agrees && turn.heard.join && isBefore(turn.heard.position, at))
        throw new Error('7: skipped at a join');
      if (agrees && event.type !== 'next' && isBefore(end, at)) throw new Error('7: skipped beyond');
    }
  };
};

test('guided time is neither lost nor invented, and nothing is skipped, whatever is said and whenever', async () => {
  await fc.assert(
    fc.asyncProperty(script, room, (steps, surroundings) => live(steps, surroundings, watcher())),
    { numRuns: 300, examples: [[BEGUN_AGAIN, BEDROOM]] },
  );
}, 300_000);
