import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Step, Surroundings, When } from './listener-world';

const say = (event: SessionEvent, when: When, oneShot = false): Step => ({
  type: 'say',
  when,
  event,
  oneShot,
});
const SOON: When = { type: 'later', seconds: 1 };
const AT_JOIN: When = { type: 'join', afterMs: 300 };

/** Complete, begun again, at another pace, without a sore spot: once it was less than complete again. */
export const BEGUN_AGAIN: readonly Step[] = [
  say(
    {
      type: 'start',
      routine: { type: 'known', id: 'classic' },
      minutes: { type: 'minutes', minutes: 5, halfDropped: false },
    },
    SOON,
    true,
  ),
  say({ type: 'yes' }, SOON),
  say({ type: 'next' }, AT_JOIN),
  say({ type: 'startOver' }, AT_JOIN),
  { type: 'lose', seconds: 1, deviceId: 'bedroom' },
  say({ type: 'setPace', pace: 'faster' }, SOON, true),
  say({ type: 'launch' }, SOON, true),
  say({ type: 'next' }, AT_JOIN),
  say({ type: 'pain' }, { type: 'into', share: 0.83 }),
  say({ type: 'next' }, SOON),
];
/** Where that was. */
export const BEDROOM: Surroundings = {
  ...{ flowOn: false, delivery: 'auto', voice: 1, startDelayMs: 300, cutInMs: 3000 },
};
