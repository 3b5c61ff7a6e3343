const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A whole number in words; from 100 on in digits, which every voice reads well.
 *
 * @example
 * inWords(42) //=> 'forty-two'
 */
export const inWords = (value: number): string => {
  const small = SMALL[value];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(value / 10)];
  if (tens === undefined || tens === '') return String(value);
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]}`;
};

/**
 * A whole number as a voice speaks the digits of it.
 *
 * @example
 * spelledOut(1250) //=> 'one thousand two hundred fifty'
 */
export const spelledOut = (value: number): string => {
  const [name, size] = value >= 1000 ? (['thousand', 1000] as const) : (['hundred', 100] as const);
  if (value < size || value >= 1_000_000) return inWords(value);
  const rest = value % size === 0 ? '' : ` ${spelledOut(value % size)}`;
  return `${spelledOut(Math.floor(value / size))} ${name}${rest}`;
};

/**
 * A number with at most one decimal, as people say it.
 *
 * @example
 * decimal(3.5) //=> 'three point five'
 */
export const decimal = (value: number): string => {
  const tenths = Math.round(value * 10);
  const whole = inWords(Math.floor(tenths / 10));
  return tenths % 10 === 0 ? whole : `${whole} point ${inWords(tenths % 10)}`;
};

/** A phrase with its first letter large. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * How many of a thing.
 *
 * @example
 * counted(1, 'minute') //=> 'one minute'
 */
export const counted = (value: number, thing: string): string =>
  `${inWords(value)} ${thing}${value === 1 ? '' : 's'}`;

/**
 * Minutes in halves of one.
 *
 * @example
 * minutesInHalves(12.5) //=> 'twelve and a half minutes'
 */
export const minutesInHalves = (minutes: number): string => {
  if (Number.isInteger(minutes)) return counted(minutes, 'minute');
  return minutes < 1 ? 'half a minute' : `${inWords(Math.floor(minutes))} and a half minutes`;
};

/**
 * A length as people say it: whole minutes, near a minute its halves, below that tens of seconds.
 *
 * @example
 * roughly(31_000) //=> 'about half a minute'
 */
export const roughly = (lengthMs: number): string => {
  if (lengthMs >= 105_000) return `about ${counted(Math.round(lengthMs / 60_000), 'minute')}`;
  if (lengthMs >= 75_000) return 'about a minute and a half';
  if (lengthMs >= 55_000) return 'about a minute';
  const seconds = Math.max(10, Math.round(lengthMs / 10_000) * 10);
  return seconds === 30 ? 'about half a minute' : `about ${counted(seconds, 'second')}`;
};
