import { parseXml, type XmlElement } from './xml';

/** What the ear gets: words, then silence, then words. */
export type SpokenPart = SpokenWords | { readonly type: 'silence'; readonly ms: number };

export interface SpokenWords {
  readonly type: 'words';
  readonly text: string;
  readonly ms: number;
  /** Left out when it is the usual one, 1. */
  readonly rate?: number;
  /** Left out when it is neither soft nor whispered. */
  readonly manner?: 'softly' | 'whispered';
  /** What the voice says, where the text shows it otherwise: cut off, or marked. */
  readonly said?: string;
  /** How long before its place it began, over other words. */
  readonly earlyMs?: number;
}

export interface Spoken {
  readonly parts: readonly SpokenPart[];
  readonly ms: number;
}

export interface Voice {
  /** How long the words take at the usual rate, in ms. */
  readonly speakingMs: (text: string) => number;
  /** 1 is the usual rate; 0.5 takes twice as long. */
  readonly rate: number;
  /** A program that truly speaks: then words last as long as it takes for them. */
  readonly sound?: SoundingVoice;
}

export interface SoundingVoice {
  /** Has to be awaited for words before anything is asked about them. */
  render(words: readonly Words[]): Promise<void>;
  lastsMs(words: Words): number;
}

/** Words as a voice says them; the rate is its own multiplied by that of the markup. */
export interface Words {
  readonly text: string;
  readonly rate: number;
}

/** Speech as a skill writes it. */
export interface Written {
  readonly content: string;
  readonly contentType: 'PlainText' | 'SSML';
}

export const NOTHING_SPOKEN: Spoken = { parts: [], ms: 0 };

/**
 * Speech as it is heard. Silences side by side become one; words of one rate and manner side by side become one run. Throws an
 * `XmlError` for markup that is not well-formed.
 *
 * @example
 * renderWritten({ content: '<speak>In. <break time="4s"/></speak>', contentType: 'SSML' }, voice).parts
 * //=> [{ type: 'words', text: 'In.', ms: 500 }, { type: 'silence', ms: 4000 }]
 */
export const renderWritten = ({ content, contentType }: Written, voice: Voice): Spoken =>
  contentType === 'SSML'
    ? toSpoken(collect(parseXml(content), { rate: 1 }).reduce(joinRuns, []), voice)
    : renderText(content, voice);

/** Words without markup, as they are heard. */
export function renderText(text: string, voice: Voice): Spoken {
  return toSpoken([{ text, rate: 1 }], voice);
}

/** How words are spoken, by the markup around them. */
interface Style {
  readonly rate: number;
  readonly manner?: 'softly' | 'whispered';
}

type Run = (Style & { readonly text: string }) | { readonly silenceMs: number };

function collect(element: XmlElement, style: Style): Run[] {
  const within = (inner: Style) =>
    element.children.flatMap((child) =>
      typeof child === 'string' ? [{ ...inner, text: child }] : collect(child, inner),
    );
  switch (element.name) {
    case 'break':
      return [{ silenceMs: breakMs(element) }];
    case 'prosody': {
      const { rate, volume } = element.attributes;
      const softly = style.manner === undefined && /soft$/.test(volume ?? '');
      return within({
        ...style,
        rate: style.rate * rateOf(rate),
        ...(softly ? { manner: 'softly' as const } : {}),
      });
    }
    case 'amazon:effect':
      return within(
        element.attributes.name === 'whispered' ? { ...style, manner: 'whispered' as const } : style,
      );
    case 'sub':
      return element.attributes.alias === undefined
        ? within(style)
        : [{ ...style, text: element.attributes.alias }];
    case 'p':
      return [...within(style), { silenceMs: STRENGTH_MS['x-strong'] ?? 0 }];
    case 's':
      return [...within(style), { silenceMs: STRENGTH_MS.strong ?? 0 }];
    case 'audio':
      return [{ ...style, text: '(sound)' }];
    default:
      return within(style);
  }
}

/** Stand-ins: Amazon gives the order of the strengths, not their lengths. */
const STRENGTH_MS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 100,
  medium: 300,
  strong: 500,
  'x-strong': 800,
};

/** The length of a `break`, in ms: its time, or what its strength stands for. */
export function breakMs(element: XmlElement): number {
  const [, amount = '', unit] = /^(\d+(?:\.\d+)?|\.\d+)(ms|s)$/.exec(element.attributes.time ?? '') ?? [];
  if (amount === '') return STRENGTH_MS[element.attributes.strength ?? 'medium'] ?? 0;
  return unit === 's' ? Math.round(Number(amount) * 1_000) : Number(amount);
}

/** Stand-ins: Amazon names the words, not their sizes. */
const RATE_WORDS: Readonly<Record<string, number>> = {
  'x-slow': 0.6,
  slow: 0.8,
  medium: 1,
  fast: 1.25,
  'x-fast': 1.5,
};

function rateOf(value = 'medium'): number {
  return RATE_WORDS[value] ?? (Number.parseFloat(value) || 100) / 100;
}

function joinRuns(runs: Run[], run: Run): Run[] {
  const last = runs.at(-1);
  if ('text' in run && !/[\p{L}\p{N}]/u.test(run.text)) {
    if (last !== undefined && 'text' in last)
      return [...runs.slice(0, -1), { ...last, text: last.text + run.text }];
    return runs;
  }
  if (last !== undefined && 'text' in last && 'text' in run && isSameStyle(last, run)) {
    return [...runs.slice(0, -1), { ...last, text: last.text + run.text }];
  }
  if (last !== undefined && 'silenceMs' in last && 'silenceMs' in run) {
    return [...runs.slice(0, -1), { silenceMs: last.silenceMs + run.silenceMs }];
  }
  return [...runs, run];
}

const isSameStyle = (one: Style, other: Style): boolean =>
  one.rate === other.rate && one.manner === other.manner;

function toSpoken(runs: readonly Run[], voice: Voice): Spoken {
  const parts = runs.map((run): SpokenPart => {
    if ('silenceMs' in run) return { type: 'silence', ms: run.silenceMs };
    const text = run.text.replace(/\s+/g, ' ').trim();
    const rate = voice.rate * run.rate;
    const ms = Math.round(voice.sound?.lastsMs({ text, rate }) ?? voice.speakingMs(text) / rate);
    const { manner } = run;
    return {
      ...{ type: 'words', text, ms },
      ...(rate === 1 ? {} : { rate }),
      ...(manner === undefined ? {} : { manner }),
    };
  });
  return spokenOf(parts);
}

/**
 * Parts in a row, as one piece of speech. Silences side by side become one.
 *
 * @example
 * spokenOf([{ type: 'silence', ms: 500 }, { type: 'silence', ms: 250 }]) //=> { parts: [{ type: 'silence', ms: 750 }], ms: 750 }
 */
export function spokenOf(parts: readonly SpokenPart[]): Spoken {
  const joined: SpokenPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.type === 'silence' && part.type === 'silence')
      joined.splice(-1, 1, { ...last, ms: last.ms + part.ms });
    else joined.push(part);
  }
  return { parts: joined, ms: joined.reduce((sum, part) => sum + part.ms, 0) };
}
