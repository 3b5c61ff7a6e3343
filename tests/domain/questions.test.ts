import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { isOver, movedTo, newCourse, standingOf, timelineOf } from '../../lambda/src/domain/course';
import { isBefore } from '../../lambda/src/domain/position';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Question } from '../../lambda/src/domain/session/question';
import type { Course, CourseSpec, Evening, Mode } from '../../lambda/src/domain/session/state';
import type { Moment, Turn } from '../../lambda/src/domain/session/turn';
import { trackOf } from '../../lambda/src/domain/track';
import { hearing } from '../../lambda/src/speech/limits';
import { spokenReply } from '../../lambda/src/speech/reply';
import { voiceOf } from '../../lambda/src/speech/voice';
import { withoutMarkup } from '../care/states';
import { setup } from '../setup';
import { meant } from '../simulator/meant';

const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const moment = (now = BEGIN): Moment => ({
  now,
  requestId: `request-${now}`,
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
});
const identity = { id: 'request-1', startedAt: BEGIN, timeZone: 'Europe/London', practiceDay: '2026-03-01' };
const massageOf = (routineId = 'classic', minutes = 15): Course =>
  newCourse({ activity: 'massage', routineId, minutes, leftOut: [] }, identity);
const ARCH = { step: 1, slot: 4 };
const atArch = movedTo(massageOf(), ARCH);
const breathing = newCourse({ activity: 'breathing', patternId: 'long exhale', cycles: 6 }, identity);

const eveningOf = (mode: Mode, course?: Course, profile: Profile = {}): Evening => ({
  session: { mode, misses: 0, ...(course === undefined ? {} : { course }) },
  profile: { gateAt: BEGIN, breathIntroAt: BEGIN, ...profile },
});
const asking = (question: Question, course?: Course): Evening =>
  eveningOf({ type: 'asking', question }, course);
const said = (evening: Evening, event: SessionEvent, now?: number): Turn =>
  advance(setup, evening, event, moment(now));

const voice = voiceOf(enUS, localeFacts('en-US'));
const spokenIn = ({ reply, evening }: Turn) =>
  spokenReply(setup, voice, { reply, evening }, { delivery: 'ssml', flowOn: true });
const words = (turn: Turn): string => {
  const spoken = spokenIn(turn);
  return spoken?.say.type === 'ssml' ? withoutMarkup(spoken.say.ssml) : '';
};

/** The evening in which a course is guided, as the skill carries it on. */
const guided = (course: Course): Evening => {
  const turn = said(eveningOf({ type: 'paused' }, course), { type: 'resume' });
  const sent = spokenIn(turn)?.sent;
  if (sent === undefined) throw new Error('nothing was sent');
  return {
    ...turn.evening,
    session: { ...turn.evening.session, mode: { type: 'guiding', sent: { at: BEGIN, ...sent } } },
  };
};

const WHATS_NEXT: SessionEvent = { type: 'whatsNext' };
const STEPS_LEFT: SessionEvent = { type: 'stepsLeft' };
const where: SessionEvent = { type: 'tellMore', topic: 'where' };
const howHard: SessionEvent = { type: 'tellMore', topic: 'how-hard' };
const why: SessionEvent = { type: 'tellMore', topic: 'why' };
const more: SessionEvent = { type: 'tellMore', topic: undefined };
const QUESTIONS: readonly SessionEvent[] = [
  WHATS_NEXT,
  STEPS_LEFT,
  where,
  howHard,
  why,
  more,
  { type: 'whereAmI' },
  { type: 'howLongLeft' },
];

const specs: readonly CourseSpec[] = [
  ...Object.values(library.routines).flatMap(({ id, lengths }) =>
    Object.keys(lengths).map(
      (minutes): CourseSpec => ({
        activity: 'massage',
        routineId: id,
        minutes: Number(minutes),
        leftOut: [],
      }),
    ),
  ),
  ...Object.keys(library.patterns).map(
    (patternId): CourseSpec => ({ activity: 'breathing', patternId, cycles: 4 }),
  ),
];

test('more is told in the letting go without going back to its beginning', () => {
  const windDown: CourseSpec = { activity: 'massage', routineId: 'wind-down', minutes: 10, leftOut: [] };
  const { steps } = timelineOf(library, windDown);
  const step = steps.findIndex(({ stepId }) => stepId === 'let-go');
  const before = guided(movedTo(newCourse(windDown, identity), { step, slot: 0 }));
  const { reply } = said(before, more, BEGIN + 60_000);
  expect(reply).toMatchObject({ type: 'guide', course: { at: { step } } });
  expect(reply.type === 'guide' && reply.course.at.slot).toBeGreaterThan(3);
});

