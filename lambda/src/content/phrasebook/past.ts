import type { DayName } from '../../domain/session/history-act';
import type { PastAct, Spoken } from '../../domain/session/past-act';
import type { LocaleFacts } from '../locales';
import { dayWord, periodWords } from './nights';
import { counted, decimal, inWords, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';

type PastPhrases = {
  readonly [T in PastAct['type']]: (
    act: Extract<PastAct, { readonly type: T }>,
    facts: LocaleFacts,
  ) => string;
};

const minutesWords = ({ session: { guidedMs } }: Spoken): string =>
  counted(Math.max(1, Math.round(guidedMs / 60_000)), 'minute');

/** A night of the record that something is said of: "Last night's", "Tuesday's breathing"; tonight's is simply "it". */
const owner = ({ activity, session: { day } }: Spoken, facts: LocaleFacts): string => {
  const breathing = activity === 'breathing';
  if (isNow(day)) return breathing ? 'Your breathing' : 'It';
  return breathing ? `${sentence(dayWord(day, facts))}'s breathing` : sentence(dayWord(day, facts));
};

const is = (spoken: Spoken, facts: LocaleFacts): string =>
  spoken.activity === 'breathing' ? `${owner(spoken, facts)} is` : `${owner(spoken, facts)}'s`;

/** What is said of the record when it is put right, of a goal and of a rating. */
export const pastActs: PastPhrases = {
  nightAdded: (act, facts) => `${is(act, facts)} in: ${minutesWords(act)}. [0.6s]`,
  nightWhole: (act, facts) => `${owner(act, facts)} counts as a whole one now. [0.6s]`,
  nightKnown: (act, facts) => `${is(act, facts)} in already: ${minutesWords(act)}. [0.6s]`,
  nightUnderWay: () => "That one's under way, and counts by itself. [0.6s]",
  nightUnclear: () => "I didn't catch which night.",
  nightAhead: () => "That night's still to come. [0.6s]",
  nightTooOld: ({ days }) => `I can go back ${inWords(days)} nights, no further. [0.6s]`,
  toldLengthRefused: ({ limit, most }) =>
    `I count ${counted(limit, 'minute')} at ${most ? 'most' : 'least'}.`,
  leftOut: () => "All right, it's left out. [0.6s]",
  countsAgain: () => 'All right, it counts again. [0.6s]',
  partAgain: () => 'All right, it counts as stopped early again. [0.6s]',
  nothingToUndo: () => "There's nothing in your record to leave out. [0.6s]",
  asItWas: () => 'All right, it stays as it was. [0.6s]',
  notStoredYet: () => "I can't reach your record just now, so I'll keep that and try again. [0.6s]",
  wordsNotSaved: () => "I couldn't keep what you told me, sorry. [0.6s]",
  goalSet: ({ count }) => `${sentence(counted(count, 'night'))} a week, then. [0.6s]`,
  goalDropped: () => 'All right, no goal. [0.6s]',
  goalRefused: ({ most }) => (most ? 'A week has seven nights.' : 'One night a week is the least.'),
  goalReached: ({ nights }) =>
    `${sentence(counted(nights, 'night'))} this week, and that's your goal. [0.8s]`,
  goalProgress: ({ nights, goal }) => {
    if (nights >= goal)
      return `${sentence(counted(nights, 'night'))} this week: your goal is reached. [0.6s]`;
    return nights === 0
      ? `Your goal is ${counted(goal, 'night')} this week, and none yet. [0.6s]`
      : `${sentence(counted(nights, 'night'))} this week, and your goal is ${inWords(goal)}. [0.6s]`;
  },
  noGoal: () => "You haven't set a goal. [0.6s]",
  nightRated: ({ day, rating }, facts) =>
    `${isNow(day) ? 'This night' : sentence(dayWord(day, facts))}: ${inWords(rating)} out of five. [0.6s]`,
  slept: ({ period, nights, average }) => {
    const when = periodWords(period);
    if (nights === 0) return `No night is rated ${when}. [0.6s]`;
    return nights === 1
      ? `One night is rated ${when}: ${decimal(average)} out of five. [0.6s]`
      : `${sentence(decimal(average))} out of five on average, over ${counted(nights, 'night')} ${when}. [0.6s]`;
  },
  ratingRefused: ({ most }) => (most ? 'Five is the most.' : 'One is the least.'),
};

/** The one thing to say while an aside waits. */
export const asideInvitations = {
  whichNight: () => ({
    ask: 'Which night was it?',
    again: 'Say it was last night, or it was tonight.',
  }),
  addNight: (spoken, facts) => ({
    ask: `Shall I put in ${named(spoken, facts)}, ${minutesWords(spoken)}?`,
    again: 'Say yes to put it in, or no.',
  }),
  leaveOut: (spoken, facts) => ({
    ask: `${theOne(spoken, facts)}, ${minutesWords(spoken)}: shall I leave it out?`,
    again: 'Say yes to leave it out, or no to keep it.',
  }),
  putBack: () => ({
    ask: 'Say put it back if you change your mind, or just rest.',
    again: 'Say put it back, or just rest.',
  }),
  goalCount: () => ({
    ask: 'How many nights a week would you like?',
    again: 'Say a number of nights, from one to seven.',
  }),
  goal: ({ count }) => ({
    ask: `Shall we say ${counted(count, 'night')} a week?`,
    again: `Say yes for ${counted(count, 'night')} a week, or no.`,
  }),
  ratingNumber: () => ({
    ask: 'How many out of five?',
    again: 'Say give it a three, or another number up to five.',
  }),
  rating: ({ rating }) => ({
    ask: `Shall I put down ${inWords(rating)}?`,
    again: `Say yes for ${inWords(rating)}, or no.`,
  }),
} satisfies Partial<Phrasebook['invitations']>;

const named = ({ activity, session: { day } }: Spoken, facts: LocaleFacts): string =>
  `${day.type === 'weekday' ? `last ${dayWord(day, facts)}` : dayWord(day, facts)}${activity === 'breathing' ? "'s breathing" : ''}`;

const theOne = ({ activity, session: { day, complete } }: Spoken, facts: LocaleFacts): string => {
  const breathing = activity === 'breathing';
  const early = complete ? '' : ', stopped early';
  if (isNow(day)) return `The last ${breathing ? 'breathing' : 'one'}${early}`;
  return `The ${breathing ? 'breathing' : 'one'} from ${dayWord(day, facts)}${early}`;
};

/** What goes on needs no name. */
const isNow = ({ type }: DayName): boolean =>
  type === 'tonight' || type === 'today' || type === 'thisMorning';
