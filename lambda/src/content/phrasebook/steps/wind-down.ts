import { classicWords } from './classic';
import type { StepWords } from './step-words';

export const windDownWords: Readonly<Record<string, StepWords>> = {
  ...classicWords,
  'let-go': {
    at: () => 'the letting go',
    next: 'letting go',
    begin: () => 'Both feet down, and lie back. Let each part go as I name it.',
    explain: 'Lie back, and let each part of you be heavy as I name it.',
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
      'Let the bed carry you.',
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
    hints: [],
  },
};
