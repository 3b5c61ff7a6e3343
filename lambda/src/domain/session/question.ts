import type { Style } from '../hands';
import type { Range } from '../hearing';
import type { More } from '../more';
import type { PatternChoice } from '../pattern-choice';
import type { Aside, Back } from './aside';
import type { SaidLength, SaidMinutes } from './said';
import type { Start } from './start';

/** What the skill waits to hear about. */
export type Question =
  /** The safety gate; a yes starts what was asked for. */
  | { readonly type: 'gate'; readonly start: Start }
  /** Something was dizzying earlier today; a yes starts all the same. */
  | { readonly type: 'restDay'; readonly start: Start }
  /** The nearest length that is possible. `keep`: it becomes the preferred one and nothing starts. */
  | { readonly type: 'length'; readonly start: Start & { readonly minutes: number }; readonly keep: boolean }
  /** A number was not understood. `limits`: the minutes that are possible; without them those of any massage. */
  | { readonly type: 'minutes'; readonly start: Start; readonly keep: boolean; readonly limits?: Range }
  /** A routine that there is not; the length said with it waits to be checked. */
  | { readonly type: 'routine'; readonly minutes: SaidMinutes }
  /** One of these; `more`: there are others to be heard of. */
  | { readonly type: 'routines'; readonly routineIds: readonly string[]; readonly more: boolean }
  /** The classic in another style, in place of a routine that was `named` and has none. */
  | { readonly type: 'inClassic'; readonly start: Start; readonly named: string }
  /** Another style than the one of the week; a yes starts the usual one. */
  | { readonly type: 'variety'; readonly start: Start; readonly style: Style }
  /** Whether to go on from the place of an earlier session. */
  | { readonly type: 'offer' }
  /** Whether to leave the massage that is under way for another. */
  | { readonly type: 'replace'; readonly start: Start }
  /** A condition was named. The gentle routine is one answer; what is under way goes on by another. */
  | { readonly type: 'safety' }
  /** A massage for comfort, after a question about an illness. */
  | { readonly type: 'comfort'; readonly start: Start & { readonly routineId: string } }
  /** A spot hurt; the course already stands at what comes after it. */
  | { readonly type: 'pain' }
  /** Twice not understood in the middle. */
  | { readonly type: 'lost' }
  /** The nearest length that a pattern is breathed for. */
  | { readonly type: 'breathLength'; readonly breath: PatternChoice; readonly minutes: number }
  /** A pattern in place of one that cannot be, for the length that was said. */
  | { readonly type: 'breath'; readonly breath: PatternChoice; readonly length: SaidLength }
  /** The long exhale, for the minute between two guarded blocks. */
  | { readonly type: 'breathWait' }
  /** The most that a breathing may be made longer by, when more was wished for. */
  | { readonly type: 'moreBreath'; readonly more: More }
  /** The massage is over and only the closing breaths are left. */
  | { readonly type: 'finish' }
  /** The breathing is over. `waiting`: a massage can be gone back to. */
  | { readonly type: 'rested'; readonly waiting: boolean }
  /** Nothing is under way; a yes starts what has been wished for so far. */
  | { readonly type: 'begin'; readonly start: Start }
  /** Something beside what is going on, which goes on afterwards. */
  | { readonly type: 'aside'; readonly about: Aside; readonly back: Back };

/** A question after which a massage may start. */
export type StartQuestion = Extract<Question, { readonly start: Start }>;

/** Whether a massage may start after a question. */
export const isStartQuestion = (question: Question): question is StartQuestion => 'start' in question;

/**
 * The question whether to start, about another wish.
 *
 * @example
 * withStart({ type: 'gate', start: {} }, { minutes: 10 }) //=> { type: 'gate', start: { minutes: 10 } }
 */
export const withStart = (question: StartQuestion, start: Start): StartQuestion => {
  switch (question.type) {
    case 'gate':
    case 'restDay':
    case 'replace':
    case 'begin':
      return { type: question.type, start };
    case 'minutes':
    case 'inClassic':
    case 'variety':
      return { ...question, start };
    case 'length':
      return { ...question, start: { ...start, minutes: start.minutes ?? question.start.minutes } };
    case 'comfort':
      return { ...question, start: { ...start, routineId: start.routineId ?? question.start.routineId } };
  }
};
