import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../../lambda/src/content/library';
import { localeFacts } from '../../../lambda/src/content/locales';
import { enUS } from '../../../lambda/src/content/phrasebook/en-US';
import { heardTo, isKnown, isOver, newCourse, timelineOf } from '../../../lambda/src/domain/course';
import { PACES } from '../../../lambda/src/domain/pace';
import { possiblePace } from '../../../lambda/src/domain/plan';
import { elapsedMs, endOf, START, slotsBetween, totalMs } from '../../../lambda/src/domain/position';
import { repaced } from '../../../lambda/src/domain/repace';
import { onlyFoot, otherFoot, stepNow } from '../../../lambda/src/domain/reshape/feet';
import { lastingFor } from '../../../lambda/src/domain/reshape/length';
import { skipping } from '../../../lambda/src/domain/reshape/skip';
import { staying } from '../../../lambda/src/domain/reshape/stay';
import type { Course, MassageSpec } from '../../../lambda/src/domain/session/state';
import { readSession } from '../../../lambda/src/domain/session/state-parser';
import type { Foot, Timeline } from '../../../lambda/src/domain/timeline';
import { guidanceFor } from '../../../lambda/src/speech/guidance';
import { hearing } from '../../../lambda/src/speech/limits';
import { voiceOf } from '../../../lambda/src/speech/voice';
import { everyLength } from '../../every-length';

const voice = voiceOf(enUS, localeFacts('en-US'));
const identity = { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Wish =
  | { readonly type: 'skip' | 'stay' | 'now'; readonly which: number }
  | { readonly type: 'last'; readonly minutes: number }
  | { readonly type: 'otherFoot' }
  | { readonly type: 'onlyFoot'; readonly foot: 'left' | 'right' }
  | { readonly type: 'pace'; readonly pace: (typeof PACES)[number] };

const wish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ type: fc.constantFrom('skip' as const, 'stay' as const, 'now' as const), which: fc.nat(9) }),
  fc.record({ type: fc.constant('last' as const), minutes: fc.integer({ min: 5, max: 20 }) }),
  fc.constant({ type: 'otherFoot' } as const),
  fc.record({
    type: fc.constant('onlyFoot' as const),
    foot: fc.constantFrom('left' as const, 'right' as const),
  }),
  fc.record({ type: fc.constant('pace' as const), pace: fc.constantFrom(...PACES) }),
);
const evening = fc.record({
  length: fc.nat(everyLength.length - 1),
  pace: fc.constantFrom(...PACES),
  withBreath: fc.boolean(),
  rightFirst: fc.boolean(),
  telling: fc.constantFrom(undefined, 'short' as const, 'cues' as const),
  wishes: fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), wish }), {
    minLength: 1,
    maxLength: 5,
  }),
});

test('a massage shaped at random, again and again, is sound after every wish', () => {
  fc.assert(
    fc.property(evening, ({ length, pace, withBreath, rightFirst, telling, wishes }) => {
      const { id: routineId, routine, minutes } = everyLength[length] ?? never();
      const spec: MassageSpec = {
        ...{ activity: 'massage', routineId, minutes, leftOut: [], withBreath },
        pace: possiblePace(routine, minutes, pace),
        ...(rightFirst ? { feet: ['right', 'left'] } : {}),
        ...(telling === undefined ? {} : { telling }),
      };
      let course = newCourse(spec, identity);
      for (const each of wishes) {
        const timeline = timelineOf(library, course.spec);
        const ahead = slotsBetween(timeline, course.at, endOf(timeline)).filter(({ slot }) => slot.entry);
        const there = ahead[Math.floor(each.at * ahead.length)]?.position ?? course.at;
        const heard = heardTo(library, course, there);
        const after = wished(heard, each.wish);
        if (after === undefined) continue;
        expect(faultsIn(heard, after, each.wish)).toEqual([]);
        course = after;
      }
    }),
    { numRuns: 400 },
  );
});

