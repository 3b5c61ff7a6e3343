import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { DETAIL_WISHES } from '../../lambda/src/domain/counting-wish';
import { HANDS_WISHES } from '../../lambda/src/domain/hands';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Step, Surroundings, When } from './listener-world';

const NONE = { type: 'unsaid' } as const;
const minutes = (n: number) => ({ type: 'minutes', minutes: n, halfDropped: false }) as const;
const known = (id: string) => ({ type: 'known', id }) as const;
const breathe = (cycles: number): SessionEvent => ({
  type: 'breathe',
  pattern: NONE,
  minutes: NONE,
  cycles,
});
const startOf = (id: string | undefined, n: number | undefined): SessionEvent => ({
  type: 'start',
  routine: id === undefined ? NONE : known(id),
  minutes: n === undefined ? NONE : minutes(n),
});

const STEERING = ['next', 'resume', 'yes', 'previous', 'repeat', 'startOver', 'pause', 'no'] as const;
const QUESTIONS = [
  ...['whereAmI', 'howLongLeft', 'safety', 'help', 'notUnderstood', 'listRoutines'],
  ...['whatsNext', 'whatsNext', 'stepsLeft', 'tellMore', 'prepare'],
] as const;
const CARE = ['pain', 'pain', 'pain', 'dizzy', 'numb', 'emergency'] as const;

const plain = <T extends string>(...types: readonly T[]) =>
  fc.constantFrom(...types).map((type) => ({ type }) as unknown as SessionEvent);
const starting: fc.Arbitrary<SessionEvent> = fc
  .tuple(
    fc.constantFrom('classic', 'gentle', undefined, ...Object.keys(library.routines)),
    fc.constantFrom(5, 5, 6, 7, 3, 12, undefined),
  )
  .map(([id, n]) => startOf(id, n));
const breathing: fc.Arbitrary<SessionEvent> = fc.constantFrom(0, 1, 6, 7, 12, 30).map(breathe);
const other: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.constantFrom<SessionEvent>(
    {
      type: 'history',
      question: { type: 'howOften', period: 'this-week', activity: 'massage' },
      records: [],
      unreadable: false,
    },
    { type: 'history', question: { type: 'inARow', activity: 'massage' }, records: [], unreadable: true },
    { type: 'setDayStart', at: '16:00' },
    { type: 'setDayStart', at: '04:00' },
    { type: 'start', routine: { type: 'unknown' }, minutes: NONE },
    { type: 'start', routine: NONE, minutes: { type: 'unclear' } },
    { type: 'breathe', pattern: known('four seven eight'), minutes: NONE },
    { type: 'breathe', pattern: NONE, minutes: minutes(30) },
    { type: 'breathe', pattern: known('box'), minutes: minutes(2) },
    { type: 'breathe', pattern: { type: 'last' }, minutes: NONE },
    { type: 'breathe', pattern: { type: 'own', phases: { inhale: 4, exhale: 7 } }, minutes: minutes(2) },
    { type: 'breathe', pattern: { type: 'own', phases: { inhale: 9, holdIn: 7 } }, minutes: NONE },
    { type: 'addTime', minutes: NONE },
    { type: 'addTime', minutes: minutes(4) },
    { type: 'addTime', minutes: NONE, cycles: 3 },
    { type: 'doesItWork', purpose: undefined },
    { type: 'doesItWork', purpose: 'illness' },
    { type: 'doesItWork', purpose: 'careful' },
    { type: 'setPressure', pressure: 'softer' },
    { type: 'setPressure', pressure: 'firmer' },
    { type: 'setSeated', on: true },
    { type: 'setSeated', on: false },
    { type: 'setHolds', on: false },
    { type: 'setHolds', on: true },
    { type: 'setClosing', on: false },
    { type: 'setClosing', on: true },
    { type: 'undo', records: [] },
    { type: 'setGoal', goal: { type: 'nights', count: 4 } },
    { type: 'setGoal', goal: { type: 'nights', count: 12 } },
    { type: 'setGoal', goal: { type: 'unsaid' } },
    { type: 'goalProgress', records: [] },
    { type: 'rate', rating: 9, day: NONE },
    { type: 'rate', rating: 4, day: NONE },
    { type: 'logPast', day: NONE, activity: 'massage', routine: NONE, minutes: NONE, records: [] },
    {
      type: 'logPast',
      day: { type: 'day', day: '2026-02-28' },
      activity: 'massage',
      routine: NONE,
      minutes: minutes(30),
      records: [],
    },
  ),
  fc.constantFrom(3, 5, 6, 12, 25).map((n): SessionEvent => ({ type: 'setDuration', minutes: minutes(n) })),
);
const pacing: fc.Arbitrary<SessionEvent> = fc
  .constantFrom('slower', 'slower', 'faster', 'normal', 'slowest', undefined)
  .map((pace) => ({ type: 'setPace', pace }));
