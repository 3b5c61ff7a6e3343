import type { HandsWish, Style } from '../hands';
import type { More } from '../more';
import type { PatternChoice } from '../pattern-choice';
import type { AsideInvitation } from './past-act';

/** The one thing the listener is invited to say when the microphone stays open. */
export type Invitation =
  | AsideInvitation
  | { readonly type: 'gate'; readonly gentle: boolean }
  | { readonly type: 'restDay' }
  /** What is there beside the gentle routine: going on, a breath without holds, or nothing. */
  | { readonly type: 'safety'; readonly beside: 'massage' | 'holds' | 'nothing' }
  | { readonly type: 'comfort'; readonly routineId: string }
  | { readonly type: 'length'; readonly minutes: number }
  | { readonly type: 'minutes'; readonly least: number; readonly most: number }
  | { readonly type: 'routine' }
  | { readonly type: 'routines'; readonly routineIds: readonly string[]; readonly more: boolean }
  | { readonly type: 'inClassic'; readonly hands: HandsWish; readonly named: string }
  | { readonly type: 'variety'; readonly style: Style }
  | { readonly type: 'offer' }
  | { readonly type: 'replace' }
  | { readonly type: 'pain' }
  | { readonly type: 'lost' }
  | { readonly type: 'begin' }
  /** `breaths`: the closing breaths are left. */
  | { readonly type: 'finish'; readonly breaths: boolean }
  /** `kept`: the place is stored, so that coming back later can be promised. */
  | { readonly type: 'paused'; readonly kept: boolean }
  | { readonly type: 'rested'; readonly waiting: boolean }
  | { readonly type: 'breath'; readonly breath: PatternChoice }
  | { readonly type: 'breathWait' }
  | { readonly type: 'moreBreath'; readonly more: More };
