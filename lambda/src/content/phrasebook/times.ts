import { counted, inWords } from './numbers';

const MIDNIGHT = '00:00';
const NOON = '12:00';

/**
 * A time of day as people say it, to the five minutes, without the part of the day.
 *
 * @example
 * clockWords('21:45') //=> 'a quarter to ten'
 */
export const clockWords = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (time === MIDNIGHT) return 'midnight';
  if (time === NOON) return 'noon';
  const hour = (ahead: number) => inWords(((hours + ahead + 11) % 12) + 1);
  if (minutes === 0) return hour(0);
  if (minutes === 30) return `half past ${hour(0)}`;
  if (minutes < 30) return `${awayWords(minutes)} past ${hour(0)}`;
  return `${awayWords(60 - minutes)} to ${hour(1)}`;
};

/**
 * The same with the part of the day.
 *
 * @example
 * timeWords('16:00') //=> 'four in the afternoon'
 */
export const timeWords = (time: string): string => {
  if (time === MIDNIGHT || time === NOON) return clockWords(time);
  return `${clockWords(time)} ${partOfDay(Number(time.slice(0, 2)))}`;
};

/**
 * A length of minutes or hours.
 *
 * @example
 * longWords(13_200_000) //=> 'three hours and forty minutes'
 */
export const longWords = (lengthMs: number): string => {
  const minutes = Math.round(lengthMs / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return counted(minutes, 'minute');
  if (hours >= MANY_HOURS) return `about ${counted(Math.round(minutes / 60), 'hour')}`;
  return minutes % 60 === 0
    ? counted(hours, 'hour')
    : `${counted(hours, 'hour')} and ${counted(minutes % 60, 'minute')}`;
};

/** From here on minutes are no longer worth saying. */
const MANY_HOURS = 10;

const awayWords = (minutes: number): string => {
  if (minutes === 15) return 'a quarter';
  return minutes % 5 === 0 ? inWords(minutes) : counted(minutes, 'minute');
};

const partOfDay = (hour: number): string => {
  if (hour < 4 || hour >= 21) return 'at night';
  if (hour < 12) return 'in the morning';
  return hour < 17 ? 'in the afternoon' : 'in the evening';
};
