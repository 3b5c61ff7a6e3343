import { library } from '../../lambda/src/content/library';
import { MANNERS } from '../../lambda/src/domain/manner';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import type { Quiet } from '../../lambda/src/domain/quiet';
import type { StepName } from '../../lambda/src/domain/session/act';
import { type QuestionAct, type StepMotion, TOPICS } from '../../lambda/src/domain/session/question-act';
import type { QuietAct } from '../../lambda/src/domain/session/quiet-act';
import { every } from './every';
import { ALONE, type Inputs, type Of } from './every-input';
import { BOTH, from, STEP_NAMES, TIMES } from './inputs';

const MOTIONS: readonly StepMotion[] = [
  ...(['stretch', 'counted', 'circles', 'toes', 'softToes', 'rounds', 'breath'] as const),
];

/** What the hands do in a step. What follows a massage stands for any step that has no words of its own for it. */
const motionsOf = ({ routineId, stepId }: StepName): readonly StepMotion[] => {
  const found = library.routines[routineId]?.steps.find(({ id }) => id === stepId);
  return found === undefined ? MOTIONS : [found.movement.type];
};

/** Every wish for quiet there may be. */
export const QUIETS = every<Quiet>({
  manner: MANNERS.filter((manner) => manner !== 'plain'),
  from: [undefined, ...TIMES],
});

export const questionActs: Inputs<QuestionAct | QuietAct> = {
  stepDetail: STEP_NAMES.flatMap((step) =>
    every<Of<QuestionAct, 'stepDetail'>>({
      step: [step],
      motion: motionsOf(step),
      topic: [undefined, ...TOPICS],
      pressure: [undefined, ...PRESSURES],
    }),
  ),
  howHard: ALONE,
  nextIs: every<Of<QuestionAct, 'nextIs'>>({
    from: ['now', 'here', 'there'],
    step: STEP_NAMES,
    otherFoot: BOTH,
  }),
  nextRound: ALONE,
  lastStep: ALONE,
  stepsLeft: every<Of<QuestionAct, 'stepsLeft'>>({ onThisFoot: from(0, 12), onTheOther: from(0, 12) }),
  breathsLeft: from(0, 60).map((count) => ({ count })),
  quietSet: every<Of<QuietAct, 'quietSet'>>({ quiet: [undefined, ...QUIETS], softEnd: BOTH, kept: BOTH }),
  quietAlready: every<Of<QuietAct, 'quietAlready'>>({ quiet: [undefined, ...QUIETS], softEnd: BOTH }),
  quietUnclear: [{ part: 'how' }, { part: 'hour' }, { part: 'until' }],
};
