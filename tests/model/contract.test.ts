import { describe, expect, test } from '@jest/globals';
import { LOCALES, type Model, modelOf } from './models';

/** The intents and slots of the contract that belong to this skill alone. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  StartRoutineIntent: ['routine', 'duration', 'foot', 'order', 'style', 'preset', 'manner'],
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

const models = LOCALES.map((locale): [string, Model] => [locale, modelOf(locale)]);

describe.each(models)('the model of %s', (_, { intents, types }) => {
  test("has every one of Amazon's intents that the skill answers, and no other", () => {
    const amazons = intents.map(({ name }) => name).filter((name) => name.startsWith('AMAZON.'));
    expect([...amazons].sort()).toEqual([...AMAZON_INTENTS].sort());
  });

  test('uses only the names of intents and slots that the contract lists', () => {
    const others = intents
      .filter(({ name }) => !name.startsWith('AMAZON.'))
      .flatMap(({ name, slots }) =>
        [undefined, ...slots.map((slot) => slot.name)]
          .filter(
            (slot) => CONTRACT[name] === undefined || (slot !== undefined && !CONTRACT[name]?.includes(slot)),
          )
          .map((slot) => `${name} ${slot ?? ''}`),
      );
    expect(others).toEqual([]);
  });

  test('has samples for every intent of this skill', () => {
    const without = intents.filter(({ name, samples }) => name in CONTRACT && samples.length === 0);
    expect(without).toEqual([]);
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
  ])('has for %s the ids %j', (type, ids) => {
    const known = types
      .filter(({ name }) => name === type)
      .flatMap(({ values }) => values.map(({ id }) => id));
    expect([...known].sort()).toEqual([...ids].sort());
  });
});
