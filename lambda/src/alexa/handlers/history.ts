import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Activity } from '../../domain/history';
import { type HistoryQuestion, PERIODS, type Period, type UnknownPart } from '../../domain/history-question';
import { arrive } from '../arrive';
import type { Deps } from '../deps';
import { play, playIn } from '../play';
import { recall } from '../recall';
import { nameIn } from '../slots';
import { onIntent } from './matching';
import { askedOfGoal, askedOfSleep } from './past';

/** What may be asked of some nights, besides how many they are. */
const MEASURES = ['since-when', 'in-a-row', 'usual-time', 'average-length', 'minutes'] as const;
/** The listener's goal and ratings may be asked about in the same way. */
export const METRICS = [...MEASURES, 'goal', 'sleep'] as const;
const ACTIVITIES: readonly Activity[] = ['massage', 'breathing'];

type Metric = (typeof MEASURES)[number];

export const historyHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['HowOftenIntent'], (input) =>
    asked(deps, input, {
      ...slotsIn(input),
      question: (activity, period = 'this-week') => ({ type: 'howOften', period, activity }),
    }),
  ),
  onIntent(['HistoryIntent'], (input) => {
    const metric = nameIn(input, 'metric', METRICS);
    const said = slotsIn(input);
    if (metric.type === 'known') {
      const { id } = metric;
      if (id === 'goal') return askedOfGoal(deps, input);
      if (id === 'sleep') return askedOfSleep(deps, input, said.period ?? 'this-week');
      return asked(deps, input, {
        ...said,
        question: (activity, period) => measured(id, activity, period),
      });
    }
    return asked(deps, input, {
      ...said,
      ...(metric.type === 'unknown' ? { unknown: 'metric' } : {}),
      question: (activity, period = 'today') => ({ type: 'howOften', period, activity }),
    });
  }),
  onIntent(['LastTimeIntent'], (input) =>
    asked(deps, input, { ...activitySlot(input), question: (activity) => ({ type: 'lastTime', activity }) }),
  ),
];

/** What was said of a question, and the question it makes. */
interface Said {
  readonly activity?: Activity;
  readonly period?: Period;
  readonly unknown?: UnknownPart;
  readonly question: (activity: Activity, period: Period | undefined) => HistoryQuestion;
}

/** Reads what a question needs, and answers it; of what is not ours it says what is. */
const asked = async (
  deps: Deps,
  input: HandlerInput,
  { activity = 'massage', period, unknown, question }: Said,
): Promise<Response> => {
  if (unknown !== undefined) return play(deps, input, { type: 'historyUnknown', part: unknown });
  const visit = await arrive(deps, input);
  const wanted = question(activity, period);
  const recalled = await recall(deps, visit, wanted);
  return playIn(deps, input, visit, { type: 'history', question: wanted, ...recalled });
};

/** Minutes are asked for in all; what is usual is so lately. */
const measured = (metric: Metric, activity: Activity, period: Period | undefined): HistoryQuestion => {
  switch (metric) {
    case 'since-when':
      return { type: 'sinceWhen', activity };
    case 'in-a-row':
      return { type: 'inARow', activity };
    case 'usual-time':
      return { type: 'usualTime', activity, period: period ?? 'last-thirty-nights' };
    case 'average-length':
      return { type: 'averageLength', activity, period: period ?? 'last-thirty-nights' };
    case 'minutes':
      return { type: 'minutes', activity, period: period ?? 'all' };
  }
};

const slotsIn = (input: HandlerInput): Omit<Said, 'question'> => {
  const period = nameIn(input, 'period', PERIODS);
  return {
    ...activitySlot(input),
    ...(period.type === 'known' ? { period: period.id } : {}),
    ...(period.type === 'unknown' ? { unknown: 'period' } : {}),
  };
};

const activitySlot = (input: HandlerInput): Omit<Said, 'question'> => {
  const activity = nameIn(input, 'activity', ACTIVITIES);
  return {
    ...(activity.type === 'known' ? { activity: activity.id } : {}),
    ...(activity.type === 'unknown' ? { unknown: 'activity' } : {}),
  };
};