const counting: fc.Arbitrary<SessionEvent> = fc
  .constantFrom(...DETAIL_WISHES, undefined)
  .map((detail) => ({ type: 'setDetail', detail }));
const step = fc.constantFrom(known('heel'), known('toes'), known('ball'), known('strokes'), NONE);
const shaping: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc
    .tuple(step, fc.constantFrom('tonight' as const, 'tonight' as const, 'always' as const, 'back' as const))
    .map(([named, scope]): SessionEvent => ({ type: 'skipStep', step: named, scope })),
  step.map((named): SessionEvent => ({ type: 'stayOnStep', step: named, minutes: NONE, scope: 'tonight' })),
  step.map((named): SessionEvent => ({ type: 'goToStep', step: named })),
  fc.constantFrom<SessionEvent>(
    { type: 'switchFoot' },
    { type: 'switchFoot' },
    { type: 'goToFoot', foot: 'right' },
    { type: 'setFirstFoot', foot: 'right' },
    { type: 'addTime', minutes: minutes(2) },
    { type: 'addTime', minutes: NONE, less: true },
    { type: 'finishBy', at: '22:00' },
    { type: 'finishBy', at: undefined },
    { type: 'start', routine: NONE, minutes: minutes(9) },
    { type: 'start', routine: NONE, minutes: NONE, feet: { only: 'left' } },
    { type: 'start', routine: NONE, minutes: NONE, feet: { first: 'right' } },
  ),
);
const along: fc.Arbitrary<SessionEvent> = fc.boolean().map((on) => ({ type: 'setMassageBreath', on }));
const otherHands: fc.Arbitrary<SessionEvent> = fc
  .tuple(
    fc.constantFrom('classic', undefined, undefined, 'travel', 'gentle'),
    fc.constantFrom(...HANDS_WISHES, 'unknown' as const),
  )
  .map(([id, hands]) => ({
    type: 'start',
    routine: id === undefined ? NONE : known(id),
    minutes: NONE,
    hands,
  }));
const anything = fc.oneof(
  { weight: 5, arbitrary: plain(...STEERING) },
  { weight: 3, arbitrary: plain(...QUESTIONS) },
  { weight: 2, arbitrary: plain(...CARE) },
  { weight: 2, arbitrary: starting },
  { weight: 2, arbitrary: breathing },
  { weight: 2, arbitrary: other },
  { weight: 2, arbitrary: pacing },
  { weight: 2, arbitrary: along },
  { weight: 3, arbitrary: shaping },
  { weight: 2, arbitrary: otherHands },
  { weight: 2, arbitrary: counting },
  { weight: 1, arbitrary: plain('stop') },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('exit', 'silence', 'error')
      .map((reason) => ({ type: 'ended', reason }) as SessionEvent),
  },
);

const into: fc.Arbitrary<When> = fc
  .integer({ min: 0, max: 100 })
  .map((n) => ({ type: 'into', share: n / 100 }));
const join: fc.Arbitrary<When> = fc
  .integer({ min: 300, max: 7500 })
  .map((afterMs) => ({ type: 'join', afterMs }));
const later: fc.Arbitrary<When> = fc
  .integer({ min: 1, max: 400 })
  .map((seconds) => ({ type: 'later', seconds }));
const soon: fc.Arbitrary<When> = fc
  .integer({ min: 1, max: 30 })
  .map((seconds) => ({ type: 'later', seconds }));
const whenever = fc.oneof(into, into, join, later);

