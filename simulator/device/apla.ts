import { type Spoken, type SpokenPart, type SpokenWords, spokenOf, type Written } from './speech';

/** A component of APL for audio that this device plays. */
export type Component =
  | ({ readonly type: 'Speech' } & Written)
  | { readonly type: 'Silence'; readonly duration: number }
  | { readonly type: 'Sequencer' | 'Mixer'; readonly items: readonly Component[] };

/** Turns written speech into what is heard, in this device's voice. */
export type Speak = (written: Written) => Spoken;

/**
 * A component as it is heard. Words that begin before others have ended are two voices at once: they are marked, and
 * last only as long as they outlast the others, so that the whole is as long as it is on the clock.
 *
 * @example
 * playComponent({ type: 'Mixer', items: [inWords, { type: 'Silence', duration: 4000 }] }, speak).parts
 * //=> [{ type: 'words', text: 'In.', ms: 500 }, { type: 'silence', ms: 3500 }]
 */
export function playComponent(component: Component, speak: Speak): Spoken {
  const { words, ms } = trackOf(component, speak);
  const parts: SpokenPart[] = [];
  let heardUpTo = 0;
  for (const { from, said } of words.toSorted((a, b) => a.from - b.from)) {
    const end = from + said.ms;
    if (from > heardUpTo) parts.push({ type: 'silence', ms: from - heardUpTo });
    if (from >= heardUpTo) parts.push(said);
    else parts.push(atOnce(said, heardUpTo - from));
    heardUpTo = Math.max(heardUpTo, end);
  }
  return spokenOf(ms > heardUpTo ? [...parts, { type: 'silence', ms: ms - heardUpTo }] : parts);
}

const atOnce = (words: SpokenWords, earlyMs: number): SpokenWords => ({
  ...words,
  ...{ text: `(at once: ${words.text})`, said: words.text, earlyMs, ms: Math.max(0, words.ms - earlyMs) },
});

/** Everything that is spoken in a component, in the order in which it is written. */
export const speechesIn = (component: Component): readonly Written[] => {
  switch (component.type) {
    case 'Speech':
      return [component];
    case 'Silence':
      return [];
    case 'Sequencer':
    case 'Mixer':
      return component.items.flatMap(speechesIn);
  }
};

/** Words on a line of time. Instants in ms from its beginning. */
interface Track {
  readonly words: readonly { readonly from: number; readonly said: SpokenWords }[];
  readonly ms: number;
}

const EMPTY: Track = { words: [], ms: 0 };

function trackOf(component: Component, speak: Speak): Track {
  switch (component.type) {
    case 'Speech':
      return speak(component).parts.map(partTrack).reduce(followedBy, EMPTY);
    case 'Silence':
      return { words: [], ms: component.duration };
    case 'Sequencer':
      return component.items.map((item) => trackOf(item, speak)).reduce(followedBy, EMPTY);
    case 'Mixer':
      return component.items.map((item) => trackOf(item, speak)).reduce(mixedWith, EMPTY);
  }
}

const partTrack = (part: SpokenPart): Track => ({
  words: part.type === 'words' ? [{ from: 0, said: part }] : [],
  ms: part.ms,
});

const followedBy = (first: Track, next: Track): Track => ({
  words: [...first.words, ...next.words.map((each) => ({ ...each, from: each.from + first.ms }))],
  ms: first.ms + next.ms,
});

const mixedWith = (one: Track, other: Track): Track => ({
  words: [...one.words, ...other.words],
  ms: Math.max(one.ms, other.ms),
});
