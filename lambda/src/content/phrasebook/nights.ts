import type { Period } from '../../domain/history-question';
import type { DayName, ToldSession } from '../../domain/session/history-act';
import type { LocaleFacts } from '../locales';
import { patternName } from './breaths';
import { counted, inWords, sentence } from './numbers';
import { routineWords } from './routine-words';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** More names than this are hard to follow by ear. */
const MOST_NAMES = 4;
const WEEKS: readonly Period[] = ['this-week', 'last-week', 'last-seven-nights'];
const YEARS_AGO = ['', ' last year', ', two years ago'];

const PERIODS: Readonly<Record<Period, string>> = {
  today: 'today',
  'last-night': 'last night',
  monday: 'on Monday',
  tuesday: 'on Tuesday',
  wednesday: 'on Wednesday',
  thursday: 'on Thursday',
  friday: 'on Friday',
  saturday: 'on Saturday',
  sunday: 'on Sunday',
  'this-week': 'this week',
  'last-week': 'last week',
  'this-month': 'this month',
  'last-month': 'last month',
  'last-seven-nights': 'in the last seven nights',
  'last-thirty-nights': 'in the last thirty nights',
  all: 'in the last two years',
};

export const periodWords = (period: Period): string => PERIODS[period];

/** A routine as it is named: "the classic". */
export const routineName = (routineId: string): string => routineWords[routineId]?.name ?? routineId;

export const weekdayWord = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** A day as a name that stands alone: "Tuesday", "last night". */
export const dayWord = (day: DayName, { dayFirst }: LocaleFacts): string => {
  switch (day.type) {
    case 'tonight':
      return 'tonight';
    case 'today':
      return 'today';
    case 'thisMorning':
      return 'this morning';
    case 'lastNight':
      return 'last night';
    case 'weekday':
      return weekdayWord(day.weekday);
    case 'date': {
      const [, month = '1', date = '1'] = day.date.split('-');
      const name = MONTHS[Number(month) - 1] ?? '';
      const said = dayFirst ? `${Number(date)} ${name}` : `${name} ${Number(date)}`;
      return `${said}${YEARS_AGO[day.yearsAgo] ?? ''}`;
    }
  }
};

/** A day as the time when something was: "on Tuesday", "last night". */
export const onDay = (day: DayName, facts: LocaleFacts): string =>
  day.type === 'weekday' || day.type === 'date' ? `on ${dayWord(day, facts)}` : dayWord(day, facts);

/** What a session was, and how long: "the classic, fifteen minutes". */
export const whatWords = (told: ToldSession): string => {
  const name = routineWords[told.routineId]?.name ?? patternName(told.routineId);
  return [...(name === undefined ? [] : [name]), lengthWords(told)].join(', ');
};

export const lengthWords = ({ guidedMs }: ToldSession): string =>
  counted(Math.max(1, Math.round(guidedMs / 60_000)), 'minute');

/** A session in a few words: which night, how long, and whether it was stopped early. */
export const sessionWords = (told: ToldSession, facts: LocaleFacts): string =>
  `${dayWord(told.day, facts)}: ${lengthWords(told)}${told.complete ? '' : ', stopped early'}`;

/** The nights of a period: how many, and which when they are few and their names tell them apart. */
export const nightWords = (
  {
    count,
    latest,
    period,
  }: { readonly count: number; readonly latest: readonly DayName[]; readonly period: Period },
  facts: LocaleFacts,
): string => {
  const names = latest.map((day) => dayWord(day, facts));
  const last = latest.at(-1);
  const few = count === names.length && count <= (WEEKS.includes(period) ? MOST_NAMES : 1);
  const told = `${sentence(counted(count, 'night'))} ${PERIODS[period]}`;
  return few && new Set(names).size === count
    ? `${told}: ${listed(names)}.`
    : `${told}, the last one ${last === undefined ? '' : onDay(last, facts)}.`;
};

export const partialWords = (partial: number): string =>
  partial === 0 ? '' : ` And ${inWords(partial)} you stopped early.`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
