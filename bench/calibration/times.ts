import { shortScript } from '../../lambda/src/content/reading';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { InputError } from './input-error';
import { expectedMs, type Timed } from './timed';

/** No voice that people use is this far from another; a time beyond it is a slip. */
const FURTHEST = 2.5;

/**
 * Reads stopwatch times: a line for each, the seconds, then the text or its number in the stopwatch script; `#` begins
 * a comment. Throws an `InputError` that names the line.
 *
 * @example
 * readTimes('9.8 1\n1.4\tThe bus came.') //=> [{ text: 'Window. Slippers. …', ms: 9800 }, { text: 'The bus came.', ms: 1400 }]
 */
export const readTimes = (file: string): readonly Timed[] => {
  const timed = file.split(/\r?\n/).flatMap((raw, index) => {
    const line = raw.replace(/^\uFEFF|#.*$/g, '').trim();
    return line === '' ? [] : [timeIn(line, index + 1)];
  });
  if (timed.length === 0) throw new InputError('there is no time in the file');
  return timed;
};

const timeIn = (line: string, number: number): Timed => {
  const [, seconds = '', what = ''] = /^(\d+(?:[.,]\d+)?)\s*s?[\s,;:]+(\S.*)$/.exec(line) ?? [];
  if (what === '') throw new InputError(`line ${number}: seconds and a text are needed, as in "9.8 1"`);
  const text = /^\d+$/.test(what) ? shortScript[Number(what) - 1] : what;
  if (text === undefined)
    throw new InputError(`line ${number}: the script has no item ${what}; it has ${shortScript.length}`);
  const ms = Number(seconds.replace(',', '.')) * 1000;
  const usualMs = expectedMs(text, speakingMs);
  if (usualMs === 0) throw new InputError(`line ${number}: there is nothing to say in "${text}"`);
  if (ms * FURTHEST < usualMs || ms > usualMs * FURTHEST) {
    throw new InputError(
      `line ${number}: ${seconds} s cannot be right, some ${(usualMs / 1000).toFixed(1)} s are usual`,
    );
  }
  return { text, ms };
};
