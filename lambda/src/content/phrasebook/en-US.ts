import { acts } from './acts.en-US';
import { moreWords, patternWords } from './breaths';
import { cues } from './cues.en-US';
import { handsInvitations } from './hands';
import { COME_BACK, joins } from './joins';
import { knownCard } from './known-card';
import { routineName } from './nights';
import { counted, inWords } from './numbers';
import { asideInvitations } from './past';
import type { Phrasebook } from './phrasebook';
import { routinesOffered } from './routine-words';

const SAFETY = {
  massage: {
    ask: 'Say gentle for the gentle routine, or next to go on.',
    again: 'Say gentle, next, or stop.',
  },
  holds: {
    ask: 'Say no holds to breathe without them, or next to go on.',
    again: 'Say no holds, next, or stop.',
  },
  nothing: { ask: 'Say gentle for the gentle routine, or just rest.', again: 'Say gentle, or just rest.' },
} as const;

export const enUS: Phrasebook = {
  acts,
  cues,
  invitations: {
    ...asideInvitations,
    ...handsInvitations,
    gate: ({ gentle }) => {
      const ask = gentle ? 'Say ready to begin.' : 'Say ready to begin, or say gentle.';
      return { ask, again: ask };
    },
    safety: ({ beside }) => SAFETY[beside],
    comfort: ({ routineId }) => ({
      ask: `For comfort, shall we do ${routineName(routineId)}?`,
      again: `Say yes for ${routineName(routineId)}, or just rest.`,
    }),
    restDay: () => ({
      ask: 'If you feel well now, say ready. Otherwise, just rest.',
      again: 'Say ready to begin, or just rest.',
    }),
    length: ({ minutes }) => ({
      ask: `Shall we do ${counted(minutes, 'minute')}?`,
      again: `Say yes for ${counted(minutes, 'minute')}, or tell me another number.`,
    }),
    minutes: ({ least, most }) => ({
      ask: `How many minutes would you like, from ${inWords(least)} to ${inWords(most)}?`,
      again: `Say a number of minutes, from ${inWords(least)} to ${inWords(most)}.`,
    }),
    routine: () => ({
      ask: 'Would you like the classic, or the gentle one?',
      again: 'Say classic, or gentle.',
    }),
    routines: ({ routineIds, more }) => routinesOffered(routineIds, more),
    offer: () => ({
      ask: 'Shall I go on from there?',
      again: 'Say yes to go on from there, or no to start again.',
    }),
    replace: () => ({
      ask: 'Shall I start a new one instead?',
      again: 'Say yes for a new one, or no to go on where you were.',
    }),
    pain: () => ({
      ask: 'Say stop to finish here, or next to go on.',
      again: 'Say stop to finish here, or next to go on without that spot.',
    }),
    lost: () => ({ ask: 'Say next to go on, or pause.', again: `Say next, ${COME_BACK}.` }),
    begin: () => ({
      ask: "Say start when you're ready.",
      again: 'Say start for your massage, or just rest.',
    }),
    finish: ({ breaths }) => ({
      ask: breaths ? 'Say okay for three quiet breaths, or good night.' : 'Say good night, or just rest.',
      again: breaths ? 'Say okay, or good night.' : 'Say good night, or just rest.',
    }),
    rested: ({ waiting }) => ({
      ask: waiting ? 'Say resume to go back to the massage, or just rest.' : 'Say good night, or just rest.',
      again: waiting ? 'Say resume, or just rest.' : 'Say good night, or just rest.',
    }),
    breath: ({ breath }) => ({
      ask: `Shall we do ${patternWords(breath)}?`,
      again:
        breath.phasesMs === undefined
          ? `Say yes for ${patternWords(breath)}, or just rest.`
          : 'Say yes for that, or tell me other numbers.',
    }),
    breathWait: () => ({
      ask: 'Shall we do the long exhale for that minute?',
      again: 'Say yes for the long exhale, or ask me again in a minute.',
    }),
    forget: () => ({
      ask: 'Shall I forget all of it?',
      again: 'Say yes to forget it all, or no to keep everything.',
    }),
    moreBreath: ({ more }) => ({
      ask: `Shall we do ${moreWords(more)}?`,
      again: `Say yes for ${moreWords(more)}, or no to leave it there.`,
    }),
    paused: ({ kept }) => ({
      ask: "Say resume when you're ready.",
      again: kept
        ? `I'll keep your place. Say resume, ${COME_BACK}.`
        : "Say resume when you're ready to go on.",
    }),
  },
  joins,
  flowOnLead: ({ type }) => (type === 'breath' ? 'And breathe out. [1.2s]' : "Let's go on."),
  cards: { known: knownCard },
  apology: 'Sorry, something went wrong on my side. Say that once more, or say help.',
};
