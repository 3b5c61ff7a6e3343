import { isSame, START } from '../position';
import type { Act } from './act';
import type { SessionEvent } from './event';
import type { Moment, Turn } from './turn';

const GREETINGS: readonly Act['type'][] = ['welcome', 'helloAgain'];
/** Words of care come alone, and what is not heard as words tells nobody. */
const NOT_NOW: readonly SessionEvent['type'][] = [
  'pain',
  'numb',
  'dizzy',
  'emergency',
  'safety',
  'ended',
  'soundRefused',
];

/**
 * The turn in which a voice that is new to the skill is told, once, that it has nights of its own; not with words of
 * care and not in the middle of a massage.
 */
export const introduced = (turn: Turn, event: SessionEvent, { now }: Moment): Turn => {
  const { evening, reply } = turn;
  if (NOT_NOW.includes(event.type) || reply.type === 'silent' || reply.type === 'close') return turn;
  if (reply.type === 'guide' && !isSame(reply.course.at, START)) return turn;
  const told: Act = { type: 'voiceKnown' };
  const [first, ...rest] = reply.acts;
  const acts =
    first !== undefined && GREETINGS.includes(first.type) ? [first, told, ...rest] : [told, ...reply.acts];
  return {
    ...turn,
    evening: { ...evening, profile: { ...evening.profile, voiceToldAt: now } },
    reply: { ...reply, acts },
  };
};
