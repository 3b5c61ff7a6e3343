import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { isOver, movedTo, timelineOf } from '../../lambda/src/domain/course';
import { HANDS_WISHES, type Hands, type HandsWish, handsAfter } from '../../lambda/src/domain/hands';
import { endOf, START, slotsBetween } from '../../lambda/src/domain/position';
import { recordOf } from '../../lambda/src/domain/record';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import { readRecord } from '../../lambda/src/domain/session/record-parser';
import type { Course, Evening, MassageSpec } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { BEGIN, courseOf, guided, massageSpec, STATES, said, words } from '../care/states';
import { everyLength } from '../every-length';
import { waysOf } from '../ways';

const LATER = BEGIN + 2000;
const UNSAID = { type: 'unsaid' } as const;
const wish = (evening: Evening, hands: HandsWish | 'unknown'): Turn =>
  said(evening, { type: 'start', routine: UNSAID, minutes: UNSAID, hands }, LATER);
const seat = (evening: Evening, on: boolean): Turn => said(evening, { type: 'setSeated', on }, LATER);
const inStep = (course: Course, step = 0, slot = 2): Evening => guided(movedTo(course, { step, slot }));
const idle: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: { gateAt: BEGIN } };
const specIn = ({ evening }: Turn): Partial<MassageSpec> => {
  const spec = evening.session.course?.spec;
  return spec?.activity === 'massage' ? spec : {};
};

describe('the hands after a wish', () => {
  test.each<[string, Hands, HandsWish, string, Hands | undefined]>([
    ['a ball has no style', { style: 'points' }, 'seated', 'classic', { variant: 'seated' }],
    [
      'a partner keeps the style',
      { style: 'points' },
      'partner',
      'classic',
      { variant: 'partner', style: 'points' },
    ],
    [
      'and a style the partner',
      { variant: 'partner' },
      'strokes',
      'classic',
      { variant: 'partner', style: 'strokes' },
    ],
    ['after presses come points', {}, 'different', 'classic', { style: 'points' }],
    ['after points strokes', { style: 'points' }, 'different', 'classic', { style: 'strokes' }],
    [
      'after strokes presses',
      { variant: 'partner', style: 'strokes' },
      'different',
      'classic',
      { variant: 'partner' },
    ],
    ['presses are the usual way', { variant: 'seated' }, 'presses', 'travel', {}],
    ['a ball knows no points', { variant: 'seated' }, 'points', 'classic', undefined],
    ['nor does another routine', {}, 'strokes', 'travel', undefined],
    ['not even the wind-down', {}, 'different', 'wind-down', undefined],
  ])('%s', (_, before, asked, routineId, after) => {
    expect(handsAfter(before, asked, routineId)).toEqual(after);
  });

  test('are always some that there are words for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyLength),
        fc.array(fc.constantFrom(...HANDS_WISHES), { maxLength: 6 }),
        ({ id }, wishes) => {
          const hands = wishes.reduce<Hands>((before, each) => handsAfter(before, each, id) ?? before, {});
          expect([{}, ...waysOf(id)]).toContainEqual(hands);
        },
      ),
    );
  });
});

