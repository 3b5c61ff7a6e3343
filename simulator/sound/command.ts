import type { Engine } from './engine';
import { soundFrom } from './program';
import { SoundError } from './sound';

/**
 * Any program that writes a WAV file, by its command line: `{file}` is the file, `{text}` the phrase, which is given
 * on standard input when it is not named; `{rate}` the rate and `{stretch}` its inverse, for programs that have one.
 *
 * @example
 * commandEngine('text2wave -o {file}')
 */
export const commandEngine = (line: string): Engine => {
  const [program, ...args] = wordsOf(line);
  if (program === undefined || !line.includes('{file}'))
    throw new SoundError('command: needs a command line with {file} in it, where the sound is to be written');
  return {
    name: `command:${line}`,
    hasRate: /\{(rate|stretch)\}/.test(line),
    speak: (text, rate) =>
      soundFrom((file) => {
        const values: Readonly<Record<string, string>> = {
          text,
          file,
          rate: String(rate),
          stretch: (1 / rate).toFixed(4),
        };
        const filled = args.map((arg) =>
          arg.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
        );
        return { program, args: filled, ...(line.includes('{text}') ? {} : { input: `${text}\n` }) };
      }),
  };
};

/** A command line as words; quotes keep together what they hold. No shell runs it. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ''),
  );
