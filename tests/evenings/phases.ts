import fc from 'fast-check';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import {
  along,
  anything,
  breathing,
  CARE,
  counting,
  otherHands,
  pacing,
  plain,
  QUESTIONS,
  shaping,
  starting,
  startOf,
} from './events';
import type { Step, Surroundings, When } from './listener-world';

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
