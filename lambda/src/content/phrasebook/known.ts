import { NORMAL_PACE } from '../../domain/pace';
import type { Profile } from '../../domain/profile';
import type { Act } from '../../domain/session/act';
import type { LocaleFacts } from '../locales';
import { dayWord } from './nights';
import { counted } from './numbers';
import { presetWords } from './presets';
import { PRESSURE_WORDS } from './pressure';
import { quietWords } from './quiet';
import { stepNamed } from './step-names';

type Known = Extract<Act, { type: 'known' }>;

/** The choices that are worth saying aloud, a few words each. */
const choicesIn = ({
  preferredMinutes,
  goal,
  pace,
  pressure,
  skipped = [],
  longer = [],
  firstFoot,
  presets = [],
  quiet,
  gentle,
  seated,
  noHolds,
  massageBreath,
  noClosing,
}: Profile) => [
  ...(preferredMinutes === undefined ? [] : [counted(preferredMinutes, 'minute')]),
  ...(goal === undefined ? [] : [`${counted(goal, 'night')} a week`]),
  ...(pace === undefined ? [] : [paceWords(pace)]),
  ...(pressure === undefined ? [] : [`${PRESSURE_WORDS[pressure]} pressure`]),
  ...skipped.map((said) => `without ${stepNamed(said)}`),
  ...longer.map((said) => `longer on ${stepNamed(said)}`),
  ...(firstFoot === undefined ? [] : ['the right foot first']),
  ...presets.map(({ name }) => `one saved as ${presetWords(name)}`),
  ...(quiet === undefined ? [] : [quietWords(quiet)]),
  ...(gentle ? ['the gentle routine'] : []),
  ...(seated ? ['seated'] : []),
  ...(noHolds ? ['no holds'] : []),
  ...(massageBreath ? ['breathing along'] : []),
  ...(noClosing ? ['no closing breaths'] : []),
];

const factsIn = ({ place, timeZone, delivery, lastBreath, restDay }: Profile) => [
  ...(place === undefined ? [] : ['your place']),
  ...(timeZone === undefined ? [] : ['your time zone']),
  ...(delivery === undefined ? [] : ['how your Echo plays']),
  ...(lastBreath === undefined ? [] : ['your last breathing']),
  ...(restDay === undefined ? [] : ['a day of rest']),
];

/** How fast a pace is, in words. */
export const paceWords = (pace: number): string =>
  pace === NORMAL_PACE ? 'normal speed' : pace > NORMAL_PACE ? 'a slower pace' : 'a faster pace';

/** More than this is hard to follow by ear. */
const MOST_NAMED = 3;

const listed = (words: readonly string[]): string => {
  const named = words.length > MOST_NAMED ? [...words.slice(0, MOST_NAMED - 1), 'more'] : words;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
};

/** A day with its year, since it may be long ago. */
const wholeDate = (date: string, facts: LocaleFacts): string =>
  `${dayWord({ type: 'date', date, yearsAgo: 0 }, facts)}${facts.dayFirst ? ' ' : ', '}${date.slice(0, 4)}`;

/** How many nights are kept, and since when. */
export const nightsWords = ({ whose, nights, first }: Known, facts: LocaleFacts): string => {
  const yours = whose === 'person' ? ' of yours' : '';
  if (first === undefined) return `I keep no nights${yours} yet.`;
  return `I keep ${counted(nights, 'night')}${yours}${nights === 1 ? ', on' : ', the first on'} ${wholeDate(first, facts)}.`;
};

const isEmpty = ({ nights, ratings, profile }: Known): boolean =>
  nights + ratings === 0 && Object.keys(profile).length === 0;

/** What is kept, in a few sentences. */
export const knownWords = (known: Known, facts: LocaleFacts): string => {
  if (isEmpty(known)) return 'I keep nothing about you yet.';
  const choices = choicesIn(known.profile);
  const others = [...(known.ratings === 0 ? [] : ['how you slept']), ...factsIn(known.profile)];
  const beginning = choices.length === 0 && known.first === undefined ? 'But I keep' : 'Also';
  return [
    nightsWords(known, facts),
    ...(choices.length === 0 ? [] : [`Your choices: ${listed(choices)}.`]),
    ...(others.length === 0 ? [] : [`${beginning} ${listed(others)}.`]),
    "It's all on a card in your Alexa app. [0.6s]",
  ].join(' ');
};
