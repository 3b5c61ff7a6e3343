import type { Engine } from '../../simulator/sound/engine';
import { mixed, type Placed } from '../../simulator/sound/mix';
import type { Sound } from '../../simulator/sound/sound';
import { lengthMs } from '../../simulator/sound/sound';
import type { Said } from './evening';

/**
 * The sound of a response: its markup by an engine that reads it, else its words with silence between them. What is
 * spoken at one rate is run at that rate as a whole, for espeak-ng shortens the breaks after a slowed `<prosody>`.
 */
export const rendered = async (said: Said, engine: Engine): Promise<Sound> => {
  const { speakMarkup } = engine;
  if (said.ssml === undefined || speakMarkup === undefined) return assembled(said, engine);
  const placed: Placed[] = [];
  let atMs = 0;
  for (const { rate, markup } of stretchesOf(said.ssml)) {
    const sound = await speakMarkup(`<speak>${markup}</speak>`, rate);
    placed.push({ atMs, sound });
    atMs += lengthMs(sound);
  }
  return mixed(placed, atMs);
};

/** Markup in stretches of one rate each, without the tags that say so; a break belongs to the words before it. */
const stretchesOf = (ssml: string): readonly { readonly rate: number; readonly markup: string }[] => {
  const stretches: { rate: number; markup: string }[] = [];
  for (const token of ssml.replaceAll(/<\/?speak>/g, '').match(TOKEN) ?? []) {
    const last = stretches.at(-1);
    const [, percent = '100'] = /^<prosody[^>]* rate="(\d+)%"/.exec(token) ?? [];
    const rate = Number(percent) / 100;
    const markup = token.replaceAll(/<\/?prosody[^>]*>/g, '');
    const goesOn = token.startsWith('<break') || token.trim() === '' || rate === last?.rate;
    if (last !== undefined && goesOn) last.markup += markup;
    else stretches.push({ rate, markup });
  }
  return stretches;
};

const TOKEN = /<prosody[^>]*>[^<]*<\/prosody>|<[^>]*>|[^<]+/g;

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
