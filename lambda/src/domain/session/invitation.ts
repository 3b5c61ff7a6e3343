import { closesWithBreaths } from '../closing';
import type { More } from '../more';
import type { PatternChoice } from '../pattern-choice';
import type { Question } from './question';
import { GENTLE } from './start';
import type { Evening } from './state';

/** The one thing the listener is invited to say when the microphone stays open. */
export type Invitation =
  | { readonly type: 'gate'; readonly gentle: boolean }
  | { readonly type: 'restDay' }
  | { readonly type: 'safety' }
  | { readonly type: 'length'; readonly minutes: number }
  | { readonly type: 'minutes' }
  | { readonly type: 'routine' }
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

/**
 * What a question invites to say.
 *
 * @example
 * invitationOf(evening, { type: 'minutes', start: {}, keep: false }) //=> { type: 'minutes' }
 */
export const invitationOf = ({ session, profile }: Evening, question: Question): Invitation => {
  switch (question.type) {
    case 'length':
      return { type: 'length', minutes: question.start.minutes };
    case 'breathLength':
      return { type: 'length', minutes: question.minutes };
    case 'gate':
      return { type: 'gate', gentle: question.start.routineId === GENTLE };
    case 'breath':
      return { type: 'breath', breath: question.breath };
    case 'moreBreath':
      return { type: 'moreBreath', more: question.more };
    case 'rested':
      return { type: 'rested', waiting: question.waiting };
    case 'finish':
      return {
        type: 'finish',
        breaths: closesWithBreaths(profile, session.course?.practiceDay),
      };
    case 'safety':
    case 'restDay':
    case 'minutes':
    case 'routine':
    case 'offer':
    case 'replace':
    case 'pain':
    case 'lost':
    case 'begin':
    case 'breathWait':
      return { type: question.type };
  }
};
