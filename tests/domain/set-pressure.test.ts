import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { movedTo, timelineOf } from '../../lambda/src/domain/course';
import { PRESSURES, type PressureWish } from '../../lambda/src/domain/pressure';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import type { Evening } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { BEGIN, courseOf, guided, massageSpec, STATES, said, words } from '../care/states';
import { everyLength } from '../every-length';
import { meant } from '../simulator/meant';

const LATER = BEGIN + 2000;
const wish = (evening: Evening, pressure: PressureWish | undefined): Turn =>
  said(evening, { type: 'setPressure', pressure }, LATER);
const heel = (): Evening => guided(movedTo(courseOf(massageSpec('classic', 15)), { step: 0, slot: 1 }));
const liking = (evening: Evening, pressure: (typeof PRESSURES)[number]): Evening => ({
  ...evening,
  profile: { ...evening.profile, pressure },
});

/** Where the gentle routine is one of the answers, "lighter" means it. */
const CHOOSING = ['gate', 'safety'];
const isChoosing = ({ session: { mode } }: Evening): boolean =>
  mode.type === 'asking' && CHOOSING.includes(mode.question.type);

describe.each(STATES.filter(([, evening]) => !isChoosing(evening)))('in %s', (_, evening) => {
  test('another pressure loses no place and starts nothing', () => {
    const turn = wish(evening, 'softer');
    const place = said(evening, { type: 'setPace', pace: undefined }, LATER).evening.session.course;
    expect(turn.evening.session.course?.at).toEqual(place?.at);
    expect(turn.evening.session.course?.heardMs).toEqual(place?.heardMs);
    expect(readSession(JSON.parse(JSON.stringify(turn.evening.session)))).toEqual(turn.evening.session);
  });
});

describe.each(STATES.filter(([, evening]) => isChoosing(evening)))('in %s', (_, evening) => {
  test('"lighter" chooses the gentle routine, and "firmer" does not', () => {
    const turn = wish(evening, 'softer');
    expect(turn.reply).toMatchObject({ type: 'guide', course: { spec: { routineId: 'gentle' } } });
    expect(turn.evening.profile.gentle).toBe(true);
    const { type } = wish(evening, 'firmer').reply;
    expect(type).toBe('ask');
  });
});

describe('in a massage', () => {
  test('the cues that lie ahead say it, and it is remembered for the next one', () => {
    const turn = wish(heel(), 'softer');
    expect(words(turn)).toMatch(
      /^Nice and light, from now on\. Left heel\..* Nice and light\. Round and round/,
    );
    expect(turn.evening.profile.pressure).toBe('light');
    const anew: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: turn.evening.profile };
    const next = said(anew, {
      type: 'start',
      routine: { type: 'known', id: 'classic' },
      minutes: { type: 'unsaid' },
    });
    expect(next.reply).toMatchObject({ type: 'guide', course: { spec: { pressure: 'light' } } });
  });

  test('every slot keeps its length, whatever the pressure', () => {
    const lengths = (pressure?: (typeof PRESSURES)[number]) =>
      everyLength.map(({ id, minutes }) => {
        const spec = { ...massageSpec(id, minutes), ...(pressure === undefined ? {} : { pressure }) };
        return timelineOf(library, spec).steps.map(({ slots }) => slots.map(({ lengthMs }) => lengthMs));
      });
    for (const pressure of PRESSURES) expect(lengths(pressure)).toEqual(lengths());
  });

  test.each<[PressureWish, (typeof PRESSURES)[number], RegExp]>([
    ['firmer', 'comfortable', /^Comfortable is the most; harder is no better\./],
    ['softer', 'feather', /^That's as light as it gets\./],
    ['firmer', 'feather', /^Nice and light, from now on\./],
    ['firmer', 'light', /^Always comfortable, from now on\./],
    ['feather', 'comfortable', /^Feather-light, from now on\./],
  ])('"%s" from %s', (pressure, before, expected) => {
    expect(words(wish(liking(heel(), before), pressure))).toMatch(expected);
  });

  test('the gentle routine stays as it is', () => {
    const evening = guided(movedTo(courseOf(massageSpec('gentle', 15)), { step: 0, slot: 1 }));
    const turn = wish(evening, 'firmer');
    expect(words(turn)).toMatch(/^The gentle routine stays feather-light\. Left sole\./);
    expect(turn.evening.profile).toEqual(evening.profile);
  });

  test('"how hard" is answered by the pressure that was chosen', () => {
    const { evening } = wish(heel(), 'feather');
    expect(words(said(evening, { type: 'tellMore', topic: 'how-hard' }))).toMatch(
      /^Feather-light\. Just as you asked\. /,
    );
  });
});

test('with nothing under way it is for later, and what cannot be stored is not promised', () => {
  const turn = wish({ session: { mode: { type: 'idle' }, misses: 0 }, profile: {} }, 'light');
  expect([turn.reply.type, words(turn)]).toEqual(['tell', 'From now on, light.']);
  const lost = { records: false, profile: true, entries: false };
  expect(words({ ...turn, reply: withoutClaims(turn.reply, lost) })).toBe('For now, light.');
});

test('what was not understood is answered with what there is', () => {
  expect(words(wish(heel(), undefined))).toMatch(/^It can be feather-light, light, or comfortable\./);
});

test('a stored pressure that is none is left out', () => {
  expect(readProfileFields({ pressure: 'crushing', gateAt: 1 })).toEqual({ gateAt: 1 });
});

test.each([
  ['softer', 'SetPressureIntent pressure=softer'],
  ['a bit lighter please', 'SetPressureIntent pressure=softer'],
  ['feather light', 'SetPressureIntent pressure=feather'],
  ['press harder', 'SetPressureIntent pressure=firmer'],
  ['more pressure', 'SetPressureIntent pressure=firmer'],
  ['too hard', 'PainIntent'],
])('"%s" is %s', (utterance, intent) => expect(meant(utterance)).toBe(intent));
