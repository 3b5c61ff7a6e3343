import type { Engine } from '../../simulator/sound/engine';
import { mixed, type Placed } from '../../simulator/sound/mix';
import type { Sound } from '../../simulator/sound/sound';
import { lengthMs } from '../../simulator/sound/sound';
import type { Said } from './evening';

/** The sound of a response: its markup by an engine that reads it, else its words with silence between them. */
export const rendered = async (said: Said, engine: Engine): Promise<Sound> => {
  if (said.ssml === undefined || engine.speakMarkup === undefined) return assembled(said, engine);
  const rates = said.parts.flatMap((part) => (part.type === 'words' ? [part.rate ?? 1] : []));
  const [rate = 1] = rates;
  // espeak-ng shortens the breaks after a slowed <prosody>; what is slowed as a whole is run at that rate.
  return rates.every((each) => each === rate)
    ? engine.speakMarkup(said.ssml.replaceAll(/<\/?prosody[^>]*>/g, ''), rate)
    : engine.speakMarkup(said.ssml, 1);
};

const assembled = async ({ parts }: Said, engine: Engine): Promise<Sound> => {
  const placed: Placed[] = [];
  let atMs = 0;
  for (const part of parts) {
    if (part.type === 'silence') atMs += part.ms;
    else {
      const sound = await engine.speak(part.text, part.rate ?? 1);
      placed.push({ atMs, sound });
      atMs += lengthMs(sound);
    }
  }
  return mixed(placed, atMs);
};
