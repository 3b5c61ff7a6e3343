import type { Engine } from './engine';
import { soundFrom } from './program';
import { lengthMs, partOf, type Sound, SoundError } from './sound';

const DEFAULT = { voice: 'en-us', wordsAMinute: '160' };

/** What follows a phrase when it is rendered, so that it is spoken as inside a text, and the silence between the two. */
const AFTER = 'Stop.';
const BREAK_MS = 1500;

/**
 * espeak-ng, from the system; `voice` is `VOICE@WORDS-A-MINUTE`, either of which may be left out.
 *
 * @example
 * espeakEngine('en-gb+f3@150')
 */
export const espeakEngine = (voice: string): Engine => {
  const [, name = '', speed = DEFAULT.wordsAMinute] = /^([^@]*)(?:@(.*))?$/.exec(voice) ?? [];
  if (!/^\d{2,3}$/.test(speed))
    throw new SoundError(`espeak:${voice}: words a minute are needed after the @, as in espeak:en-us@160`);
  const spoken = (ssml: string, rate: number): Promise<Sound> => {
    const chosen = ['-v', name || DEFAULT.voice, '-s', String(Math.round(Number(speed) * rate))];
    return soundFrom((file) => ({
      program: 'espeak-ng',
      args: ['-m', '--stdin', ...chosen, '-w', file],
      input: ssml,
    }));
  };
  const afterMsAt = new Map<number, number>();
  return {
    name: `espeak:${name || DEFAULT.voice}@${speed}`,
    hasRate: true,
    speakMarkup: spoken,
    // Alone, or at the end of a text, a phrase is up to 90 ms longer than where another follows. The rate is set for
    // the whole run: espeak-ng 1.51 shortens the pauses inside a slowed <prosody>, and no other voice does.
    speak: async (text, rate) => {
      const afterMs = afterMsAt.get(rate) ?? lengthMs(await spoken(`<speak>${AFTER}</speak>`, rate));
      afterMsAt.set(rate, afterMs);
      const both = await spoken(
        `<speak>${escaped(text)} <break time="${BREAK_MS}ms"/> ${AFTER}</speak>`,
        rate,
      );
      return partOf(both, 0, lengthMs(both) - afterMs - BREAK_MS);
    },
  };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
