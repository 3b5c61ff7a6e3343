import { statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import model from '../../skill-package/interactionModels/custom/en-US.json';
import { amazonSchema } from './schema';
import {
  canBeSaid,
  intents,
  invocationName,
  type Slot,
  slotsIn,
  slotTypes,
  stolenWordings,
  valuesOf,
} from './utterances';

const MODEL_FILE = 'skill-package/interactionModels/custom/en-US.json';
/** Amazon's limits for an interaction model. */
const MOST_BYTES = 1_500_000;
const MOST_INTENTS = 250;
const MOST_SLOT_VALUE_CHARACTERS = 140;

/** The intents and slots of the contract that belong to this skill alone. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  StartRoutineIntent: ['routine', 'duration', 'foot', 'order', 'style', 'preset'],
  BreatheIntent: ['pattern', 'duration', 'cycles', 'in', 'hold', 'out', 'holdAfter'],
  HowOftenIntent: ['period', 'activity'],
  HistoryIntent: ['metric', 'period', 'activity'],
  LastTimeIntent: ['activity'],
  HowLongLeftIntent: [],
  WhereAmIIntent: ['ahead'],
  TellMeMoreIntent: ['topic'],
  GoToStepIntent: ['step', 'foot'],
  SkipStepIntent: ['step', 'scope'],
  SwitchFootIntent: [],
  AddTimeIntent: ['duration', 'step', 'minutes', 'cycles', 'here', 'scope', 'change'],
  FinishByIntent: ['time'],
  SetDurationIntent: ['duration', 'minutes'],
  SetPaceIntent: ['pace'],
  SetPressureIntent: ['pressure'],
  SetDetailIntent: ['detail'],
  SetPreferenceIntent: ['preference', 'state', 'time'],
  QuietIntent: ['state', 'time'],
  PainIntent: [],
  NumbIntent: [],
  DizzyIntent: [],
  EmergencyIntent: [],
  SafetyIntent: [],
  DoesItWorkIntent: ['purpose'],
  PrepareIntent: [],
  ListRoutinesIntent: [],
  SavePresetIntent: ['name'],
  LogPastSessionIntent: ['day', 'routine', 'duration'],
  UndoSessionIntent: [],
  SetGoalIntent: ['count'],
  RateNightIntent: ['rating', 'day'],
  ReminderIntent: ['time', 'state'],
  WhatDoYouKnowIntent: [],
  ForgetMeIntent: [],
};

const ROUTINES = [
  ...['classic', 'gentle', 'heel-and-ball', 'arch-focus', 'settle', 'travel', 'pressure-points', 'wind-down'],
];

const AMAZON_INTENTS = [
  'Help',
  'Stop',
  'Cancel',
  'NavigateHome',
  'Fallback',
  'Yes',
  'No',
  'Pause',
  'Resume',
  'Next',
  'Previous',
  'Repeat',
  'StartOver',
].map((name) => `AMAZON.${name}Intent`);

const WAKE_WORDS = ['alexa', 'amazon', 'echo', 'computer', 'ziggy'];
const LAUNCH_WORDS = [
  ...['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'start', 'run', 'use', 'talk', 'resume'],
  ...['play', 'skill', 'app'],
];
const CONNECTING_WORDS = [
  ...[
    'to',
    'from',
    'in',
    'using',
    'with',
    'about',
    'for',
    'that',
    'by',
    'if',
    'and',
    'whether',
    'when',
    'on',
    'the',
  ],
  ...['a', 'an', 'of'],
];

const samples = intents.flatMap(({ name, slots, samples: own }) =>
  own.map((sample) => ({ intent: name, slots, sample })),
);

/** The items that occur more than once. */
const repeated = (items: readonly string[]): readonly string[] =>
  items.filter((item, index) => items.indexOf(item) !== index);

describe('the interaction model', () => {
  test('has the shape that Amazon asks for', () => {
    const isModel = amazonSchema('v1.skill.interactionModel.InteractionModelData');
    isModel(model);
    expect(isModel.errors).toBeNull();
  });

  test('stays within the limits of size', () => {
    expect(statSync(MODEL_FILE).size).toBeLessThan(MOST_BYTES);
    expect(intents.length).toBeLessThanOrEqual(MOST_INTENTS);
  });

  test("has every one of Amazon's intents that the skill answers, and no other", () => {
    const amazons = intents.map(({ name }) => name).filter((name) => name.startsWith('AMAZON.'));
    expect([...amazons].sort()).toEqual([...AMAZON_INTENTS].sort());
  });

  test('uses only the names of intents and slots that the contract lists', () => {
    const named = ({ name, slots }: { name: string; slots: readonly Slot[] }) => [
      name,
      ...slots.map((slot) => `${name}.${slot.name}`),
    ];
    const allowed = Object.entries(CONTRACT).flatMap(([name, slots]) => [
      name,
      ...slots.map((slot) => `${name}.${slot}`),
    ]);
    const others = intents
      .flatMap(named)
      .filter((name) => !name.startsWith('AMAZON.') && !allowed.includes(name));
    expect(others).toEqual([]);
  });

  test('names each intent and each slot type once', () => {
    expect(repeated(intents.map(({ name }) => name))).toEqual([]);
    expect(repeated(slotTypes.map(({ name }) => name))).toEqual([]);
  });
});

describe('the invocation name', () => {
  const words = invocationName.split(' ');

  test('is at least two words of lower-case letters', () => {
    expect(invocationName).toMatch(/^[a-z']+( [a-z']+)+$/);
  });

  test.each([
    ['wake', WAKE_WORDS],
    ['launch', LAUNCH_WORDS],
    ['connecting', CONNECTING_WORDS],
  ])('holds no %s word', (_, forbidden) => {
    expect(words.filter((word) => forbidden.includes(word))).toEqual([]);
  });
});

