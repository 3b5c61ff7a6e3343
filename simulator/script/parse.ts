/** One line of a script, with what it asks for. */
type ScriptLine =
  | { readonly type: 'echo'; readonly text: string }
  | { readonly type: 'clock'; readonly text: string; readonly when: When }
  | { readonly type: 'say'; readonly text: string; readonly utterance: string }
  | { readonly type: 'silence'; readonly text: string }
  | { readonly type: 'touch'; readonly text: string; readonly argument: string }
  /** Who is recognised from here on; nobody when there is no name. */
  | { readonly type: 'voice'; readonly text: string; readonly person?: string };

/** A moment as a script writes it. */
export type When =
  | { readonly type: 'after'; readonly ms: number }
  | { readonly type: 'time'; readonly time: string }
  | { readonly type: 'dateTime'; readonly dateTime: string };

export interface NumberedLine {
  /** From 1. */
  readonly number: number;
  readonly line: ScriptLine;
}

/** A line that cannot be read or cannot be done. The message names the line. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
  }
}

/** Lines that a run writes and a further run writes anew. */
const OUTPUT_LINE =
  /^(?:A:|!|# the session ended$|# left alone, the session ended at |# nothing is listening$|# not heard: |# Alexa falls silent$)/;

/**
 * Reads a script. Answers and other lines that a run has written are left out, so that a transcript is a script.
 *
 * @example
 * parseScript('@ +00:45\nU: Alexa, pause')[0]?.line //=> { type: 'clock', when: { type: 'after', ms: 45_000 }, … }
 */
export function parseScript(text: string): NumberedLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((raw, i) => ({ number: i + 1, raw: raw.trimEnd() }))
    .filter(({ raw }) => !OUTPUT_LINE.test(raw))
    .map(({ number, raw }) => ({ number, line: parseLine(raw, number) }));
}

function parseLine(text: string, number: number): ScriptLine {
  if (text === '' || text.startsWith('#')) return { type: 'echo', text };
  const [, mark, rest = ''] = /^(@|U:|T:|V:)\s*(.*)$/.exec(text) ?? [];
  if (mark === undefined)
    throw new ScriptError(number, `"${text}" begins with none of U:, A:, T:, V:, @ and #`);
  if (rest === '') throw new ScriptError(number, `nothing follows ${mark}`);
  if (mark === '@') return { type: 'clock', text, when: parseWhen(rest, number) };
  if (mark === 'V:') return { type: 'voice', text, ...(rest === '(unknown)' ? {} : { person: rest }) };
  if (mark === 'T:') return { type: 'touch', text, argument: rest };
  return rest === '(silence)' ? { type: 'silence', text } : { type: 'say', text, utterance: rest };
}

function parseWhen(text: string, number: number): When {
  const [, hours = '0', minutes, seconds] = /^\+(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text) ?? [];
  if (minutes !== undefined) {
    return { type: 'after', ms: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 };
  }
  const [, date, hour = '', rest] =
    /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2})(:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  if (rest === undefined) {
    throw new ScriptError(
      number,
      `"${text}" is no time; write 21:40, 21:40:00, 2026-03-01 21:40:00 or +00:45`,
    );
  }
  const time = `${hour.padStart(2, '0')}${rest}`;
  if (!/^([01]\d|2[0-3])(:[0-5]\d){1,2}$/.test(time))
    throw new ScriptError(number, `there is no time ${time}`);
  return date === undefined ? { type: 'time', time } : { type: 'dateTime', dateTime: `${date}T${time}` };
}
