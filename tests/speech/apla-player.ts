import type { AplaComponent, AplaDocument } from '../../lambda/src/speech/apla';
import { speakingMs } from '../../lambda/src/speech/speaking-time';

/** Words as they are heard. */
export interface HeardSpeech {
  readonly text: string;
  readonly at: number;
  readonly ms: number;
}

interface Heard {
  readonly speeches: readonly HeardSpeech[];
  readonly endsAt: number;
}

/**
 * What is heard of a document, by the rules of APL for audio and nothing of the skill's own reckoning. `voice` is the
 * time words take in parts of the expected one.
 */
export const heardIn = (
  document: AplaDocument,
  voice: number,
  textMs: (text: string) => number = speakingMs,
): Heard => {
  const { items } = document.mainTemplate;
  if (items.length !== 1 || items[0] === undefined) throw new RangeError('one component is played');
  return play(items[0], 0, (text) => Math.round(textMs(text) * voice));
};

const play = (component: AplaComponent, at: number, speechMs: (text: string) => number): Heard => {
  switch (component.type) {
    case 'Speech': {
      const text = component.content.replaceAll(/<[^>]+>/g, '');
      const ms = speechMs(text);
      return { speeches: [{ text, at, ms }], endsAt: at + ms };
    }
    case 'Silence':
      return { speeches: [], endsAt: at + component.duration };
    case 'Sequencer':
      return component.items.reduce<Heard>(
        ({ speeches, endsAt }, item) => {
          const heard = play(item, endsAt, speechMs);
          return { speeches: [...speeches, ...heard.speeches], endsAt: heard.endsAt };
        },
        { speeches: [], endsAt: at },
      );
    case 'Mixer': {
      const parts = component.items.map((item) => play(item, at, speechMs));
      return {
        speeches: parts.flatMap(({ speeches }) => speeches).sort((one, other) => one.at - other.at),
        endsAt: Math.max(...parts.map(({ endsAt }) => endsAt)),
      };
    }
  }
};