describe('a question while something is guided', () => {
  test('goes back to the start of the cue that was being spoken, whenever it comes, and nothing counts twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specs),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 215 }),
        fc.array(fc.constantFrom(...QUESTIONS), { minLength: 1, maxLength: 3 }),
        (spec, share, seconds, questions) => {
          const begun = newCourse(spec, identity);
          const { steps } = timelineOf(library, spec);
          const step = Math.floor((share / 100) * steps.length);
          const course = movedTo(begun, { step, slot: 0 });
          if (isOver(library, course)) return;
          let before = guided(course);
          let now = BEGIN;
          for (const question of questions) {
            now += seconds * 1000;
            const { mode } = before.session;
            if (mode.type !== 'guiding' || mode.sent === undefined) return;
            const track = trackOf(timelineOf(library, spec), mode.sent, hearing);
            const turn = said(before, question, now);
            if (turn.reply.type !== 'guide') {
              // Only at the very end there is nothing left to go back to.
              expect(turn.reply.type).toBe('ask');
              return;
            }
            const { course: after } = turn.reply;
            const paused = said(before, { type: 'pause' }, now).evening.session.course;
            expect(after.spec).toEqual(spec);
            expect(isBefore(after.at, before.session.course?.at ?? after.at)).toBe(false);
            expect(track.some(({ position }) => !isBefore(position, after.at))).toBe(true);
            if (question.type !== 'whatsNext') expect(after).toEqual(paused);
            const sent = spokenIn(turn)?.sent;
            if (sent === undefined) throw new Error('nothing was sent');
            const next: Mode = { type: 'guiding', sent: { at: now, ...sent } };
            before = { ...turn.evening, session: { ...turn.evening.session, mode: next } };
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('"what is next" is told and skips nothing', () => {
    const turn = said(guided(atArch), WHATS_NEXT, BEGIN + 12_000);
    expect(turn.reply).toMatchObject({ type: 'guide', course: { at: { step: 1 } } });
    expect(words(turn)).toMatch(/^After this, your left toes\. You're at your left arch\. /);
    expect(standingOf(library, turn.evening.session.course ?? atArch).stepId).toBe('arch');
  });

  test.each([
    ["what's next", 'WhereAmIIntent ahead=next'],
    ['what is next', 'WhereAmIIntent ahead=next'],
    ['what comes after this', 'WhereAmIIntent ahead=next'],
    ['what do I do next', 'WhereAmIIntent ahead=next'],
    ["what's the next step", 'WhereAmIIntent ahead=next'],
    ['how many steps left', 'WhereAmIIntent ahead=steps-left'],
    ['how many steps are left', 'WhereAmIIntent ahead=steps-left'],
    ['how many more steps', 'WhereAmIIntent ahead=steps-left'],
    ['where exactly', 'TellMeMoreIntent topic=where'],
    ['where do I press', 'TellMeMoreIntent topic=where'],
    ['how hard should I press', 'TellMeMoreIntent topic=how-hard'],
    ['how much pressure', 'TellMeMoreIntent topic=how-hard'],
    ['why this step', 'TellMeMoreIntent topic=why'],
    ['why are we doing this', 'TellMeMoreIntent topic=why'],
    ['tell me more', 'TellMeMoreIntent'],
    ['how do I do that', 'TellMeMoreIntent'],
    ['what now', 'AMAZON.RepeatIntent'],
    ['next', 'AMAZON.NextIntent'],
  ])('"%s" is %s', (utterance, intent) => expect(meant(utterance)).toBe(intent));

  test('at a join "what is next" names what comes, and goes on with it', () => {
    const evening = guided(massageOf());
    const { mode } = evening.session;
    if (mode.type !== 'guiding' || mode.sent === undefined) throw new Error('not guiding');
    const lastsMs = trackOf(timelineOf(library, massageOf().spec), mode.sent, hearing)
      .filter((_, index) => index <= (mode.sent?.segment.slots.length ?? 0) + 1)
      .reduce((sum, { span }) => sum + span.speechMs + span.silenceMs, 0);
    const turn = said(evening, WHATS_NEXT, Math.floor((BEGIN + lastsMs + 3000) / 1000) * 1000);
    expect(turn.reply).toMatchObject({ type: 'guide', course: { at: mode.sent.segment.to } });
    expect(words(turn)).toMatch(/^Next, your left toes\. Left big toe/);
  });

  test.each([
    [where, /^Along the inner edge of the foot, from the heel up to the ball\. /],
    [howHard, /^Light to begin with, and never more than comfortable\. /],
    [why, /^Long strokes, each one counted, keep your hands slow and even\. /],
    [more, /^You're at your left arch\. Make a loose fist.* softer than it looks\. /],
    [STEPS_LEFT, /^Four more here, then six steps on the other foot\. You're at your left arch\. /],
  ])('%j is answered by the words of its step', (question, expected) => {
    expect(words(said(guided(atArch), question, BEGIN + 12_000))).toMatch(expected);
  });

  test.each([
    [{ step: 5, slot: 1 }, /^After this, the other foot: your right heel\. You're at the top of your left/],
    [{ step: 11, slot: 1 }, /^This is the last step\. You're at the top of your right/],
    [{ step: 0, slot: 0 }, /^Next, your left heel\. /],
  ])('what is next from %j', (at, expected) => {
    expect(words(said(eveningOf({ type: 'guiding' }, movedTo(massageOf(), at)), WHATS_NEXT))).toMatch(
      expected,
    );
  });

  test.each([
    [{ step: 5, slot: 1 }, /^This is the last one here, then six steps on the other foot\./],
    [{ step: 9, slot: 0 }, /^Two steps after this one\./],
    [{ step: 11, slot: 1 }, /^This is the last step\./],
  ])('how many steps are left from %j', (at, expected) => {
    expect(words(said(eveningOf({ type: 'guiding' }, movedTo(massageOf(), at)), STEPS_LEFT))).toMatch(
      expected,
    );
  });

  test.each([
    [STEPS_LEFT, /^Five more breaths after this one\. Back to your breathing\. /],
    [WHATS_NEXT, /^Five more breaths after this one\. Back to your breathing\. /],
    [where, /^Breathe in through your nose, and let it out slowly\. /],
    [howHard, /^As soft as you like\. There's nothing to force\. /],
    [why, /^A slow count is easy to follow\. Many people find it relaxing\. /],
  ])('%j while breathing is about the breath', (question, expected) => {
    const course = movedTo(breathing, { step: 0, slot: 1 });
    expect(words(said(eveningOf({ type: 'guiding' }, course), question))).toMatch(expected);
  });
});

describe('a question anywhere else', () => {
  test.each(QUESTIONS)('%j at a pause leaves it one', (question) => {
    const turn = said(eveningOf({ type: 'paused' }, atArch), question);
    expect(turn.reply).toMatchObject({ type: 'ask', invitation: { type: 'paused' } });
    expect(turn.evening.session.course).toEqual(atArch);
    expect(turn.reply.type === 'ask' && turn.reply.acts.length).toBe(1);
  });

  test.each(QUESTIONS)('%j at the gate begins nothing', (question) => {
    const gate: Question = { type: 'gate', start: {} };
    const turn = said(asking(gate), question);
    expect(turn.reply).toMatchObject({ type: 'ask', invitation: { type: 'gate' } });
    expect(turn.evening.session.course).toBeUndefined();
    expect(words(turn)).not.toMatch(/Nothing's under way|start my foot routine/);
  });

  test.each(QUESTIONS)('%j with nothing under way starts nothing', (question) => {
    expect(said(eveningOf({ type: 'idle' }), question).reply.type).toBe('tell');
  });

  test.each(QUESTIONS)('%j asked one-shot of a massage that is kept leaves it kept', (question) => {
    const place = { course: atArch, takeUp: 'straight', savedAt: BEGIN, deviceId: 'bedroom' } as const;
    const evening = eveningOf({ type: 'idle' }, undefined, { place });
    const turn = said(evening, question);
    expect(turn.reply.type).toBe('tell');
    expect(turn.evening.profile.place).toEqual(place);
  });

  test('what is next after pain is what comes after the spot', () => {
    const hurt = said(guided(atArch), { type: 'pain' }, BEGIN + 12_000);
    expect(words(said(hurt.evening, WHATS_NEXT))).toBe(
      'Next, your left toes. Say stop to finish here, or next to go on.',
    );
  });

  test('after the last step there is only the end', () => {
    const over = movedTo(massageOf(), { step: 12, slot: 0 });
    expect(words(said(eveningOf({ type: 'guiding' }, over), WHATS_NEXT))).toBe(
      'Say okay for three quiet breaths, or good night.',
    );
  });
});
