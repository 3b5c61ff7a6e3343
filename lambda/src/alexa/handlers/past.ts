import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { todayAt } from '../../domain/day-clock';
import type { Period } from '../../domain/history-question';
import { daysBefore } from '../../domain/nights';
import { daysOf } from '../../domain/period';
import type { SaidGoal, SaidName } from '../../domain/session/said';
import { arrive } from '../arrive';
import type { Deps } from '../deps';
import { lately, rated, readable } from '../past';
import { play, playIn } from '../play';
import { countIn, dayIn, minutesIn, nameIn } from '../slots';
import { onIntent } from './matching';

/** As far back as a night may be put in. */
const LOOK_BACK_DAYS = 14;
/** The last one may be the second when the last is under way; some of the newest may be left out already. */
const NEWEST = 5;
const WEEK = 7;
/** What may have been done, beside the names of routines. */
export const PRACTICES = ['massage', 'breathing'] as const;
/** Those beyond a week's nights are known so that they can be refused in words. */
export const GOALS = ['none', ...Array.from({ length: 15 }, (_, count) => String(count))];
export const RATINGS = Array.from({ length: 11 }, (_, rating) => String(rating));

export const pastHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['LogPastSessionIntent'], async (input) => {
    const visit = await arrive(deps, input);
    const practice = practiceIn(deps, input);
    const day = dayIn(input, 'day');
    const minutes = minutesIn(input, 'duration');
    const records = day.type === 'day' ? await lately(deps, visit, LOOK_BACK_DAYS) : [];
    return playIn(deps, input, visit, { type: 'logPast', day, minutes, records, ...practice });
  }),
  onIntent(['UndoSessionIntent'], async (input) => {
    const visit = await arrive(deps, input);
    // What was put right in this session is taken back without asking.
    const records =
      visit.evening.session.repaired === undefined
        ? await readable(deps, visit, () => deps.store.latestRecords(visit.whose.listener, NEWEST))
        : [];
    return playIn(deps, input, visit, { type: 'undo', records });
  }),
  onIntent(['SetGoalIntent'], (input) => play(deps, input, { type: 'setGoal', goal: goalIn(input) })),
  onIntent(['RateNightIntent'], (input) =>
    play(deps, input, {
      type: 'rate',
      rating: countIn(input, 'rating', RATINGS),
      day: dayIn(input, 'day'),
    }),
  ),
];

/** How far the week is with the goal; without one nothing is read. */
export const askedOfGoal = async (deps: Deps, input: HandlerInput): Promise<Response> => {
  const visit = await arrive(deps, input);
  const hasGoal = visit.evening.profile.goal !== undefined;
  const records = hasGoal ? await lately(deps, visit, WEEK) : [];
  return playIn(deps, input, visit, { type: 'goalProgress', records });
};

/** How the nights of a period were slept. */
export const askedOfSleep = async (deps: Deps, input: HandlerInput, period: Period): Promise<Response> => {
  const visit = await arrive(deps, input);
  const { from, next = daysBefore(todayAt(visit.moment), -1) } = daysOf(period, visit.moment);
  const ratings = await rated(deps, visit.kept.entries, () =>
    deps.store.ratingsBetween(visit.whose.listener, from, next),
  );
  return playIn(deps, input, visit, { type: 'howSlept', period, ratings });
};

/** A routine by its name is a massage; a name we do not have is one too. */
const practiceIn = (
  { setup }: Deps,
  input: HandlerInput,
): { readonly activity: (typeof PRACTICES)[number]; readonly routine: SaidName } => {
  const routine = nameIn(input, 'routine', [...Object.keys(setup.library.routines), ...PRACTICES]);
  const id = routine.type === 'known' ? routine.id : undefined;
  if (id === 'breathing') return { activity: 'breathing', routine: { type: 'unsaid' } };
  return { activity: 'massage', routine: id === 'massage' ? { type: 'unsaid' } : routine };
};

const goalIn = (input: HandlerInput): SaidGoal => {
  const said = nameIn(input, 'count', GOALS);
  if (said.type === 'unsaid') return said;
  if (said.type === 'known' && said.id === 'none') return { type: 'none' };
  const count = countIn(input, 'count', GOALS);
  return count === undefined ? { type: 'unclear' } : { type: 'nights', count };
};
