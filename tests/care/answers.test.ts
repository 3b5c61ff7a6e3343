import { describe, expect, test } from '@jest/globals';
import { standingOf } from '../../lambda/src/domain/course';
import { PURPOSES, type Purpose } from '../../lambda/src/domain/session/effects';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import { setup } from '../setup';
import { meant } from '../simulator/meant';
import { EFFECTS, NO_TREATMENT, SAFETY } from './fixed-words';
import { BEGIN, courseOf, massageSpec, STATES, said, words } from './states';

const PREPARE =
  "A cool, quiet room is nice, about sixty-five to sixty-eight degrees, with a dim amber light. Take a lotion or oil that your skin knows. Wipe your feet before you walk; it's slippery. About an hour before bed is good, or whenever suits you.";
const LATER = BEGIN + 15_000;
const GENTLE: SessionEvent = {
  type: 'start',
  routine: { type: 'known', id: 'gentle' },
  minutes: { type: 'unsaid' },
};

const asked = (purpose?: Purpose): SessionEvent => ({ type: 'doesItWork', purpose });
const ANSWERS: readonly (readonly [string, SessionEvent, string])[] = [
  ['a condition', { type: 'safety' }, SAFETY],
  ['whether it works', asked(), EFFECTS],
  ['whether it helps to sleep', asked('sleep'), EFFECTS],
  ['an illness', asked('illness'), NO_TREATMENT],
  ['something unknown', asked('other'), NO_TREATMENT],
  ['what to be careful with', asked('careful'), SAFETY],
  ['restless feet', asked('restless-feet'), NO_TREATMENT],
  ['jet lag', asked('travel'), NO_TREATMENT],
  ['how to prepare', { type: 'prepare' }, PREPARE],
];

describe.each(STATES)('in %s', (name, evening) => {
  test.each(ANSWERS)(
    '%s gets its answer word for word, keeps nothing and starts nothing',
    (_, event, answer) => {
      const turn = said(evening, event, LATER);
      expect(words(turn).slice(0, answer.length)).toBe(answer);
      expect(turn.evening.profile).toEqual(evening.profile);
      const course = turn.evening.session.course;
      // As any question: the place is the cue that is being spoken.
      const place = said(evening, { type: 'howLongLeft' }, LATER).evening.session.course;
      expect(course).toEqual(place);
      expect(turn.evening.session.waiting).toEqual(evening.session.waiting);
      const session = JSON.parse(JSON.stringify(turn.evening.session));
      expect(readSession(session)).toEqual(turn.evening.session);
      if (course !== undefined && turn.reply.type === 'guide')
        expect(standingOf(setup.library, turn.reply.course)).toEqual(standingOf(setup.library, course));
    },
  );

  test('a condition is never answered by a massage that goes on firmly by itself', () => {
    const turn = said(evening, { type: 'safety' }, LATER);
    if (turn.reply.type !== 'guide') return;
    const { spec } = turn.reply.course;
    expect(spec.activity === 'breathing' || spec.routineId === 'gentle').toBe(true);
    expect(name).not.toMatch(/holds/);
  });
});

const ofState = (name: string) => {
  const found = STATES.find(([each]) => each === name);
  if (found === undefined) throw new Error(`no state ${name}`);
  return found[1];
};

