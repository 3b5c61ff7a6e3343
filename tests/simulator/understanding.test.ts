import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { hearUtterance } from '../../simulator/understanding/invocation';
import { createUnderstanding } from '../../simulator/understanding/understanding';
import { MODEL } from './fake-skill';

const NOW = Temporal.PlainDateTime.from('2026-03-01T21:40');
const { understand } = createUnderstanding(MODEL, 'amzn1.ask.skill.test');

function meant(words: string): string {
  const { name, slots = {} } = understand([words], NOW);
  const values = Object.values(slots).flatMap((slot) => {
    const [resolution] = slot.resolutions?.resolutionsPerAuthority ?? [];
    const id = resolution && (resolution.values[0]?.value.id ?? resolution.status.code);
    return slot.value === undefined ? [] : [`${slot.name}=${slot.value}${id === undefined ? '' : `/${id}`}`];
  });
  return [name, ...values].join(' ');
}

describe('words to intents', () => {
  test.each([
    ["a phrase of Amazon's own", 'shut up', 'AMAZON.StopIntent'],
    ['a sample of the skill', "let's go on", 'AMAZON.ResumeIntent'],
    ['fillers and capitals', 'Um, pause, please!', 'AMAZON.PauseIntent'],
    ['a curly apostrophe', 'let’s go on', 'AMAZON.ResumeIntent'],
    [
      'the sample with most words of its own',
      'start the gentle for ten minutes',
      'StartRoutineIntent duration=PT10M routine=gentle/gentle',
    ],
    ['a synonym', 'go to the big toe', 'GoToStepIntent step=big toe/toes'],
    [
      'an unknown name in a plain sentence',
      'go to the elbow',
      'GoToStepIntent step=elbow/ER_SUCCESS_NO_MATCH',
    ],
    ['an unknown name alone', 'elbow', 'AMAZON.FallbackIntent'],
    [
      'a number',
      '3 rounds of four, seven, eight breathing',
      'BreatheIntent pattern=four seven eight/four-seven-eight cycles=3',
    ],
    ['digits with hyphens', '4-7-8', 'BreatheIntent pattern=four seven eight/four-seven-eight'],
    ['something near a sample', 'how much longer is left', 'HowLongLeftIntent'],
    [
      'a slot in something near a sample',
      'how often did i do it then last month',
      'HowOftenIntent period=2026-02',
    ],
    ['a step in something near a sample', 'jump over to the heel', 'GoToStepIntent step=the heel/heel'],
    ['nothing that moves, in part like a sample', 'jump over the garden wall', 'AMAZON.FallbackIntent'],
    ['something else', 'order a large pizza', 'AMAZON.FallbackIntent'],
    ['nonsense for a number', 'blah minutes', 'StartRoutineIntent duration=?'],
    ['a question about minutes is no duration', 'how many minutes are left', 'HowLongLeftIntent'],
  ])('%s', (_, words, expected) => expect(meant(words)).toBe(expected));

  test.each([
    ['fifteen minutes', 'PT15M'],
    ['90 seconds', 'PT90S'],
    ['half an hour', 'PT30M'],
    ['an hour', 'PT1H'],
    ['an hour and a half', 'PT1H30M'],
    ['seven and a half minutes', 'PT7M30S'],
    ['7.5 minutes', 'PT7M30S'],
    ['one minute and thirty seconds', 'PT1M30S'],
    ['a quarter of an hour', 'PT15M'],
    ['a couple of minutes', 'PT2M'],
    ['three quarters of an hour', 'PT45M'],
    ['half a minute', 'PT30S'],
    ['two weeks', 'P2W'],
  ])('%s is %s', (words, expected) => expect(meant(words)).toBe(`StartRoutineIntent duration=${expected}`));

  test.each([
    ['half past ten', '22:30'],
    ['ten', '22:00'],
    ['nine thirty', '09:30'],
    ['9:30 p.m.', '21:30'],
    ['quarter to eleven at night', '22:45'],
    ['seven in the morning', '07:00'],
    ['midnight', '00:00'],
    ['half ten', '22:30'],
    ['ten oh five', '22:05'],
    ['a quarter past eleven', '23:15'],
    ['eleven tonight', '23:00'],
  ])('at %s is %s', (words, expected) =>
    expect(meant(`remind me at ${words}`)).toBe(`ReminderIntent time=${expected}`),
  );

  test.each([
    ['this week', '2026-W09'],
    ['last month', '2026-02'],
    ['yesterday', '2026-02-28'],
    ['last thursday', '2026-02-26'],
    ['on thursday', '2026-03-05'],
    ['three days ago', '2026-02-26'],
    ['two nights ago', '2026-02-27'],
    ['the night before last', '2026-02-27'],
    ['last tuesday night', '2026-02-24'],
    ['last year', '2025'],
  ])('%s is %s', (words, expected) =>
    expect(meant(`how often have i done it ${words}`)).toBe(`HowOftenIntent period=${expected}`),
  );
});

describe('what an utterance is to the device', () => {
  test.each([
    ['Alexa, start my foot routine', { type: 'launch' }],
    ['Alexa, can you open My Foot Routine please', { type: 'launch' }],
    ['Alexa, my foot routine', { type: 'launch' }],
    [
      'Alexa, ask my foot routine for ten minutes',
      { type: 'oneShot', wordings: ['ten minutes', 'for ten minutes'] },
    ],
    ['Alexa, ask my foot routine how long is left', { type: 'oneShot', wordings: ['how long is left'] }],
    ['Alexa, open my foot routine and pause', { type: 'oneShot', wordings: ['pause', 'and pause'] }],
    ['Alexa, start the gentle with my foot routine', { type: 'oneShot', wordings: ['start the gentle'] }],
    ['Alexa, exit', { type: 'exit' }],
    ['Alexa', { type: 'nothing' }],
    ['Alexa, how long is left?', { type: 'plain', words: 'how long is left?' }],
    ['start over', { type: 'plain', words: 'start over' }],
  ])('%s', (utterance, meaning) =>
    expect(hearUtterance(utterance, 'my foot routine').meaning).toEqual(meaning),
  );
});
