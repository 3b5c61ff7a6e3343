import { NOTHING_SPOKEN, type Spoken, type SpokenPart, spokenOf, type Written } from './speech';

/** Ways in which an Echo may misbehave, each reported or feared somewhere. */
export const QUIRKS = [
  'long-breaks-dropped',
  'breaks-skipped',
  'invalid-response',
  'apla-unsupported',
  'speech-cut-off',
] as const;
export type Quirk = (typeof QUIRKS)[number];

export const isQuirk = (name: string): name is Quirk => QUIRKS.some((quirk) => quirk === name);

/**
 * The sum of breaks in one piece of speech markup that three of the quirks do not bear: "10 s in total", the strict
 * reading of Amazon's SSML page. It says nothing of `Silence` in APL for audio, so that is always played.
 */
const SILENCE_BORNE_MS = 10_000;
/**
 * When `speech-cut-off` falls silent. With the start delay and two waits of the microphone, the session then times
 * out some 47 s after the request. Under 20 s would look as if nothing had been spoken at all, which is another fault.
 */
const CUT_OFF_MS = 30_000;

/** Why a misbehaving Echo refuses speech that a sound one would speak. */
export function quirkFault(quirk: Quirk | undefined, spoken: Spoken): string | undefined {
  if (quirk !== 'invalid-response' || silenceMs(spoken) <= SILENCE_BORNE_MS) return undefined;
  return `the silences add up to ${silenceMs(spoken) / 1000} s (quirk invalid-response)`;
}

/** What a misbehaving Echo makes of one piece of speech. */
export function speechThroughQuirk(quirk: Quirk | undefined, written: Written, spoken: Spoken): Spoken {
  if (written.contentType !== 'SSML' || silenceMs(spoken) <= SILENCE_BORNE_MS) return spoken;
  if (quirk === 'breaks-skipped') return spokenOf(spoken.parts.filter((part) => part.type === 'words'));
  return quirk === 'long-breaks-dropped' ? NOTHING_SPOKEN : spoken;
}

/** What a misbehaving Echo makes of all that it should say, whether in speech or in a document. */
export function throughQuirk(quirk: Quirk | undefined, spoken: Spoken, role: 'answer' | 'reprompt'): Spoken {
  if (quirk !== 'speech-cut-off') return spoken;
  return role === 'reprompt' ? NOTHING_SPOKEN : firstOf(spoken, CUT_OFF_MS);
}

const silenceMs = ({ parts }: Spoken): number =>
  parts.reduce((sum, part) => sum + (part.type === 'silence' ? part.ms : 0), 0);

/** The beginning of what is said; a run of words is cut at the word being spoken. */
function firstOf(spoken: Spoken, limitMs: number): Spoken {
  const kept: SpokenPart[] = [];
  let left = limitMs;
  for (const part of spoken.parts) {
    if (left <= 0) break;
    const ms = Math.min(part.ms, left);
    left -= ms;
    if (part.type === 'silence' || ms === part.ms) kept.push({ ...part, ms });
    else {
      const text = part.text.slice(0, Math.floor((part.text.length * ms) / part.ms));
      kept.push({ ...part, ms, text, said: part.said ?? part.text });
    }
  }
  return spokenOf(kept);
}
