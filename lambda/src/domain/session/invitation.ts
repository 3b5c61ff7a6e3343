import { closesWithBreaths } from '../closing';
import { EVERY_LENGTH } from '../length-limits';
import { asideInvitation } from './aside-invitation';
import type { Invitation } from './invited';
import type { Question } from './question';
import { GENTLE } from './start';
import type { Course, Evening } from './state';

/**
 * What a question invites to say.
 *
 * @example
 * invitationOf(evening, { type: 'minutes', start: {}, keep: false }) //=> { type: 'minutes', least: 5, most: 20 }
 */
export const invitationOf = ({ session, profile }: Evening, question: Question): Invitation => {
  switch (question.type) {
    case 'length':
      return { type: 'length', minutes: question.start.minutes };
    case 'breathLength':
      return { type: 'length', minutes: question.minutes };
    case 'routines':
      return { type: 'routines', routineIds: question.routineIds, more: question.more };
    case 'minutes':
      return { type: 'minutes', ...(question.limits ?? EVERY_LENGTH) };
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
        breaths: closesWithBreaths(profile, session.course),
      };
    case 'safety':
      return { type: 'safety', beside: besideGentle(session.course) };
    case 'comfort':
      return { type: 'comfort', routineId: question.start.routineId };
    case 'inClassic':
      return { type: 'inClassic', hands: question.start.hands ?? 'different', named: question.named };
    case 'variety':
      return { type: 'variety', style: question.style };
    case 'aside':
      return asideInvitation(question.about);
    case 'restDay':
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

const besideGentle = (course: Course | undefined): 'massage' | 'holds' | 'nothing' => {
  if (course === undefined) return 'nothing';
  return course.spec.activity === 'massage' ? 'massage' : 'holds';
};
