import { describe, expect, test } from '@jest/globals';
import { cautionOf } from '../../simulator/understanding/caution';
import { meant } from './meant';

/** Alarms with something else said around them, which must not hide them. */
const HEARD: Readonly<Record<string, readonly string[]>> = {
  EmergencyIntent: [
    "i can't breathe hold on",
    "hold on a second i can't breathe properly",
    "please remember i can't breathe well",
    "i can't find my inhaler and i can't breathe",
    "slow down i can't get any air",
    "after the massage i think i'm having a stroke",
    'since we started my chest hurts',
    'can you call somebody my chest really hurts',
    'we started the massage and my chest went tight',
    'do i need an ambulance',
    "the back of my leg's gone red and hot",
    'my knee hurts and my calf is swollen and hot',
    "my husband's leg is swollen and very red",
    'my foot hurts and there is a band round my chest',
    'is it bad that my chest hurts when i press',
    "i think i've had a heart attack",
    'my wife is having a stroke',
    "what should i do she's not breathing",
    "i can't hold my breath i can't breathe at all",
  ],
  DizzyIntent: [
    'can we stop i feel dizzy',
    "start again in a minute i'm really light headed",
    'my back and my head are fine but i feel faint',
    'is it normal that i feel so woozy',
    "i'm dizzy is that you or the breathing",
  ],
  NumbIntent: [
    'can we skip this my toes have gone numb',
    'my back is fine but my foot is numb',
    "should my foot be tingling like this it's tingling a lot",
    'the massage made my toes go numb',
    'my heel is bleeding on the bed',
  ],
  PainIntent: [
    'can we go back that really hurts',
    'my toes hurt they really do',
    "ooh love that's sore",
    'could you stop my heel is quite sore on this side',
    'i need to end the massage my big toe is killing me',
    'you said softly but it hurts',
    'ouch go back',
    'his foot hurts when i press there',
    "it doesn't hurt there but my heel does hurt",
    "that's sore what do i do",
  ],
};

const NOT_HEARD = [
  "i can't hold my breath that long",
  "i can't breathe that slowly",
  "i can't keep my breath in that long",
  "it's hard to reach my leg",
  "my foot doesn't hurt any more",
  "i'm not dizzy any more",
  'will it help my sore feet',
  'is it good for aching feet',
  'can i do this after a stroke',
  'i had a heart attack two years ago can i do this',
  'the film was painful',
  'i hurt his feelings',
  'it hurts my feelings when you say that',
  'the dog hurt its paw',
  'my sister hurt her ankle',
  'the cat is asleep on the red chair leg',
];

describe('an alarm with other words around it', () => {
  test.each(Object.entries(HEARD).flatMap(([intent, said]) => said.map((words) => [words, intent] as const)))(
    '"%s" is %s',
    (words, intent) => expect(meant(words).split(' ')[0]).toBe(intent),
  );
});

describe('words of alarm in something else', () => {
  test.each(NOT_HEARD)('"%s" is no alarm', (words) => {
    expect(cautionOf(meant(words).split(' ')[0] ?? '')).not.toBe('alarm');
  });
});
