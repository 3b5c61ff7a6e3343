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
