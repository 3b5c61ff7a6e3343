import { parseArgs, types } from 'node:util';
import { isQuirk, QUIRKS, type Quirk } from './device/quirks';
import { zonedInstant } from './script/clock';

export interface Flags {
  readonly fast: boolean;
  readonly fresh: boolean;
  readonly json: boolean;
  readonly data: string;
  /** A local time, or one with its offset. */
  readonly now?: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly device: 'speaker' | 'show';
  readonly person?: string;
  readonly voiceRate: number;
  readonly quirk?: Quirk;
  readonly wav?: string;
  /** The name of an engine that speaks. */
  readonly voice?: string;
  readonly profile?: string;
}

/** What speaks when a sound file is wanted and nothing else is said: it comes with the packages of npm. */
const DEFAULT_VOICE = 'flite';

/** A flag that does not exist or has a value it cannot have. The message is one line for the person at the terminal. */
export class FlagError extends Error {
  override readonly name = 'FlagError';
}

const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];

/**
 * Reads the command line; `'help'` when help is asked for.
 *
 * @example
 * readFlags(['--fresh', '--voice-rate', '0.85']) //=> { fresh: true, voiceRate: 0.85, … }
 */
export function readFlags(args: readonly string[]): Flags | 'help' {
  const values = parsed(args);
  if (values.help) return 'help';
  const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isTimeZone(timeZone))
    throw new FlagError(`--time-zone ${timeZone}: a name like Europe/Berlin is needed`);
  if (values.now !== undefined && !isMoment(values.now, timeZone)) {
    throw new FlagError(`--now ${values.now}: a time like 2026-03-01T21:40 is needed`);
  }
  return {
    fast: values.fast ?? false,
    fresh: values.fresh ?? false,
    json: values.json ?? false,
    data: nonEmpty('data', values.data) ?? '.data',
    ...defined('now', values.now),
    timeZone,
    locale: oneOf('locale', values.locale ?? 'en-US', LOCALES),
    device: values.device === 'show' ? 'show' : deviceOf(values.device),
    ...defined('person', nonEmpty('person', values.person)),
    voiceRate: rateOf(values['voice-rate']),
    ...defined('quirk', quirkOf(values.quirk)),
    ...soundFlags(values),
  };
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      help: { type: 'boolean', short: 'h' },
      fast: { type: 'boolean' },
      fresh: { type: 'boolean' },
      json: { type: 'boolean' },
      data: { type: 'string' },
      now: { type: 'string' },
      'time-zone': { type: 'string' },
      locale: { type: 'string' },
      device: { type: 'string' },
      person: { type: 'string' },
      'voice-rate': { type: 'string' },
      quirk: { type: 'string' },
      wav: { type: 'string' },
      voice: { type: 'string' },
      profile: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [message = ''] = types.isNativeError(error) ? error.message.split(/\. |\n/) : [];
    throw new FlagError(`${message.replace(/\.$/, '')}; --help lists the flags`);
  }
}

const soundFlags = ({ wav, voice, profile }: ReturnType<typeof parsed>): Partial<Flags> => ({
  ...defined('wav', nonEmpty('wav', wav)),
  ...defined('voice', nonEmpty('voice', voice) ?? (wav === undefined ? undefined : DEFAULT_VOICE)),
  ...defined('profile', nonEmpty('profile', profile)),
});

const defined = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } => {
  const found: { [P in K]?: V } = {};
  if (value !== undefined) found[key] = value;
  return found;
};

function nonEmpty(flag: string, value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new FlagError(`--${flag} needs a value`);
  return value;
}

function oneOf(flag: string, value: string, allowed: readonly string[]): string {
  if (!allowed.includes(value))
    throw new FlagError(`--${flag} ${value}: one of ${allowed.join(', ')} is needed`);
  return value;
}

function deviceOf(value = 'speaker'): 'speaker' {
  oneOf('device', value, ['speaker', 'show']);
  return 'speaker';
}

function rateOf(value = '1'): number {
  const rate = value.trim() === '' ? Number.NaN : Number(value);
  if (!(rate >= 0.5 && rate <= 2))
    throw new FlagError(`--voice-rate ${value}: a number from 0.5 to 2 is needed`);
  return rate;
}

function quirkOf(value: string | undefined): Quirk | undefined {
  if (value === undefined || isQuirk(value)) return value;
  throw new FlagError(`--quirk ${value}: one of ${QUIRKS.join(', ')} is needed`);
}

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function isMoment(text: string, timeZone: string): boolean {
  try {
    return /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && Number.isFinite(zonedInstant(text, timeZone));
  } catch {
    return false;
  }
}
