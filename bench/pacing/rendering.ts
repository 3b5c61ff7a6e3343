import type { Engine } from '../../simulator/sound/engine';
import { mixed, type Placed } from '../../simulator/sound/mix';
import type { Sound } from '../../simulator/sound/sound';
import { lengthMs } from '../../simulator/sound/sound';
import type { Said } from './evening';

/** The sound of a response: its markup by an engine that reads it, else its words with silence between them. */
export const rendered = async (said: Said, engine: Engine): Promise<Sound> =>
  engine.speakMarkup === undefined ? assembled(said, engine) : engine.speakMarkup(said.ssml);

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
