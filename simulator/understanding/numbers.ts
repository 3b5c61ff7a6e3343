const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A whole number from 0 to 9999 in words.
 *
 * @example
 * numberInWords(247) //=> 'two hundred forty seven'
 */
export function numberInWords(value: number): string {
  if (value >= 1000) return counted(value, 1000, 'thousand');
  if (value >= 100) return counted(value, 100, 'hundred');
  if (value < 20) return ONES[value] ?? '';
  return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? ` ${ONES[value % 10]}` : ''}`;
}

function counted(value: number, size: number, name: string): string {
  const rest = value % size;
  return `${ONES[Math.floor(value / size)]} ${name}${rest > 0 ? ` ${numberInWords(rest)}` : ''}`;
}

const SPELLINGS = new Map<string, number>(
  Array.from({ length: 10_000 }, (_, value): [string, number] => [numberInWords(value), value]),
);

/**
 * The whole number that the words spell, 0 to 9999; "a" counts as one, "and" may follow "hundred".
 *
 * @example
 * numberFrom(['ninety']) //=> 90
 * numberFrom(['a', 'hundred', 'and', 'five']) //=> 105
 */
export function numberFrom(words: readonly string[]): number | undefined {
  if (words.length === 1 && (words[0] === 'a' || words[0] === 'an')) return 1;
  const spelled = words.map((word, i) => (i === 0 && word === 'a' ? 'one' : word)).join(' ');
  return SPELLINGS.get(spelled.replace('hundred and ', 'hundred '));
}