describe('in the middle', () => {
  test('no wish moves the place, changes a length or begins anything', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyLength),
        fc.nat({ max: 98 }),
        fc.array(fc.constantFrom(...HANDS_WISHES), { minLength: 1, maxLength: 3 }),
        ({ id, minutes }, share, wishes) => {
          const spec = massageSpec(id, minutes);
          const timeline = timelineOf(library, spec);
          const slots = slotsBetween(timeline, START, endOf(timeline));
          const at = slots[Math.floor((share / 100) * slots.length)]?.position ?? START;
          const before = guided(movedTo(courseOf(spec), at));
          // Said at once each time, so that nothing is heard between.
          const after = wishes.reduce<Evening>(
            (evening, hands) => ({
              ...wish(evening, hands).evening,
            }),
            { ...before, session: { ...before.session, mode: { type: 'guiding' } } },
          );
          const course = after.session.course;
          if (course === undefined) throw new Error('nothing is under way');
          expect(course.at).toEqual(at);
          const lengths = (one: Course) =>
            timelineOf(library, one.spec).steps.map((step) => step.slots.map(({ lengthMs }) => lengthMs));
          expect(lengths(course)).toEqual(lengths(courseOf(spec)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('it is said, with what hands do now', () => {
    const turn = wish(inStep(courseOf(massageSpec('classic', 15))), 'seated');
    expect(words(turn)).toMatch(
      /^A small ball under the foot does the work from here\. You're at your left heel\. Rest the heel on the ball, lean in/,
    );
    expect(turn.evening.profile).not.toHaveProperty('seated');
  });

  test('what comes by itself is not told twice', () => {
    const turn = wish(inStep(courseOf(massageSpec('classic', 15)), 0, 0), 'points');
    expect(words(turn)).toMatch(/^Points from here\. Fifteen minutes, left foot first\./);
  });

  test('a routine without styles says so and goes on', () => {
    const turn = wish(inStep(courseOf(massageSpec('settle', 10))), 'strokes');
    expect(words(turn)).toMatch(/^The settle routine has only one way\. /);
    expect(specIn(turn)).not.toHaveProperty('style');
  });

  test('a way there is not is a fragment: the cue again', () => {
    const turn = wish(inStep(courseOf(massageSpec('classic', 15))), 'unknown');
    expect(turn.reply.type).toBe('guide');
    expect(turn.evening.session.misses).toBe(1);
  });

  test('a massage that waits while the listener breathes takes it on', () => {
    const [, evening] =
      STATES.find(([name]) => name.includes('a massage waiting') && name.includes('end of a breathing')) ??
      [];
    if (evening === undefined) throw new Error('no such state');
    const turn = wish(evening, 'partner');
    expect(turn.evening.session.waiting?.spec).toMatchObject({ variant: 'partner' });
    expect(turn.reply).toMatchObject({ type: 'ask', invitation: { type: 'rested' } });
  });
});

describe.each(STATES)('in %s', (_, evening) => {
  test.each(HANDS_WISHES)('"%s" leaves a session that can be read again', (hands) => {
    const { session } = wish(evening, hands).evening;
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });

  test('a massage that is under way is never given up for other hands', () => {
    const before = [evening.session.course, evening.session.waiting].find(
      (one) => one?.spec.activity === 'massage' && !isOver(library, one),
    );
    const after = wish(evening, 'partner').evening.session;
    if (before === undefined || evening.session.mode.type === 'idle') return;
    expect([after.course?.id, after.waiting?.id]).toContain(before.id);
  });

  test('"I can\'t reach my feet" is remembered', () => {
    const turn = seat(evening, true);
    expect(turn.evening.profile.seated).toBe(true);
    expect(readProfileFields(JSON.parse(JSON.stringify(turn.evening.profile)))).toEqual(turn.evening.profile);
    expect(seat(turn.evening, false).evening.profile).not.toHaveProperty('seated');
  });
});

describe('at the start', () => {
  test('what is said is for this evening', () => {
    const turn = said(idle, { type: 'start', routine: UNSAID, minutes: UNSAID, hands: 'seated' });
    expect(specIn(turn)).toMatchObject({ routineId: 'classic', variant: 'seated' });
    expect(turn.evening.profile).not.toHaveProperty('seated');
    const next = said({ ...idle, profile: turn.evening.profile }, { type: 'launch' });
    expect(specIn(next)).not.toHaveProperty('variant');
  });

  test.each<[HandsWish | undefined, Hands]>([
    [undefined, { variant: 'seated' }],
    ['partner', { variant: 'partner' }],
    ['presses', {}],
    ['points', { variant: 'seated' }],
  ])('somebody always seated who says %s', (hands, expected) => {
    const seated = { ...idle, profile: { ...idle.profile, seated: true } };
    const event = { type: 'start', routine: UNSAID, minutes: UNSAID } as const;
    const spec = specIn(said(seated, hands === undefined ? event : { ...event, hands }));
    expect({
      ...(spec.variant && { variant: spec.variant }),
      ...(spec.style && { style: spec.style }),
    }).toEqual(expected);
  });

  test('the gentle choice is not talked out of', () => {
    const gentle = { ...idle, profile: { ...idle.profile, gentle: true } };
    const turn = said(gentle, { type: 'start', routine: UNSAID, minutes: UNSAID, hands: 'points' });
    expect(specIn(turn).routineId).toBe('gentle');
    expect(words(turn)).toMatch(/^The gentle one has only one way\. /);
  });

  test('a routine without styles: the classic is offered, and no begins what was named', () => {
    const start = { type: 'start', routine: { type: 'known', id: 'travel' }, minutes: UNSAID } as const;
    const asked = said(idle, { ...start, hands: 'strokes' });
    expect(words(asked)).toBe(
      'The travel routine has only one way. Shall we do the classic with long strokes?',
    );
    expect(specIn(said(asked.evening, { type: 'yes' }))).toMatchObject({
      routineId: 'classic',
      style: 'strokes',
    });
    const no = specIn(said(asked.evening, { type: 'no' }));
    expect(no.routineId).toBe('travel');
    expect(no).not.toHaveProperty('style');
  });

  test('it survives the gate, and what is said at the gate counts too', () => {
    const first = { ...idle, profile: {} };
    const gate = said(first, { type: 'start', routine: UNSAID, minutes: UNSAID, hands: 'strokes' });
    expect(specIn(said(gate.evening, { type: 'next' }))).toMatchObject({ style: 'strokes' });
    const other = said(gate.evening, { type: 'start', routine: UNSAID, minutes: UNSAID, hands: 'partner' });
    expect(words(other)).toBe('For somebody else tonight. Say ready to begin, or say gentle.');
    expect(specIn(said(other.evening, { type: 'next' }))).toMatchObject({ variant: 'partner' });
  });
});

test('the gentle routine after a condition was named is for the same feet', () => {
  const course = courseOf({ ...massageSpec('classic', 15), variant: 'partner' } as MassageSpec);
  const asked = said(inStep(course), { type: 'safety' }, LATER);
  const gentle = said(
    asked.evening,
    { type: 'start', routine: { type: 'known', id: 'gentle' }, minutes: UNSAID },
    LATER + 20_000,
  );
  expect(specIn(gentle)).toMatchObject({ routineId: 'gentle', variant: 'partner', minutes: 15 });
});

test('no promise is made of a choice that could not be stored', () => {
  const { reply } = seat(idle, true);
  const honest = withoutClaims(reply, { records: false, profile: true });
  expect(words({ reply: honest, evening: idle })).toBe('Seated for now, with a small ball.');
});

test('words of care are the same in every way', () => {
  const told = [{}, ...waysOf('classic')].map((hands) => {
    const course = courseOf({ ...massageSpec('classic', 15), ...hands } as MassageSpec);
    return (['pain', 'numb', 'dizzy', 'emergency', 'safety'] as const).map((type) =>
      words(said(inStep(course), { type }, LATER)),
    );
  });
  for (const each of told) expect(each).toEqual(told[0]);
});

describe('a record', () => {
  const spec = { ...massageSpec('classic', 5), style: 'points' } as MassageSpec;
  const done = { ...courseOf(spec), heardMs: timelineOf(library, spec).steps.map(() => 60_000) };

  test('holds a style that is not the usual', () => {
    expect(recordOf(library, done)?.style).toBe('points');
    const usual = courseOf(massageSpec('classic', 5));
    expect(recordOf(library, { ...usual, heardMs: done.heardMs })).not.toHaveProperty('style');
  });

  test('whose style cannot be read is read without it, and so is a place', () => {
    const record = { ...recordOf(library, done), style: 'hovering' };
    const { style: _style, ...rest } = record;
    expect(readRecord(record)).toEqual(rest);
    const place = {
      course: courseOf(massageSpec('classic', 5)),
      takeUp: 'offer',
      savedAt: BEGIN,
      deviceId: 'x',
    };
    const odd = {
      ...place,
      course: { ...place.course, spec: { ...place.course.spec, variant: 'floating', style: 7 } },
    };
    expect(readProfileFields({ place: odd })).toEqual({ place });
  });
});
