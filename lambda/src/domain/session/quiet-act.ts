import type { Quiet } from '../quiet';

/** What is said of how quiet it is. `softEnd`: the end of a massage has begun, which is softer in any case. */
export type QuietAct =
  /** Without `quiet` the normal voice. `kept`: it holds for the evenings to come. */
  | {
      readonly type: 'quietSet';
      readonly quiet?: Quiet;
      readonly softEnd: boolean;
      readonly kept: boolean;
    }
  | { readonly type: 'quietAlready'; readonly quiet?: Quiet; readonly softEnd: boolean }
  /** What was not understood: how quiet, from what hour, or a normal voice from an hour on, which there is not. */
  | { readonly type: 'quietUnclear'; readonly part: 'how' | 'hour' | 'until' };
