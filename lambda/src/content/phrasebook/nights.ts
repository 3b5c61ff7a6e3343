import type { DayName, ToldSession } from '../../domain/session/act';
import type { LocaleFacts } from '../locales';
import { counted, inWords, sentence } from './numbers';

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

/** A day as people name it. */
export const dayWord = (day: DayName, { dayFirst }: LocaleFacts): string => {
  switch (day.type) {
    case 'tonight':
      return 'tonight';
    case 'lastNight':
      return 'last night';
    case 'weekday':
      return WEEKDAYS[day.weekday - 1] ?? '';
    case 'date': {
      const [, month = '1', date = '1'] = day.date.split('-');
      const name = MONTHS[Number(month) - 1] ?? '';
      return dayFirst ? `${Number(date)} ${name}` : `${name} ${Number(date)}`;
    }
  }
};

/** A session in a few words: which night, how long, and whether it was stopped early. */
export const sessionWords = ({ day, guidedMs, complete }: ToldSession, facts: LocaleFacts): string => {
  const minutes = Math.max(1, Math.round(guidedMs / 60_000));
  return `${dayWord(day, facts)}: ${counted(minutes, 'minute')}${complete ? '' : ', stopped early'}`;
};

/** The nights of a period: how many, and which when they are few. */
export const nightWords = (nights: readonly DayName[], period: string, facts: LocaleFacts): string => {
  const count = sentence(counted(nights.length, 'night'));
  const names = nights.map((day) => dayWord(day, facts));
  return names.length > MOST_NAMES
    ? `${count} ${period}, the last one ${names.at(-1)}.`
    : `${count} ${period}: ${listed(names)}.`;
};

export const partialWords = (partial: number): string =>
  partial === 0 ? '' : ` And ${inWords(partial)} you stopped early.`;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
