import { LEAST_GOAL, MOST_GOAL, nightsOfWeek } from '../goal';
import type { SessionRecord } from '../history';
import { weekOf } from '../nights';
import { askAside, carryOn } from './carry-on';
import type { SaidGoal } from './said';
import type { Evening } from './state';
import { identityAt, type Moment, type Setup, type Turn } from './turn';

/** How many nights a week the listener wants to do it; what no week has is refused with the nearest. */
export const setGoal = (setup: Setup, evening: Evening, goal: SaidGoal, moment: Moment): Turn => {
  switch (goal.type) {
    case 'unsaid':
    case 'unclear':
      return askAside(setup, evening, { type: 'goalCount' }, moment);
    case 'none': {
      const { goal: _goal, goalTold: _goalTold, ...profile } = evening.profile;
      return carryOn(setup, { session: evening.session, profile }, moment, [{ type: 'goalDropped' }]);
    }
    case 'nights': {
      const { count } = goal;
      const nearest = Math.min(MOST_GOAL, Math.max(LEAST_GOAL, count));
      if (nearest === count) return withGoal(setup, evening, count, moment);
      const refused = { type: 'goalRefused', most: count > nearest } as const;
      return askAside(setup, evening, { type: 'goal', count: nearest }, moment, [refused]);
    }
  }
};

/** A goal that is possible. Another one may be told of again in the same week. */
export const withGoal = (setup: Setup, { session, profile }: Evening, goal: number, moment: Moment): Turn => {
  const { goalTold: _goalTold, ...rest } = profile;
  const kept = goal === profile.goal ? profile : { ...rest, goal };
  return carryOn(setup, { session, profile: kept }, moment, [{ type: 'goalSet', count: goal }]);
};

/** How far the week is with the goal; never what is missing. */
export const goalProgress = (
  setup: Setup,
  evening: Evening,
  records: readonly SessionRecord[] | undefined,
  moment: Moment,
): Turn => {
  const { goal } = evening.profile;
  if (goal === undefined) return carryOn(setup, evening, moment, [{ type: 'noGoal' }]);
  if (records === undefined) return carryOn(setup, evening, moment, [{ type: 'recordUnreadable' }]);
  const nights = nightsOfWeek(records, identityAt(moment).practiceDay, moment.weekStart);
  return carryOn(setup, evening, moment, [{ type: 'goalProgress', nights, goal }]);
};

/** The week in which a turn may have reached the goal: a whole massage has just ended, and it was not told yet. */
export const weekToTell = (turn: Turn, { weekStart }: Moment): ReturnType<typeof weekOf> | undefined => {
  const { evening, reply, ended, records } = turn;
  const { goal, goalTold } = evening.profile;
  if (goal === undefined || reply.type !== 'close' || ended === undefined) return undefined;
  const { repaired } = evening.session;
  const isOut = repaired?.as === 'removed' && repaired.record.id === ended.id;
  const tonight = records.find(({ id, complete }) => complete && id === ended.id);
  if (tonight === undefined || isOut) return undefined;
  const week = weekOf(tonight.practiceDay, weekStart);
  return goalTold === week.first ? undefined : week;
};

/** The turn that tells of a goal, when the week's records and its own reach it. */
export const tellingGoal = (
  turn: Turn,
  records: readonly SessionRecord[],
  week: ReturnType<typeof weekOf>,
  { weekStart }: Moment,
): Turn => {
  const { evening, reply } = turn;
  const { goal } = evening.profile;
  const nights = nightsOfWeek([...records, ...turn.records], week.first, weekStart);
  if (goal === undefined || reply.type !== 'close' || nights < goal) return turn;
  return {
    ...turn,
    evening: { ...evening, profile: { ...evening.profile, goalTold: week.first } },
    reply: { ...reply, acts: [...reply.acts, { type: 'goalReached', nights }] },
  };
};