const say = (
  when: fc.Arbitrary<When>,
  event: fc.Arbitrary<SessionEvent>,
  oneShot = false,
): fc.Arbitrary<Step> => fc.tuple(when, event).map(([w, e]) => ({ type: 'say', when: w, event: e, oneShot }));

const flat = (...parts: readonly fc.Arbitrary<Step>[]): fc.Arbitrary<readonly Step[]> => fc.tuple(...parts);
const goingOn = fc.array(say(join, plain('next', 'next', 'yes', 'resume')), { minLength: 1, maxLength: 9 });
const lost: fc.Arbitrary<Step> = fc
  .tuple(
    fc.constantFrom(1, 30, 120, 240, 600, 1700, 1900, 7200, 20_000, 80_000, 90_000, 2_700_000),
    fc.constantFrom('bedroom', 'bedroom', 'bedroom', 'kitchen'),
  )
  .map(([seconds, deviceId]) => ({ type: 'lose', seconds, deviceId }));
const opening = say(soon, fc.oneof(plain('launch'), plain('launch'), starting, otherHands), true);

/** What evenings are made of; a flat list of words would hardly ever reach the end of a massage. */
const phase: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 4, arbitrary: goingOn },
  { weight: 3, arbitrary: flat(opening, say(soon, plain('yes', 'next', 'resume'))) },
  {
    weight: 3,
    arbitrary: flat(say(fc.oneof(into, join), breathing), say(whenever, anything), say(join, plain('next'))),
  },
  {
    weight: 2,
    arbitrary: flat(
      say(fc.oneof(into, join), breathing),
      say(whenever, counting),
      say(whenever, plain('next', 'yes', 'previous', 'startOver')),
    ),
  },
  {
    weight: 2,
    arbitrary: flat(say(whenever, plain('pain')), say(soon, plain('next', 'resume', 'pain', 'stop', 'no'))),
  },
  { weight: 2, arbitrary: flat(say(whenever, plain(...QUESTIONS)), say(whenever, plain('next', 'yes'))) },
  {
    weight: 2,
    arbitrary: flat(say(whenever, pacing), say(whenever, plain('next', 'yes', 'previous', 'pain'))),
  },
  {
    weight: 2,
    arbitrary: flat(say(whenever, along), say(whenever, plain('next', 'yes', 'previous', 'pain'))),
  },
  {
    weight: 4,
    arbitrary: flat(
      say(whenever, shaping),
      say(whenever, fc.oneof(plain('next', 'yes', 'previous', 'pain'), shaping)),
    ),
  },
  { weight: 2, arbitrary: flat(say(whenever, starting), say(soon, plain('yes', 'no', 'next', 'resume'))) },
  { weight: 4, arbitrary: flat(lost, opening, say(soon, plain('yes', 'next', 'no', 'startOver'))) },
  { weight: 1, arbitrary: flat(lost, say(soon, fc.oneof(anything, breathing), true)) },
  { weight: 1, arbitrary: flat(lost, say(soon, plain(...CARE), true), lost, opening) },
  { weight: 1, arbitrary: flat(lost, say(soon, pacing, true), opening) },
  { weight: 2, arbitrary: fc.array(say(whenever, anything), { minLength: 1, maxLength: 5 }) },
  {
    weight: 2,
    arbitrary: flat(
      say(join, fc.constant<SessionEvent>({ type: 'ended', reason: 'silence' })),
      lost,
      opening,
    ),
  },
);

/** One or more nights of one listener. */
export const script = fc
  .tuple(
    flat(say(soon, fc.oneof(fc.constant(startOf('classic', 5)), starting), true), say(soon, plain('yes'))),
    fc.array(phase, { minLength: 1, maxLength: 7 }),
  )
  .map(([first, phases]) => [...first, ...phases.flat()]);
/** What the skill cannot know: the voice, the delays, the network. */
export const room: fc.Arbitrary<Surroundings> = fc.record({
  flowOn: fc.boolean(),
  delivery: fc.constantFrom<Surroundings['delivery']>('auto', 'apla'),
  voice: fc.constantFrom(1, 0.88, 1.17),
  startDelayMs: fc.constantFrom(300, 1000, 2500),
  cutInMs: fc.constantFrom(0, 1500, 3000),
});
