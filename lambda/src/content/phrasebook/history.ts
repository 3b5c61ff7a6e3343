import type { Activity } from '../../domain/history';
import { isOneNight, type Period, type UnknownPart } from '../../domain/history-question';
import type { HistoryAct, ToldSession } from '../../domain/session/history-act';
import type { LocaleFacts } from '../locales';
import {
  dayWord,
  lengthWords,
  nightWords,
  onDay,
  partialWords,
  periodWords,
  sessionWords,
  weekdayWord,
  whatWords,
} from './nights';
import { counted, inWords, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';
import { clockWords, longWords, timeWords } from './times';

const UNKNOWN: Readonly<Record<UnknownPart, string>> = {
  period: 'I can look at this week, this month, or the last two years.',
  metric: 'I can tell how often, your usual time, or how many minutes.',
  activity: 'I keep a record of massages and of breathing.',
};

type ActOf<T extends HistoryAct['type']> = Extract<HistoryAct, { type: T }>;

const NOTHING = "There isn't one in my record yet.";
const UNDER_WAY = " Tonight's is under way.";

/** The answers to questions about the record, and the hours it is kept by. */
export const historyActs = {
  dayStartSet: ({ at, kept }) =>
    `${kept ? 'From now on' : 'For now'}, your day begins at ${timeWords(at)}. [0.8s]`,
  dayStartUnclear: () => 'I need a time for that, like six in the evening. [0.8s]',
  weekStartSet: ({ weekday, kept }) =>
    `${kept ? 'From now on' : 'For now'}, your week begins on ${weekdayWord(weekday)}. [0.8s]`,
  frequency: (told, facts) => `${frequencyWords(told, facts)}${besides(told)}`,
  oneNight: (told, facts) => `${oneNightWords(told, facts)}${besides(told)}`,
  lastTime: ({ last }, facts) =>
    last === undefined
      ? NOTHING
      : `The last one was ${onDay(last.day, facts)}: ${whatWords(last)}${last.complete ? '' : ', stopped early'}.`,
  sinceWhen: ({ first, longAgo }, facts) =>
    longAgo
      ? "For two years at least; I don't remember further back."
      : `Your first one was ${onDay(first, facts)}.`,
  inARow: ({ activity, count, upTo, underWay, last }, facts) => {
    const tonight = underWay ? UNDER_WAY : '';
    if (count > 1)
      return `${sentence(counted(count, 'night'))}${activity === 'breathing' ? ' of breathing' : ''} in a row.${tonight}`;
    if (last === undefined) return underWay ? "Tonight's is the first, and it's under way." : NOTHING;
    return count === 1
      ? `One so far${upTo === undefined ? '' : `: ${dayWord(upTo, facts)}`}.${tonight}`
      : `None just now.${underWay ? tonight : before(last, facts)}`;
  },
  minutes: ({ activity, period, totalMs }) => {
    if (totalMs === 0) return period === 'all' ? NOTHING : `None${yet(period)} ${periodWords(period)}.`;
    return `${sentence(longWords(totalMs))}${activity === 'breathing' ? ' of breathing' : ''} ${periodWords(period)}.`;
  },
  averageLength: ({ period, meanMs }) =>
    meanMs === undefined
      ? `Nothing to go by ${periodWords(period)}.`
      : `${sentence(counted(Math.max(1, Math.round(meanMs / 60_000)), 'minute'))} on average ${periodWords(period)}.`,
  usualTime: ({ period, count, time, between }) => {
    if (time === undefined)
      return count === 0
        ? `Nothing to go by ${periodWords(period)}.`
        : `Only ${counted(count, 'night')} ${periodWords(period)}. A few more, and I can say.`;
    if (isOneNight(period)) return `${sentence(periodWords(period))} around ${timeWords(time)}.`;
    return between === undefined
      ? `Usually around ${timeWords(time)}.`
      : `It varies, mostly between ${clockWords(between[0])} and ${timeWords(between[1])}.`;
  },
  historyUnknown: ({ part }) => UNKNOWN[part],
  recordUnreadable: () => "I can't reach your record right now. It's safe; ask me again a little later.",
} satisfies Partial<Phrasebook['acts']>;

const frequencyWords = (told: ActOf<'frequency'>, facts: LocaleFacts): string => {
  const { period, activity, count, partial, underWay, last } = told;
  const when = periodWords(period);
  const tonight = underWay ? UNDER_WAY : '';
  if (count > 0) return `${breathingOn(activity, nightWords(told, facts))}${partialWords(partial)}${tonight}`;
  if (partial > 0)
    return `${activity === 'breathing' ? 'No whole breathing' : 'Not a whole one'} ${when}, but ${inWords(partial)} you stopped early.${tonight}`;
  if (underWay) return `${none(activity)} yet ${when}, and tonight's is under way.`;
  if (period === 'all' && last === undefined) return NOTHING;
  return `${none(activity)}${yet(period)} ${when}.${before(last, facts)}`;
};

const oneNightWords = (
  { activity, day, session, underWay, last }: ActOf<'oneNight'>,
  facts: LocaleFacts,
): string => {
  if (session?.complete) return `Yes, ${onDay(day, facts)}: ${whatWords(session)}.`;
  if (underWay) return "Not yet, but it's under way.";
  if (session !== undefined) return `You stopped early ${onDay(day, facts)}, after ${lengthWords(session)}.`;
  const goesOn = day.type === 'tonight' || day.type === 'today';
  return `${none(activity)}${goesOn ? ' yet' : ''} ${onDay(day, facts)}.${before(last, facts)}`;
};

const besides = ({ household = 0 }: { readonly household?: number }): string =>
  household === 0 ? '' : ` The household's record has ${inWords(household)}.`;

const none = (activity: Activity): string => (activity === 'breathing' ? 'No breathing' : 'Not');

/** Where there is still time. */
const yet = (period: Period): string => (['this-week', 'this-month', 'today'].includes(period) ? ' yet' : '');

const before = (last: ToldSession | undefined, facts: LocaleFacts): string =>
  last === undefined ? '' : ` The last one was ${sessionWords(last, facts)}.`;

const breathingOn = (activity: Activity, told: string): string =>
  activity === 'breathing' ? `Breathing on ${told.charAt(0).toLowerCase()}${told.slice(1)}` : told;