const wished = (course: Course, given: Wish): Course | undefined => {
  const { spec } = course;
  const routine = spec.activity === 'massage' ? library.routines[spec.routineId] : undefined;
  const stepId = 'which' in given ? routine?.steps[given.which % routine.steps.length]?.id : undefined;
  switch (given.type) {
    case 'skip':
      return skipping(library, course, [stepId ?? '']);
    case 'stay':
      return staying(library, course, stepId ?? '')?.course;
    case 'now':
      return stepNow(library, course, stepId ?? '');
    case 'last':
      return lastingFor(library, course, given.minutes * 60_000);
    case 'otherFoot':
      return otherFoot(library, course);
    case 'onlyFoot':
      return onlyFoot(library, course, given.foot);
    case 'pace':
      return repaced(library, course, given.pace);
  }
};

const faultsIn = (before: Course, after: Course, given: Wish): readonly string[] => {
  const old = timelineOf(library, before.spec);
  const timeline = timelineOf(library, after.spec);
  const ms = { old: totalMs(old), now: totalMs(timeline) };
  const session = { mode: { type: 'paused' }, misses: 0, course: after };
  const ahead = slotsBetween(timeline, after.at, endOf(timeline));
  const slots = slotsBetween(timeline, START, endOf(timeline)).map(({ slot }) => slot);
  const keeps = given.type === 'stay' || ['now', 'otherFoot', 'pace'].includes(given.type);
  const wantedMs = given.type === 'last' ? given.minutes * 60_000 : ms.now;
  const [low, high] = [Math.min(ms.old, wantedMs), Math.max(ms.old, wantedMs)];
  return Object.entries({
    'it is not known': !isKnown(library, after.spec),
    'it is read otherwise than written': !isDeepStrictEqual(readSession(JSON.parse(text(session))), session),
    'its length has changed': keeps && ms.now !== ms.old,
    'it has become longer': (given.type === 'skip' || given.type === 'onlyFoot') && ms.now > ms.old,
    'it has gone beyond what was wished': ms.now < low || ms.now > high,
    'a foot has another time': keeps && FEET.some((foot) => footMs(old, foot) !== footMs(timeline, foot)),
    'the feet were alike and are no longer':
      !keeps && given.type !== 'onlyFoot' && areUneven(before, timeline),
    'something heard was lost': heardMs(after) !== heardMs(before),
    // A step that is left for another keeps its place and its time.
    'what has passed has changed':
      given.type !== 'now' && elapsedMs(timeline, after.at) !== elapsedMs(old, before.at),
    'a slot is too long or empty': slots.some(
      ({ lengthMs, counted }) => lengthMs <= 0 || (counted && lengthMs > 10_000),
    ),
    'a slot is no whole number': slots.some(({ lengthMs }) => !Number.isInteger(lengthMs)),
    'it cannot be spoken': !isOver(library, after) && !canBeSpoken(after),
    'the steps that are left out are there':
      given.type === 'skip' && ahead.length === 0 && !isOver(library, after),
  }).flatMap(([fault, is]) => (is ? [`${fault}: ${text(given)} ${ms.old} ${ms.now}`] : []));
};

const never = (): never => {
  throw new Error('no such length');
};

const FEET: readonly Foot[] = ['left', 'right'];
const text = (value: unknown): string => JSON.stringify(value);
const heardMs = ({ heardMs: ms }: Course): number => sum(ms);
const footMs = ({ steps }: Timeline, foot: Foot): number =>
  sum(
    steps.flatMap((step) =>
      step.foot === foot ? step.slots.map(({ counted, lengthMs }) => (counted ? lengthMs : 0)) : [],
    ),
  );

/** The feet were to get the same, and nothing of the second had begun. */
const areUneven = (before: Course, after: Timeline): boolean => {
  const old = timelineOf(library, before.spec);
  const second = old.steps.findIndex(({ foot }) => foot !== old.steps[0]?.foot);
  const alike = footMs(old, 'left') === footMs(old, 'right');
  return alike && before.at.step < second && footMs(after, 'left') !== footMs(after, 'right');
};

const canBeSpoken = (course: Course): boolean => {
  const { segment } = guidanceFor(voice, {
    ...{ library, course, lead: [], flowOn: true, breaths: true, slowest: hearing.voice.most },
  });
  return segment.slots.length > 0;
};
