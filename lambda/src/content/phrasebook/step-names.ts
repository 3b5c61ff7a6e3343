import type { Cue, Next } from '../../domain/cue';
import type { Hands } from '../../domain/hands';
import type { StepName } from '../../domain/session/act';
import type { Foot } from '../../domain/timeline';
import { sentence } from './numbers';
import { steps } from './steps/all';
import { type RoutineSteps, type StepsWords, type StepWords, THEIRS, YOURS } from './steps/step-words';

/** The words of a step as it is done by those hands. A step that has none is a bug and throws. */
export const stepWords = (routineId: string, stepId: string, hands: Hands): StepWords => {
  const routine = steps[routineId];
  const words = routine && wordsFor(routine, hands)[stepId];
  if (words === undefined) throw new RangeError(`no words for ${routineId} ${stepId}`);
  return words;
};

const wordsFor = ({ hands, seated, styles }: RoutineSteps, { variant, style }: Hands): StepsWords => {
  if (variant === 'seated') return seated;
  const styled = style === undefined ? undefined : styles?.[style];
  return (styled ?? hands)(variant === 'partner' ? THEIRS : YOURS);
};

/** Where the listener is: "your left arch". */
export const stepAt = ({ activity, routineId, stepId, foot, ...hands }: StepName): string =>
  activity === 'breathing' ? 'your breathing' : stepWords(routineId, stepId, hands).at(sideOf(foot));

/** A foot as it begins a sentence: "Left". */
export const footName = (side: Foot): string => (side === 'both' ? 'Both' : sentence(side));

const sideOf = (side: Foot): string => (side === 'both' ? '' : side);

type Begin = Omit<Extract<Cue, { type: 'begin' }>, 'type'>;

/** The first words of a step. */
export const beginWords = ({ routineId, stepId, foot, again, brief, ...hands }: Begin): string => {
  const words = stepWords(routineId, stepId, hands);
  if (brief) return briefWords(words, foot);
  return (again ? (words.again ?? words.begin) : words.begin)(footName(foot));
};

/** A step begun with its name alone: "Left heel." */
const briefWords = ({ at, brief }: StepWords, foot: Foot): string =>
  brief?.(footName(foot)) ?? `${sentence(at(sideOf(foot)).replace(/^(your|their) /, ''))}.`;

/** What comes after a step: "the arch". */
export const nextName = (next: Next, hands: Hands): string => {
  switch (next.type) {
    case 'step':
      return stepWords(next.routineId, next.stepId, hands).next;
    case 'again':
      return 'the same again';
    case 'otherFoot':
      return 'the other foot';
    case 'end':
      return 'the end';
  }
};

/** It announced: "Soon, the arch." */
export const soonWords = (next: Next, hands: Hands): string => `Soon, ${nextName(next, hands)}.`;

/**
 * A step by a name that was said, whichever routine has it.
 *
 * @example
 * stepNamed('toes') //=> 'the toes'
 */
export const stepNamed = (said: string): string =>
  Object.values(steps).flatMap(({ hands }) => hands(YOURS)[said]?.next ?? [])[0] ?? said;