describe('the samples', () => {
  test('hold only lower-case letters, spaces, apostrophes, periods and slots', () => {
    const wrong = samples.filter(
      ({ sample }) => !/^(?:[a-z'.]+|\{[a-zA-Z]+\})(?: (?:[a-z'.]+|\{[a-zA-Z]+\}))*$/.test(sample),
    );
    expect(wrong).toEqual([]);
  });

  test('hold no wake word', () => {
    expect(
      samples.filter(({ sample }) => sample.split(' ').some((word) => WAKE_WORDS.includes(word))),
    ).toEqual([]);
  });

  test('are there for every intent of this skill', () => {
    expect(intents.filter((intent) => intent.name in CONTRACT && intent.samples.length === 0)).toEqual([]);
  });

  test('occur once, within an intent and across all of them', () => {
    expect(repeated(samples.map(({ sample }) => sample.toLowerCase()))).toEqual([]);
  });

  test('never mean two intents, whatever their slots are filled with', () => {
    expect(stolenWordings(samples)).toEqual([]);
  });

  test.each([
    ['of words alone', 'how many nights', 'how many nights', '"how many nights"'],
    [
      'of a slot and the words that fill it',
      'how often {period}',
      'how often this week',
      '"how often this week"',
    ],
    ['of slots that part the words differently', '{period} so far', '{activity} this week so far', undefined],
    ['of two slots', 'and {period}', '{activity}', undefined],
  ])('%s are seen to mean two intents when they do', (_, one, other, wording) => {
    const slots = [
      { name: 'period', type: 'PERIOD' },
      { name: 'activity', type: 'ACTIVITY' },
    ];
    const found = stolenWordings([
      { intent: 'A', slots, sample: one },
      { intent: 'B', slots, sample: other },
    ]);
    expect(found).toEqual(wording === undefined ? [] : [`${wording}: A and B`]);
  });

  test('name no slot twice and none that their intent does not declare', () => {
    const wrong = samples.filter(({ sample, slots }) => {
      const used = slotsIn(sample);
      return repeated(used).length > 0 || used.some((name) => !slots.some((slot) => slot.name === name));
    });
    expect(wrong).toEqual([]);
  });

  test('use every slot that their intent declares', () => {
    const unused = intents.flatMap(({ name, slots, samples: own }) =>
      slots
        .filter((slot) => !own.some((sample) => slotsIn(sample).includes(slot.name)))
        .map((slot) => `${name}.${slot.name}`),
    );
    expect(unused).toEqual([]);
  });

  test.each([
    ['ready', 'AMAZON.NextIntent'],
    ['done', 'AMAZON.NextIntent'],
    ['okay', 'AMAZON.YesIntent'],
    ['continue', 'AMAZON.ResumeIntent'],
    ['again', 'AMAZON.RepeatIntent'],
    ['start again', 'AMAZON.StartOverIntent'],
    ['not tonight', 'AMAZON.NoIntent'],
    ['good night', 'AMAZON.StopIntent'],
    ['help me', 'AMAZON.HelpIntent'],
    ['gentle', 'StartRoutineIntent'],
    ['something for restless feet', 'StartRoutineIntent'],
    ['pressure points', 'StartRoutineIntent'],
    ['focus on the arch', 'StartRoutineIntent'],
    ['start a seated massage', 'StartRoutineIntent'],
    ['do a ten minute one for my partner', 'StartRoutineIntent'],
    ['do it for my partner', 'StartRoutineIntent'],
    ['start the classic with long strokes', 'StartRoutineIntent'],
    ['points', 'StartRoutineIntent'],
    ['long strokes', 'StartRoutineIntent'],
    ['presses', 'StartRoutineIntent'],
    ['something different', 'StartRoutineIntent'],
    ['surprise me', 'StartRoutineIntent'],
    ["i'm sitting in a chair", 'StartRoutineIntent'],
    ["i can't reach", 'StartRoutineIntent'],
    ["i can't reach my feet", 'SetPreferenceIntent'],
    ['always seated', 'SetPreferenceIntent'],
    ['i always sit in a chair', 'SetPreferenceIntent'],
    ['i can reach my feet again', 'SetPreferenceIntent'],
    ['what else', 'ListRoutinesIntent'],
    ['what routines are there', 'ListRoutinesIntent'],
    ['slow down', 'SetPaceIntent'],
    ["you're going too fast", 'SetPaceIntent'],
    ['back to normal speed', 'SetPaceIntent'],
    ['normal', 'StartRoutineIntent'],
    ['slow breathing', 'BreatheIntent'],
    ['help me breathe slowly', 'BreatheIntent'],
    ['in four out four', 'BreatheIntent'],
    ['same as last night', 'BreatheIntent'],
    ['one more minute', 'AddTimeIntent'],
    ['a minute more', 'AddTimeIntent'],
    ['four more rounds', 'AddTimeIntent'],
    ['a little longer', 'AddTimeIntent'],
    ['that was lovely one more minute', 'AddTimeIntent'],
    ['one more time', 'AMAZON.RepeatIntent'],
    ['no holds please', 'SetPreferenceIntent'],
    ["i don't want to hold my breath", 'SetPreferenceIntent'],
    ['holds are fine again', 'SetPreferenceIntent'],
    ['breathe with the massage', 'SetPreferenceIntent'],
    ['without the breath', 'SetPreferenceIntent'],
    ['just the massage', 'SetPreferenceIntent'],
    ['no breaths at the end', 'SetPreferenceIntent'],
    ['skip the closing breaths', 'SetPreferenceIntent'],
    ['with the closing breaths', 'SetPreferenceIntent'],
    ['three quiet breaths', 'SetPreferenceIntent'],
    ['how often have i done it last month', 'HowOftenIntent'],
    ['how many nights in all', 'HowOftenIntent'],
    ['how many nights in a row', 'HistoryIntent'],
    ['did i do it last night', 'HistoryIntent'],
    ['have i done my breathing today', 'HistoryIntent'],
    ['when did i start', 'HistoryIntent'],
    ['when do i usually do it', 'HistoryIntent'],
    ['how many minutes this month', 'HistoryIntent'],
    ['how many minutes', 'HowLongLeftIntent'],
    ['how long was the last one', 'LastTimeIntent'],
    ['i work nights', 'SetPreferenceIntent'],
    ['i sleep at night again', 'SetPreferenceIntent'],
    ['my day starts at six in the evening', 'SetPreferenceIntent'],
    ['my week starts on monday', 'SetPreferenceIntent'],
    ['breathe with me', 'BreatheIntent'],
    ['i did it last night', 'LogPastSessionIntent'],
    ['i did the massage on tuesday', 'LogPastSessionIntent'],
    ['i did ten minutes this morning', 'LogPastSessionIntent'],
    ['log a gentle one for yesterday', 'LogPastSessionIntent'],
    ['i breathed last night', 'LogPastSessionIntent'],
    ['no put it back', 'LogPastSessionIntent'],
    ["that last one doesn't count", 'UndoSessionIntent'],
    ["delete tonight's session", 'UndoSessionIntent'],
    ['undo that', 'UndoSessionIntent'],
    ['leave it out', 'UndoSessionIntent'],
    ['leave it', 'AMAZON.NoIntent'],
    ['my goal is four nights a week', 'SetGoalIntent'],
    ['i want to do it every other night', 'SetGoalIntent'],
    ['change my goal to three', 'SetGoalIntent'],
    ['no goal any more', 'SetGoalIntent'],
    ['forget my goal', 'SetGoalIntent'],
    ['how am i doing with my goal', 'HistoryIntent'],
    ['how have i slept this week', 'HistoryIntent'],
    ['i slept well', 'RateNightIntent'],
    ['give last night a four', 'RateNightIntent'],
    ['rate last night three', 'RateNightIntent'],
    ['i did it', 'AMAZON.NextIntent'],
    ['did i do it last night', 'HistoryIntent'],
    ['hold on', 'AMAZON.PauseIntent'],
    ["i'm breathing too fast", 'DizzyIntent'],
    ['what do you know about me', 'WhatDoYouKnowIntent'],
    ['forget everything', 'ForgetMeIntent'],
    ['delete my data', 'ForgetMeIntent'],
    ['forget me', 'ForgetMeIntent'],
    ['be quiet', 'QuietIntent'],
    ['whisper please', 'QuietIntent'],
    ['my partner is asleep', 'QuietIntent'],
    ['speak softly', 'QuietIntent'],
    ['softly', 'SetPressureIntent'],
    ['quieter', 'QuietIntent'],
    ['normal voice', 'QuietIntent'],
    ['speak up', 'QuietIntent'],
    ['stop whispering', 'QuietIntent'],
    ['be quiet after four', 'QuietIntent'],
    ["don't be quiet any more", 'QuietIntent'],
    ['shut up', 'AMAZON.StopIntent'],
    ['ouch', 'PainIntent'],
    ['my foot is numb', 'NumbIntent'],
    ["i'm dizzy", 'DizzyIntent'],
    ['my chest hurts', 'EmergencyIntent'],
    ["i can't breathe", 'EmergencyIntent'],
  ])('take "%s" to %s', (words, intent) => {
    const takers = samples.filter(({ sample, slots }) => canBeSaid(sample, slots, words));
    expect(new Set(takers.map((taker) => taker.intent))).toEqual(new Set([intent]));
  });
});

