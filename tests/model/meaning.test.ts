import { describe, expect, test } from '@jest/globals';
import { everywhere, LOCALES, type Model, modelOf } from './models';
import { canBeSaid, type IntentSample, intents, stolenWordings } from './utterances';

const samplesOf = ({ intents: all }: Pick<Model, 'intents'>): readonly IntentSample[] =>
  all.flatMap(({ name, slots, samples }) => samples.map((sample) => ({ intent: name, slots, sample })));

const samples = samplesOf({ intents });

describe('the samples', () => {
  test('never mean two intents, whatever their slots are filled with, wherever they are said', () => {
    const all = everywhere(LOCALES.map(modelOf));
    expect(stolenWordings(samplesOf(all), all.types)).toEqual([]);
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
    const [first = ''] = words.split(' ');
    const takers = samples.filter(({ sample, slots }) =>
      /^\{/.test(sample) || sample.split(' ', 1)[0] === first ? canBeSaid(sample, slots, words) : false,
    );
    expect(new Set(takers.map((taker) => taker.intent))).toEqual(new Set([intent]));
  });
});
