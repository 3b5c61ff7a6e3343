import type { InteractionModel } from '../../language/interaction-model';
import type { DeviceParts } from '../device/device';
import type { Answer, Happening, SessionEnded, Unheard } from '../device/happening';
import { DEFAULT_SETTINGS, type DeviceSettings, localTime } from '../device/settings';
import { readModel } from '../understanding/read-model';
import { createUnderstanding } from '../understanding/understanding';
import { zonedInstant } from './clock';
import { turnOf } from './json';
import { answerLine } from './lines';
import { playScript, type Step } from './play';

export interface RunOptions {
  readonly handler: DeviceParts['handler'];
  /** How long words take in the usual voice, in ms. */
  readonly speakingMs: DeviceParts['speakingMs'];
  /** What truly speaks, when something does. */
  readonly sound?: NonNullable<DeviceParts['sound']>;
  readonly record?: NonNullable<DeviceParts['record']>;
  /** What differs from an American speaker in New York with no name and no quirk. */
  readonly settings?: Partial<DeviceSettings>;
  /** A local time (`2026-03-01T21:40`) or one with its offset; the real clock when left out. */
  readonly now?: string;
  /** The locale's model of the skill package under the working directory when left out. */
  readonly model?: InteractionModel;
  /** What understands the words, when it is at hand already: it takes longer to make than a script to play. */
  readonly understanding?: DeviceParts['understanding'];
  /** Ids of sessions and requests; random when left out. */
  readonly newId?: () => string;
}

/**
 * Plays a script and answers with the transcript: the same script with every answer filled in.
 *
 * @example
 * await runScript('@ 21:40\nU: Alexa, start my foot routine', { handler, speakingMs, now: '2026-03-01T21:00' })
 * //=> '@ 21:40\nU: Alexa, start my foot routine\nA: Welcome … (12.4 s, listening)\n# left alone, …\n'
 */
export async function runScript(text: string, options: RunOptions): Promise<string> {
  const settings = settingsOf(options);
  const lines = (await stepsOf(text, options, settings)).flatMap((step) =>
    step.type === 'line' ? [step.text] : linesOf(step.happening, step.asked === 'nobody', settings.timeZone),
  );
  return `${lines.join('\n')}\n`;
}

/** The same as JSON, one line a turn, for programs. */
export async function runScriptJson(text: string, options: RunOptions): Promise<string> {
  const steps = await stepsOf(text, options, settingsOf(options));
  return steps
    .map((step) => (step.type === 'happening' ? `${JSON.stringify(turnOf(step.happening))}\n` : ''))
    .join('');
}

const settingsOf = (options: RunOptions): DeviceSettings => ({ ...DEFAULT_SETTINGS, ...options.settings });

function stepsOf(text: string, options: RunOptions, settings: DeviceSettings): Promise<Step[]> {
  const understanding =
    options.understanding ??
    createUnderstanding(options.model ?? readModel(process.cwd(), settings.locale), settings.skillId);
  const parts = { ...options, understanding };
  const startAt = options.now === undefined ? Date.now() : zonedInstant(options.now, settings.timeZone);
  return playScript(text, parts, settings, startAt);
}

function linesOf(happening: Happening, leftAlone: boolean, timeZone: string): string[] {
  const refused = 'refused' in happening ? [`! refused: ${happening.refused}`] : [];
  switch (happening.type) {
    case 'answer':
      return leftAlone || inaudible(happening) ? refused : [answerLine(happening), ...refused];
    case 'sessionEnded':
      return [...endLines(happening, leftAlone, timeZone), ...refused];
    case 'unheard':
      return [UNHEARD[happening.why]];
  }
}

const inaudible = ({ utterance, spoken }: Answer): boolean => utterance === null && spoken.parts.length === 0;

function endLines({ reason, at }: SessionEnded, leftAlone: boolean, timeZone: string): string[] {
  if (reason === 'ERROR') return [];
  const time = localTime(at, timeZone).toPlainTime().toString({ smallestUnit: 'second' });
  return [leftAlone ? `# left alone, the session ended at ${time}` : '# the session ended'];
}

const UNHEARD: Readonly<Record<Unheard['why'], string>> = {
  'nothing-listens': '# nothing is listening',
  speaking: '# not heard: Alexa is speaking and the wake word was missing',
  'fell-silent': '# Alexa falls silent',
};
