import { classicSteps } from './classic';
import type { RoutineSteps, StepsWords } from './step-words';

/** Where one rests, and how that is told. */
interface Place {
  readonly begin: string;
  readonly explain: string;
  readonly carry: string;
}

const LYING: Place = {
  begin: 'Both feet down, and lie back. Let each part go as I name it.',
  explain: 'Lie back, and let each part of you be heavy as I name it.',
  carry: 'Let the bed carry you.',
};
const TOGETHER: Place = {
  begin: 'Now lie back, both of you. Let each part go as I name it.',
  explain: 'Lie back, both of you, and let each part be heavy as I name it.',
  carry: 'Let the bed carry you.',
};
const SITTING: Place = {
  begin: 'Both feet down, and lean back. Let each part go as I name it.',
  explain: 'Lean back, and let each part of you be heavy as I name it.',
  carry: 'Let the chair carry you.',
};

/** What follows the massage: everybody's own body, whoever did the massage. */
const after = ({ begin, explain, carry }: Place): StepsWords => ({
  'let-go': {
    at: () => 'the letting go',
    next: 'letting go',
    begin: () => begin,
    explain,
    howHard: "There's nothing to press, and nothing to hold.",
    why: "The massage is done. It's a quiet way to end.",
    // Three for each part of the body.
    hints: [
      'Your feet. Let them be heavy.',
      'Every toe, loose.',
      'Nothing to hold.',
      'Your calves. Let them sink.',
      'Soft, and warm.',
      'And let them go.',
      'Your knees. Let them be loose.',
      'Nothing to hold up.',
      'And let them go.',
      'Your hips. Let the weight go down.',
      carry,
      'And let them go.',
      'Your hands. Let them lie open.',
      'Every finger, loose.',
      'And let them go.',
      'Your jaw. Let the teeth part.',
      'Tongue soft, brow smooth.',
      'And let it all go.',
    ],
  },
  'long exhale': {
    at: () => 'your breathing',
    next: 'the breathing',
    begin: () => 'Two quiet minutes of breath. If you feel dizzy, just breathe normally.',
    explain:
      'Breathe in through your nose, and let it out slowly. If it makes you dizzy, just breathe normally.',
    howHard: "As soft as you like. There's nothing to force.",
    why: 'A slow count is easy to follow. Many people find it relaxing.',
    hints: [],
  },
});

export const windDownSteps: RoutineSteps = {
  hands: (feet) => ({ ...classicSteps.hands(feet), ...after(feet.own ? LYING : TOGETHER) }),
  seated: { ...classicSteps.seated, ...after(SITTING) },
};