describe('after the careful answer', () => {
  test.each(['nothing under way', 'the very first time', 'a massage kept from before'])(
    'in %s the gentle routine is offered, and "gentle" keeps the choice',
    (name) => {
      const turn = said(ofState(name), { type: 'safety' });
      expect(words(turn).endsWith('Say gentle for the gentle routine, or just rest.')).toBe(true);
      for (const event of [GENTLE, { type: 'yes' } as const]) {
        const chosen = said(turn.evening, event, BEGIN + 30_000);
        expect(chosen.evening.profile.gentle).toBe(true);
        expect(chosen.reply).toMatchObject(
          name === 'the very first time'
            ? { type: 'ask', invitation: { type: 'gate', gentle: true } }
            : { type: 'guide', course: { spec: { routineId: 'gentle' } } },
        );
      }
      const declined = said(turn.evening, { type: 'no' });
      expect([declined.reply.type, declined.evening.profile]).toEqual(['tell', turn.evening.profile]);
    },
  );

  test.each([
    'a massage',
    'a pause',
    'asking about two words to choose from',
    'asking about the choice after pain',
  ])('in %s the listener chooses', (name) => {
    const turn = said(ofState(name), { type: 'safety' }, LATER);
    expect(words(turn).endsWith('Say gentle for the gentle routine, or next to go on.')).toBe(true);
    expect(said(turn.evening, GENTLE, LATER + 30_000).reply).toMatchObject({
      type: 'guide',
      course: { spec: { routineId: 'gentle', minutes: 15 } },
    });
    expect(said(turn.evening, { type: 'next' }, LATER + 30_000).reply).toMatchObject({
      type: 'guide',
      course: { at: turn.evening.session.course?.at },
    });
  });

  test('while a breath is held, "no holds" goes on without them', () => {
    const turn = said(ofState('a breathing with holds'), { type: 'safety' }, LATER);
    expect(words(turn).endsWith('Say no holds to breathe without them, or next to go on.')).toBe(true);
    const chosen = said(turn.evening, { type: 'setHolds', on: false }, LATER + 30_000);
    expect(chosen.reply).toMatchObject({ type: 'guide', course: { spec: { patternId: 'long exhale' } } });
    expect(chosen.evening.profile.noHolds).toBe(true);
    expect(said(turn.evening, { type: 'next' }, LATER + 30_000).reply).toMatchObject({
      type: 'guide',
      course: { spec: { patternId: 'box' } },
    });
  });
});

describe('asked about an illness with nothing under way', () => {
  const idle = ofState('nothing under way');

  test('a massage for comfort is offered, and begun by a yes alone', () => {
    const turn = said(idle, asked('illness'));
    expect(words(turn)).toBe(`${NO_TREATMENT} For comfort, shall we do the classic?`);
    expect(said(turn.evening, { type: 'yes' }).reply).toMatchObject({
      type: 'guide',
      course: { spec: { routineId: 'classic', minutes: 10 } },
    });
    expect(said(turn.evening, { type: 'no' }).reply.type).toBe('tell');
  });

  test('the gate comes before it', () => {
    const turn = said(ofState('the very first time'), asked('illness'));
    expect(said(turn.evening, { type: 'yes' }).reply).toMatchObject({ invitation: { type: 'gate' } });
  });

  test.each([
    [
      'who chose the gentle routine',
      { ...idle, profile: { ...idle.profile, gentle: true } },
      asked('illness'),
    ],
    ['who asks about something unknown', idle, asked('other')],
  ])('%s is offered that one', (_, evening, event) => {
    expect(said(evening, event).reply).toMatchObject({
      invitation: { type: 'comfort', routineId: 'gentle' },
    });
  });

  test.each([
    ['restless-feet', 'settle'],
    ['travel', 'travel'],
  ] as const)('%s is offered %s where there is one', (purpose, id) => {
    const routineId = id in setup.library.routines ? id : 'classic';
    expect(said(idle, asked(purpose)).reply).toMatchObject({ invitation: { type: 'comfort', routineId } });
  });
});

test('every purpose of the model has an answer', () => {
  for (const purpose of PURPOSES)
    expect(words(said(ofState('a massage'), asked(purpose), LATER))).not.toBe('');
});

test('a condition named in the breath of the gentle routine goes back to its cue', () => {
  const course = courseOf(massageSpec('gentle', 10));
  expect(course.spec).toMatchObject({ routineId: 'gentle' });
  expect(said(ofState('the gentle routine'), { type: 'safety' }, LATER).reply.type).toBe('guide');
});

test.each([
  ['I have diabetes', 'SafetyIntent'],
  ["I'm pregnant", 'SafetyIntent'],
  ['I have varicose veins', 'SafetyIntent'],
  ["who shouldn't do this", 'SafetyIntent'],
  ['does it work', 'DoesItWorkIntent'],
  ['will it help me sleep', 'DoesItWorkIntent purpose=sleep'],
  ["what's the evidence", 'DoesItWorkIntent'],
  ['is it good for sleep apnea', 'DoesItWorkIntent purpose=illness'],
  ['is it good for sleep apnoea', 'DoesItWorkIntent purpose=illness'],
  ['does it help with restless legs', 'DoesItWorkIntent purpose=restless-feet'],
  ['is it good for jet lag', 'DoesItWorkIntent purpose=travel'],
  ['is it good for swollen feet', 'DoesItWorkIntent purpose=careful'],
  ['how do I prepare', 'PrepareIntent'],
])('"%s" is %s', (utterance, intent) => expect(meant(utterance)).toBe(intent));