describe('the slot types', () => {
  test('are all declared, and all used', () => {
    const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
    const own = [...used].filter((type) => !type.startsWith('AMAZON.'));
    expect(own.sort()).toEqual(slotTypes.map(({ name }) => name).sort());
  });

  test.each(slotTypes.map(({ name }) => name))('%s has each id once and each wording once', (type) => {
    const ids = slotTypes
      .filter(({ name }) => name === type)
      .flatMap(({ values }) => values.map(({ id }) => id));
    expect(repeated(ids)).toEqual([]);
    expect(repeated(valuesOf(type))).toEqual([]);
  });

  test('hold no value that is too long or unspeakable', () => {
    const wrong = slotTypes
      .flatMap(({ name }) => valuesOf(name))
      .filter(
        (value) => value.length > MOST_SLOT_VALUE_CHARACTERS || !/^[a-z0-9']+( [a-z0-9']+)*$/.test(value),
      );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['ROUTINE_NAME', ROUTINES],
    ['BREATH_PATTERN', ['long exhale', 'even', 'four seven eight', 'gentle four seven eight', 'box', 'last']],
    [
      'PREFERENCE',
      [
        ...[
          'holds',
          'massage-breath',
          'massage-only',
          'closing-breaths',
          'seated',
          'by-hand',
          'night-work',
          'day-work',
        ],
        ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
          (day) => `week-from-${day}`,
        ),
        ...['right-foot-first', 'left-foot-first'],
      ],
    ],
    ['PREFERENCE_STATE', ['off', 'on']],
    ['MASSAGE_STYLE', ['presses', 'points', 'strokes', 'seated', 'partner', 'different']],
    [
      'PERIOD',
      [
        ...['this-week', 'last-seven-nights', 'last-week', 'this-month', 'last-month', 'last-thirty-nights'],
        ...['all', 'today', 'last-night'],
        ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      ],
    ],
    ['METRIC', ['since-when', 'in-a-row', 'usual-time', 'average-length', 'minutes', 'goal', 'sleep']],
    ['ACTIVITY', ['massage', 'breathing']],
    ['PACE', ['slower', 'faster', 'normal', 'slowest']],
    ['QUIET_STATE', ['whisper', 'soft', 'off']],
    ['PAST_PRACTICE', ['massage', ...ROUTINES, 'breathing']],
  ])('%s knows %j', (type, ids) => {
    const known = slotTypes
      .filter(({ name }) => name === type)
      .flatMap(({ values }) => values.map(({ id }) => id));
    expect(known).toEqual(ids);
  });
});
