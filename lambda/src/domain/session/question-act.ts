import type { Pressure } from '../pressure';
import type { Movement } from '../routine';
import type { StepName } from './act';

/** What may be asked about a step. */
export const TOPICS = ['where', 'how-hard', 'why'] as const;

export type Topic = (typeof TOPICS)[number];

/** What the hands do in a step, or that it is a breath. */
export type StepMotion = Movement['type'] | 'breath';

/** An answer to a question about the step that is guided, or about the way that lies ahead. */
export type QuestionAct =
  /** Without a topic it is the whole motion. */
  | {
      readonly type: 'stepDetail';
      readonly step: StepName;
      readonly motion: StepMotion;
      readonly topic?: Topic;
      /** As the listener likes it. */
      readonly pressure?: Pressure;
    }
  /** The same with nothing under way. */
  | { readonly type: 'howHard' }
  /** `from`: whether it begins now, after the step that is guided, or after one of an earlier session. */
  | {
      readonly type: 'nextIs';
      readonly from: 'now' | 'here' | 'there';
      readonly step: StepName;
      readonly otherFoot: boolean;
    }
  | { readonly type: 'nextRound' }
  | { readonly type: 'lastStep' }
  /** The steps after this one, on its foot and on the other. */
  | { readonly type: 'stepsLeft'; readonly onThisFoot: number; readonly onTheOther: number }
  | { readonly type: 'breathsLeft'; readonly count: number };
