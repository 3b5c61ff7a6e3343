import type { Spoken } from '../device/speech';

/**
 * What has been heard of an answer after `elapsedMs`, word by word. A silence that is running shows what is left
 * of it, in the same number of characters throughout, so that nothing before it ever moves.
 *
 * @example
 * heardSoFar({ parts: [{ type: 'words', text: 'In.', ms: 500 }, { type: 'silence', ms: 4000 }], ms: 4500 }, 1500)
 * //=> 'In. [3.0s]'
 */
export function heardSoFar({ parts }: Spoken, elapsedMs: number): string {
  const heard: string[] = [];
  let left = elapsedMs;
  for (const part of parts) {
    if (left < 0) break;
    const done = left >= part.ms;
    if (part.type === 'silence') heard.push(bracketed(done ? part.ms : part.ms - left, part.ms));
    else heard.push(done ? part.text : wordsUpTo(part.text, left / part.ms));
    left -= part.ms;
  }
  return heard.filter((each) => each !== '').join(' ');
}

function bracketed(ms: number, fullMs: number): string {
  const seconds = (each: number) => (each / 1_000).toFixed(1);
  return `[${seconds(ms).padStart(seconds(fullMs).length)}s]`;
}

function wordsUpTo(text: string, share: number): string {
  const words = text.split(' ');
  return words.slice(0, Math.ceil(words.length * share)).join(' ');
}
