import type { Answer } from '../device/happening';
import type { Spoken, SpokenWords } from '../device/speech';

/**
 * What is heard, on one line: silence of a tenth of a second and more as `[4.0s]`, and where the voice becomes softer,
 * whispers or is plain again, that before the words.
 *
 * @example
 * spokenText({ parts: [{ type: 'words', text: 'In.', ms: 500 }, { type: 'silence', ms: 4000 }], ms: 4500 }) //=> 'In. [4.0s]'
 */
export function spokenText({ parts }: Spoken): string {
  let before: SpokenWords['manner'];
  return parts
    .map((part) => {
      if (part.type === 'silence') return `[${seconds(part.ms)}s]`;
      const { manner = 'plainly' } = part;
      const changes = part.manner !== before;
      before = part.manner;
      return changes ? `(${manner}) ${part.text}` : part.text;
    })
    .join(' ');
}

/** An answer as a transcript shows it, with its length and the microphone's state after it. */
export function answerLine({ spoken, microphone }: Answer): string {
  const state = microphone === 'open' ? 'listening' : 'closed';
  return ['A:', spokenText(spoken), `(${seconds(spoken.ms)} s, ${state})`]
    .filter((part) => part !== '')
    .join(' ');
}

const seconds = (ms: number): string => (ms / 1_000).toFixed(1);
