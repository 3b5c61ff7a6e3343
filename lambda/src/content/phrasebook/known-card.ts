import type { NightRating } from '../../domain/entry';
import type { SessionRecord } from '../../domain/history';
import type { Profile } from '../../domain/profile';
import type { Act } from '../../domain/session/act';
import type { LocaleFacts } from '../locales';
import { patternWords } from './breaths';
import { partNames } from './counting';
import { nightsWords, paceWords } from './known';
import { weekdayWord } from './nights';
import { counted } from './numbers';
import { presetWords } from './presets';
import { PRESSURE_WORDS } from './pressure';
import { quietWords } from './quiet';
import { stepNamed } from './step-names';
import { timeWords } from './times';

type Known = Extract<Act, { type: 'known' }>;

/** What is said of each kind of thing in a profile, on the card; a kind without words does not compile. */
const PROFILE_WORDS: {
  readonly [Field in keyof Profile]-?: (value: Exclude<Profile[Field], undefined>) => string;
} = {
  preferredMinutes: (minutes) => `Your usual length: ${counted(minutes, 'minute')}.`,
  pace: (pace) => `Your pace: ${paceWords(pace)}.`,
  paceTold: () => 'That you know your usual length has no room for a pace.',
  pressure: (pressure) => `How firm you like it: ${PRESSURE_WORDS[pressure]}.`,
  skipped: (steps) => `Steps you always leave out: ${steps.map(stepNamed).join(', ')}.`,
  longer: (steps) => `Steps you always stay on longer: ${steps.map(stepNamed).join(', ')}.`,
  presets: (presets) => `Massages you saved: ${presets.map(({ name }) => presetWords(name)).join(', ')}.`,
  firstFoot: () => 'That you begin with the right foot.',
  quiet: (quiet) => `How quiet you like it: ${quietWords(quiet)}.`,
  gentle: (gentle) =>
    gentle ? 'That you chose the gentle routine.' : 'That the classic is your usual routine.',
  seated: (on) => (on ? 'That you do it seated, with a ball.' : 'That you do it by hand.'),
  varietyAt: () => 'When another way was last offered for a change.',
  gateAt: () => 'When you last heard the safety words.',
  breathIntroAt: () => 'When you first heard the words before breathing.',
  lastBreath: ({ breath }) => `Your last breathing: ${patternWords(breath)}.`,
  counted: (parts) =>
    parts.length === 0
      ? 'That breaths are not counted.'
      : `What of a breath is counted: ${partNames(parts)}.`,
  countDown: (on) => (on ? 'That counts go down to one.' : 'That counts go up.'),
  detail: (detail) => (detail === 'few' ? 'That you like few words.' : 'That you like full words.'),
  noHolds: (on) => (on ? 'That you breathe without holds.' : 'That holds are fine with you.'),
  massageBreath: (on) => (on ? 'That you breathe with the massage.' : 'That you like just the massage.'),
  noClosing: (on) =>
    on ? 'That you end without the closing breaths.' : 'That you end with the closing breaths.',
  guarded: () => 'The first night of long holds, and when the latest were.',
  goal: (count) => `Your goal: ${counted(count, 'night')} a week.`,
  goalTold: () => 'The week in which you were last told that your goal was reached.',
  timeZone: (zone) => `Your time zone: ${zone}.`,
  dayStart: (at) => `When your day begins: ${timeWords(at)}.`,
  weekStart: (weekday) => `The day your week begins on: ${weekdayWord(weekday)}.`,
  restDay: (day) => `The last day you stopped early to rest: ${day}.`,
  restDayByNewHours: () => 'The same day by the hours you chose on it.',
  delivery: () => 'How each of your Echos plays sound, by the id Amazon gives it.',
  sentAt: () => 'When a part of a routine was last spoken.',
  place: () => 'Your place: where you stopped, in what, when, and on which Echo.',
  voiceToldAt: () => 'That your voice is recognised, by the id Amazon gives it, and when you were told.',
  forgottenAt: () => 'That everything before was forgotten, and when. This note leaves after two days.',
};

/** What a record holds, on the card; a field without words does not compile. */
const RECORD_WORDS: { readonly [Field in keyof SessionRecord]-?: string } = {
  activity: 'massage or breathing',
  routineId: 'which one',
  startedAt: 'when it began',
  timeZone: 'in which time zone',
  dayStart: 'when your day began then',
  practiceDay: 'the night it counts for',
  plannedMs: 'how long it was to be',
  guidedMs: 'how long it was',
  complete: 'whether it was finished',
  source: 'whether you told me of it',
  finishedAlone: 'whether you finished it alone',
  variant: 'whether seated or for somebody else',
  style: 'in which style, where it was not the usual',
  id: 'a number of its own',
};

/** What a rating holds, on the card; a field without words does not compile. */
const RATING_WORDS: { readonly [Field in keyof NightRating]-?: string } = {
  practiceDay: 'which night',
  rating: 'how you slept, in your opinion',
  ratedAt: 'when you said so',
};

/** Everything that is kept, kind by kind, to be read. */
export const knownCard = (known: Known, facts: LocaleFacts) => ({
  title: 'What My Foot Routine keeps',
  text: [
    nightsWords(known, facts),
    ...(known.nights === 0
      ? []
      : [
          `Of each massage or breathing: ${Object.values(RECORD_WORDS).join(', ')}. It leaves after two years.`,
        ]),
    ...(known.ratings === 0
      ? []
      : [
          `Of ${counted(known.ratings, 'rated night')}: ${Object.values(RATING_WORDS).join(', ')}. It leaves after two years.`,
        ]),
    ...fieldsIn(known.profile),
    'Never kept: your name, your words, or anything about your health.',
    known.whose === 'person'
      ? 'The household has nights and choices of its own.'
      : 'Voices that are recognised have nights and choices of their own.',
    'To delete all of it: "Alexa, ask my foot routine to forget everything."',
  ].join('\n'),
});

const fieldsIn = (profile: Profile): readonly string[] =>
  Object.entries(PROFILE_WORDS).flatMap(([field, words]) => {
    const value: unknown = Reflect.get(profile, field);
    return value === undefined ? [] : [Reflect.apply(words, undefined, [value])];
  });
