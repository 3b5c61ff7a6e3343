import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { movedTo, standingOf, timelineOf } from '../../lambda/src/domain/course';
import { endOf, START, slotsBetween } from '../../lambda/src/domain/position';
import type { Course, CourseSpec, Evening } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import { type Telling, toldAs } from '../../lambda/src/domain/telling';
import { BEGIN, courseOf, guided, massageSpec, said, words } from '../care/states';

const TELLINGS: readonly Telling[] = ['full', 'short', 'cues'];
const specs: readonly CourseSpec[] = Object.values(library.routines).flatMap(({ id, lengths }) =>
  Object.keys(lengths).map((minutes) => massageSpec(id, Number(minutes))),
);
const massage = (telling: Telling, minutes = 15): Course =>
  toldAs(library, courseOf(massageSpec('classic', minutes)), telling);
const countedIn = ({ spec }: Course) =>
  timelineOf(library, spec).steps.map(({ slots }) =>
    slots.filter(({ counted }) => counted).map(({ lengthMs }) => lengthMs),
  );
/** From the first cue of a step, so that nothing before it is heard. */
const from = (course: Course, step: number): Evening =>
  guided(
    movedTo(course, {
      step,
      slot: timelineOf(library, course.spec).steps[step]?.slots.findIndex((s) => s.counted) ?? 0,
    }),
  );

describe('another telling', () => {
  test('changes no slot of any massage, and no place in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...specs),
        fc.nat({ max: 99 }),
        fc.array(fc.constantFrom(...TELLINGS), { minLength: 1, maxLength: 4 }),
        (spec, share, tellings) => {
          const timeline = timelineOf(library, spec);
          const all = slotsBetween(timeline, START, endOf(timeline));
          const at = all[Math.floor((share / 100) * all.length)]?.position ?? START;
          const begun = movedTo(courseOf(spec), at);
          const told = tellings.reduce((course, telling) => toldAs(library, course, telling), begun);
          expect(countedIn(told)).toEqual(countedIn(begun));
          expect(standingOf(library, told)).toEqual(standingOf(library, begun));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('leaves what stands at the end, and what is breathed, as it is', () => {
    const over = movedTo(massage('full'), { step: 12, slot: 0 });
    expect(toldAs(library, over, 'cues').at).toEqual(over.at);
    const breathing = courseOf({ activity: 'breathing', patternId: 'box', cycles: 4 });
    expect(toldAs(library, breathing, 'cues')).toEqual(breathing);
  });
});

test.each<[Telling, RegExp]>([
  ['full', /Soon, the arch\. For the arch, make a loose fist.* Left arch\. Ten slow strokes\. One\./],
  ['short', /Soon, the arch\. Left arch\. Ten slow strokes\. One\./],
  ['cues', /^Left heel\. Always comfortable\..*Soon, the arch\. Left arch\. One\./],
])('%s: how a step is begun', (telling, expected) => {
  const evening = from(massage(telling), 0);
  expect(
    words(said(evening, { type: 'setPace', pace: undefined }, BEGIN + 1000)).replace(
      /^I can go.*?speed\. /,
      '',
    ),
  ).toMatch(expected);
});

describe('by the listener', () => {
  const LATER = BEGIN + 2000;

  test('"full instructions" and "just the counts" are remembered', () => {
    const few = said(from(massage('full'), 1), { type: 'setDetail', detail: 'just-the-counts' }, LATER);
    expect(few.evening.profile.detail).toBe('few');
    expect(few.evening.session.course?.spec).toMatchObject({ telling: 'cues' });
    const idle: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: few.evening.profile };
    const next = said(idle, { type: 'launch' }, LATER);
    expect(words(next)).toMatch(
      /^Hello again\. Ten minutes, left foot first\. Left heel\. Always comfortable/,
    );
    const full = said(next.evening, { type: 'setDetail', detail: 'full-words' }, LATER + 3000);
    expect(words(full)).toMatch(/^Full instructions, from now on\. /);
    expect(full.evening.session.course?.spec).not.toHaveProperty('telling');
    expect(full.evening.profile.detail).toBe('full');
  });

  test('"tell me more" brings the long form back for this massage alone', () => {
    const evening = from(massage('cues'), 1);
    const turn = said(evening, { type: 'tellMore', topic: undefined }, LATER);
    expect(words(turn)).toMatch(
      /^You're at your left arch\. Make a loose fist.* Left big toe: hold it, pull gently, and turn\./,
    );
    expect(turn.evening.profile).toEqual(evening.profile);
  });

  test('what stands in the attributes is read back', () => {
    const { session } = from(massage('cues'), 1);
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });
});
