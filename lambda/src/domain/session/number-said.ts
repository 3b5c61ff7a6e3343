import type { Aside } from './aside';
import type { NumberSaid, SessionEvent } from './event';
import { isStartQuestion, type Question } from './question';
import type { SaidMinutes } from './said';
import type { Evening } from './state';

type Meaning = Exclude<SessionEvent, NumberSaid>;

/** Questions beside those of a start that minutes answer. */
const OF_MINUTES: readonly Question['type'][] = ['routine', 'offer', 'breath', 'breathLength', 'moreBreath'];

/**
 * What a number means that is said alone: the minutes, the goal or the rating that was asked for. Where no number was
 * asked for it is most likely somebody counting along.
 *
 * @example
 * numberMeant(askedForMinutes, 12) //=> { type: 'start', routine: …, minutes: { type: 'minutes', minutes: 12, … } }
 */
export const numberMeant = ({ session: { mode } }: Evening, number: number | undefined): Meaning => {
  if (mode.type === 'idle') return starting(number);
  if (mode.type !== 'asking') return { type: 'notUnderstood' };
  const { question } = mode;
  if (question.type === 'aside') return forAside(question.about, number);
  const isOfMinutes = isStartQuestion(question) || OF_MINUTES.includes(question.type);
  return isOfMinutes ? starting(number) : { type: 'notUnderstood' };
};

const starting = (number: number | undefined): Meaning => ({
  type: 'start',
  routine: { type: 'unsaid' },
  minutes: minutesOf(number),
});

const minutesOf = (minutes: number | undefined): SaidMinutes =>
  minutes === undefined ? { type: 'unclear' } : { type: 'minutes', minutes, halfDropped: false };

const forAside = (about: Aside, number: number | undefined): Meaning => {
  switch (about.type) {
    case 'goalCount':
    case 'goal':
      return {
        type: 'setGoal',
        goal: number === undefined ? { type: 'unclear' } : { type: 'nights', count: number },
      };
    case 'ratingNumber':
    case 'rating':
      return { type: 'rate', rating: number, day: { type: 'unsaid' } };
    case 'whichNight':
    case 'addNight':
    case 'leaveOut':
    case 'putBack':
    case 'forget':
      return { type: 'notUnderstood' };
  }
};
