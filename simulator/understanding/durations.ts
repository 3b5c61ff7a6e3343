import { numberFrom } from './numbers';

/**
 * A length of time as `AMAZON.DURATION` writes it: ISO 8601, in the units that were said. A number with no unit,
 * or a unit with words that are no number, is heard and not understood: "?".
 *
 * @example
 * readDuration(['seven', 'and', 'a', 'half', 'minutes']) //=> 'PT7M30S'
 * readDuration(['half', 'an', 'hour']) //=> 'PT30M'
 * readDuration(['zero', 'minutes']) //=> 'PT0M'
 * readDuration(['blah', 'minutes']) //=> '?'
 */
export function readDuration(words: readonly string[]): string | undefined {
  const amounts = new Map<Unit, number>();
  let rest = words;
  while (rest.length > 0) {
    const at = rest.findIndex((word) => unitOf(word) !== undefined);
    const unit = unitOf(rest[at]);
    const quantity = unit && quantityFrom(rest.slice(0, at));
    if (unit === undefined || quantity === undefined || amounts.has(unit)) return misheard(words);
    rest = rest.slice(at + 1);
    const half = rest.join(' ').startsWith('and a half') ? 0.5 : 0;
    if (half > 0) rest = rest.slice(3);
    add(amounts, unit, quantity + half);
    if (rest[0] === 'and' && rest.length > 1) rest = rest.slice(1);
  }
  return amounts.size > 0 ? isoOf(amounts) : undefined;
}

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
const UNITS: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const unitOf = (word: string | undefined): Unit | undefined =>
  UNITS.find((unit) => word === unit || word === `${unit}s`);

/** Whether a word is a unit of time. */
export const isUnit = (word: string | undefined): boolean => unitOf(word) !== undefined;

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  'half a': 0.5,
  'half an': 0.5,
  'a half': 0.5,
  'quarter of an': 0.25,
  'a quarter of an': 0.25,
  'three quarters of an': 0.75,
  'a couple': 2,
  'a couple of': 2,
};

function quantityFrom(words: readonly string[]): number | undefined {
  const text = words.join(' ');
  if (text in FRACTIONS) return FRACTIONS[text];
  if (!text.endsWith(' and a half')) return numberFrom(words);
  const whole = numberFrom(words.slice(0, -3));
  return whole === undefined ? undefined : whole + 0.5;
}

/** What is left of a whole unit goes to the next smaller one: half an hour is thirty minutes. */
const SMALLER: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

function add(amounts: Map<Unit, number>, unit: Unit, quantity: number): void {
  const whole = Math.floor(quantity);
  if (whole > 0 || quantity === 0) amounts.set(unit, (amounts.get(unit) ?? 0) + whole);
  const [smaller, size] = SMALLER[unit] ?? [];
  if (quantity > whole && smaller !== undefined && size !== undefined)
    add(amounts, smaller, (quantity - whole) * size);
}

function isoOf(amounts: ReadonlyMap<Unit, number>): string {
  const written = (units: readonly Unit[]) =>
    units
      .flatMap((unit) => (amounts.has(unit) ? [`${amounts.get(unit)}${unit.charAt(0).toUpperCase()}`] : []))
      .join('');
  const clock = written(['hour', 'minute', 'second']);
  return `P${written(['year', 'month', 'week', 'day'])}${clock === '' ? '' : `T${clock}`}`;
}

const NO_AMOUNT = new Set('how many much more few some what which the left last this'.split(' '));
export const BELOW_ZERO: ReadonlySet<string> = new Set(['minus', 'negative']);

function misheard(words: readonly string[]): '?' | undefined {
  if (bareNumber(words)) return '?';
  const unit = unitOf(words.at(-1));
  const before = words.slice(0, -1);
  if (unit === undefined || before.length === 0) return undefined;
  if (BELOW_ZERO.has(before[0] ?? '') && quantityFrom(before.slice(1)) !== undefined) return '?';
  if (before.some((_, i) => quantityFrom(before.slice(i)) !== undefined)) return undefined;
  return before.length <= 2 && !before.some((word) => NO_AMOUNT.has(word)) ? '?' : undefined;
}

const bareNumber = (words: readonly string[]): boolean =>
  words[0] !== 'a' && words[0] !== 'an' && words[0] !== 'half' && quantityFrom(words) !== undefined;
