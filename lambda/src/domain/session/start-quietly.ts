import type { Act } from './act';
import type { SessionEvent } from './event';
import { massageUnderWay } from './here';
import { quieted, setQuiet } from './set-quiet';
import { startIn } from './start-in';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

type Start = Extract<SessionEvent, { type: 'start' }>;

/**
 * A wish to start that may say how quiet it is to be. That holds from the first word of the answer on, and is said
 * after the greeting.
 *
 * @example
 * startQuietly(setup, idle, { …gentleForTwelveMinutes, quiet: 'soft' }, moment)
 * //=> the same as without, after { type: 'quietSet', quiet: { manner: 'quiet' }, … }
 */
export const startQuietly = (
  setup: Setup,
  evening: Evening,
  { quiet, ...wish }: Start,
  moment: Moment,
): Turn => {
  if (quiet === undefined) return startIn(setup, evening, wish, moment);
  if (saysNothingElse(wish) && massageUnderWay(setup, evening.session) !== undefined)
    return setQuiet(setup, evening, { wish: quiet, hour: { type: 'unsaid' } }, moment);
  const { chosen, act } = quieted(setup, evening, quiet, undefined, moment);
  const turn = startIn(setup, chosen, wish, moment);
  return act.type === 'quietAlready' ? turn : saying(turn, act);
};

const saysNothingElse = ({ routine, minutes, feet, preset, hands }: Start): boolean =>
  routine.type === 'unsaid' &&
  minutes.type === 'unsaid' &&
  [feet, preset, hands].every((said) => said === undefined);

const GREETINGS: readonly Act['type'][] = ['welcome', 'helloAgain'];

/** The turn with something more to say, after its greeting. */
const saying = (turn: Turn, act: Act): Turn => {
  const { reply } = turn;
  if (reply.type === 'silent') return turn;
  const [first, ...rest] = reply.acts;
  const greeted = first !== undefined && GREETINGS.includes(first.type);
  const acts = greeted ? [first, act, ...rest] : [act, ...reply.acts];
  return { ...turn, reply: { ...reply, acts } };
};
