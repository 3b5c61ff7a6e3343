import { NORMAL_PACE } from '../../domain/pace';
import type { PaceLimit } from '../../domain/session/act';
import type { PaceWish } from '../../domain/session/said';
import { counted } from './numbers';
import type { Phrasebook } from './phrasebook';

const PACE_SET: Readonly<Record<PaceWish, string>> = {
  slower: 'A little slower',
  faster: 'A little faster',
  normal: 'Normal speed',
  slowest: 'As slow as I go',
};

const PACE_ALREADY: Readonly<Record<PaceWish, string>> = {
  slower: "That's the slowest I go.",
  faster: "That's the fastest I go.",
  normal: "That's normal speed already.",
  slowest: "That's the slowest I go.",
};

const limitWords = (by: PaceLimit): string => {
  switch (by.type) {
    case 'length':
      return `${counted(by.minutes, 'minute')} allows`;
    case 'rest':
      return 'the time left allows';
    case 'breath':
      return 'this breathing goes';
  }
};

/** What is said of the pace. */
export const paceActs = {
  paceSet: ({ wish, later, exceptKept }) => {
    if (!later) return `${PACE_SET[wish]}. [0.8s]`;
    return `${PACE_SET[wish]}, from ${exceptKept ? 'your next new massage' : 'now'} on.`;
  },
  paceLimited: ({ pace }) =>
    `To fit the time, I'll count ${pace === NORMAL_PACE ? 'at normal speed' : 'only a little slower'}.`,
  paceAlready: ({ wish }) => `${PACE_ALREADY[wish]} [0.8s]`,
  paceRefused: ({ slower, by }) => `That's as ${slower ? 'slow' : 'fast'} as ${limitWords(by)}. [0.8s]`,
  paceUnclear: () => 'I can go slower, faster, or at normal speed. [0.8s]',
} satisfies Partial<Phrasebook['acts']>;
