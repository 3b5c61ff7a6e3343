import type { SoundingVoice, Words } from '../device/speech';
import type { Engine } from './engine';
import { lengthMs, type Sound } from './sound';

/** A voice that keeps what it has rendered, to be put together later. */
export interface RenderedVoice extends SoundingVoice {
  soundOf(words: Words): Sound;
}

/** An engine as the voice of the local Echo. */
export const renderedVoice = (engine: Engine): RenderedVoice => {
  const rendered = new Map<string, Sound>();
  const key = ({ text, rate }: Words) => `${rate} ${text}`;
  const soundOf = (words: Words): Sound => {
    const sound = rendered.get(key(words));
    if (sound === undefined) throw new RangeError(`"${words.text}" was not rendered`);
    return sound;
  };
  return {
    render: async (all) => {
      for (const words of all) rendered.set(key(words), await engine.speak(words.text, words.rate));
    },
    lastsMs: (words) => lengthMs(soundOf(words)),
    soundOf,
  };
};
