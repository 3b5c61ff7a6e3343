import fc from 'fast-check';
import { library } from '../../lambda/src/content/library';
import { DETAIL_WISHES } from '../../lambda/src/domain/counting-wish';
import { HANDS_WISHES } from '../../lambda/src/domain/hands';
import type { SessionEvent } from '../../lambda/src/domain/session/event';

const NONE = { type: 'unsaid' } as const;
const minutes = (n: number) => ({ type: 'minutes', minutes: n, halfDropped: false }) as const;
const known = (id: string) => ({ type: 'known', id }) as const;
const breathe = (cycles: number): SessionEvent => ({
  type: 'breathe',
  pattern: NONE,
  minutes: NONE,
  cycles,
});
export const startOf = (id: string | undefined, n: number | undefined): SessionEvent => ({
  type: 'start',
  routine: id === undefined ? NONE : known(id),
  minutes: n === undefined ? NONE : minutes(n),
});

const STEERING = ['next', 'resume', 'yes', 'previous', 'repeat', 'startOver', 'pause', 'no'] as const;
export const QUESTIONS = [
  ...['whereAmI', 'howLongLeft', 'safety', 'help', 'notUnderstood', 'listRoutines'],
  ...['whatsNext', 'whatsNext', 'stepsLeft', 'tellMore', 'prepare'],
] as const;
export const CARE = ['pain', 'pain', 'pain', 'dizzy', 'numb', 'emergency'] as const;

export const plain = <T extends string>(...types: readonly T[]) =>
  fc.constantFrom(...types).map((type) => ({ type }) as unknown as SessionEvent);
export const starting: fc.Arbitrary<SessionEvent> = fc
  .tuple(
    fc.constantFrom('classic', 'gentle', undefined, ...Object.keys(library.routines)),
    fc.constantFrom(5, 5, 6, 7, 3, 12, undefined),
  )
  .map(([id, n]) => startOf(id, n));
export const breathing: fc.Arbitrary<SessionEvent> = fc.constantFrom(0, 1, 6, 7, 12, 30).map(breathe);
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
export const pacing: fc.Arbitrary<SessionEvent> = fc
  .constantFrom('slower', 'slower', 'faster', 'normal', 'slowest', undefined)
  .map((pace) => ({ type: 'setPace', pace }));
export const counting: fc.Arbitrary<SessionEvent> = fc
  .constantFrom(...DETAIL_WISHES, undefined)
  .map((detail) => ({ type: 'setDetail', detail }));
const step = fc.constantFrom(known('heel'), known('toes'), known('ball'), known('strokes'), NONE);
export const shaping: fc.Arbitrary<SessionEvent> = fc.oneof(
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
    { type: 'start', routine: NONE, minutes: NONE, feet: ['left'] },
    { type: 'start', routine: NONE, minutes: NONE, feet: ['right', 'left'] },
  ),
);
export const along: fc.Arbitrary<SessionEvent> = fc.boolean().map((on) => ({ type: 'setMassageBreath', on }));
export const otherHands: fc.Arbitrary<SessionEvent> = fc
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
export const anything = fc.oneof(
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
