import { isOver } from '../course';
import { isPerson, type ListenerId } from '../listener-id';
import type { Act } from './act';
import { answer } from './answer';
import { askAside, carryOn } from './carry-on';
import type { SessionEvent } from './event';
import { massageUnderWay } from './here';
import { offered, over, recordsOf } from './keep';
import type { Evening } from './state';
import { type Moment, type Setup, type Turn, tell } from './turn';

/** Everything that is kept of the listener, and back to whatever was going on. */
export const tellKnown = (
  setup: Setup,
  evening: Evening,
  event: Extract<SessionEvent, { type: 'whatIsKnown' }>,
  moment: Moment,
): Turn => answer(setup, evening, moment, [knownAct(event)]);

const knownAct = ({
  listener,
  profile,
  records,
  ratings,
}: Extract<SessionEvent, { type: 'whatIsKnown' }>): Act => {
  if (profile === undefined || records === undefined || ratings === undefined)
    return { type: 'recordUnreadable' };
  const nights = [...new Set(records.map(({ practiceDay }) => practiceDay))].sort();
  const [first] = nights;
  return {
    type: 'known',
    whose: isPerson(listener) ? 'person' : 'household',
    nights: nights.length,
    ...(first === undefined ? {} : { first }),
    ratings: ratings.length,
    profile,
  };
};

/** Asks once whether everything is to be forgotten; what was going on waits for the answer. */
export const askToForget = (
  setup: Setup,
  evening: Evening,
  { listener, others }: Extract<SessionEvent, { type: 'forget' }>,
  moment: Moment,
): Turn => {
  const { course } = evening.session;
  const underWay = course !== undefined && !isOver(setup.library, course);
  return askAside(setup, evening, { type: 'forget', listener }, moment, [
    { type: 'forgetAsked', others, underWay },
  ]);
};

/**
 * Everything goes. What is under way ends with it, and is nobody's any more, unless it is somebody else's who did not
 * ask for it: that stays as after a stop.
 */
export const forgetAll = (setup: Setup, evening: Evening, listener: ListenerId, moment: Moment): Turn => {
  const massage = massageUnderWay(setup, evening.session);
  const ended = massage === undefined ? over(evening) : offered(evening, massage, moment);
  const acts: readonly Act[] = [{ type: 'forgotten' }];
  return { ...tell(ended, acts, recordsOf(setup, evening.session)), forgets: listener };
};

/** What could not be deleted is admitted; whatever was going on goes on. */
export const forgetFailed = (setup: Setup, evening: Evening, moment: Moment): Turn =>
  carryOn(setup, evening, moment, [{ type: 'notForgotten' }]);
