import { anyOf, type OfType, oneOf, type Parser, shape, text, whole } from '../parse';
import type { Aside, Back, PastWish } from './aside';
import { counting, ratingNumber } from './entry-parser';
import { goalCount } from './goal-parser';
import type { DayName } from './history-act';
import { localDate, savedPlace } from './place-parser';
import type { Repair } from './put-right';
import { readRecord } from './record-parser';
import { saidMinutes, saidName } from './said-parser';

const wish = shape<PastWish>({
  activity: oneOf('massage', 'breathing'),
  routine: saidName,
  minutes: saidMinutes,
});

const dayName: Parser<DayName> = anyOf<DayName>(
  shape<OfType<DayName, 'tonight' | 'today' | 'thisMorning' | 'lastNight'>>({
    type: oneOf('tonight', 'today', 'thisMorning', 'lastNight'),
  }),
  shape<OfType<DayName, 'weekday'>>({ type: oneOf('weekday'), weekday: whole }),
  shape<OfType<DayName, 'date'>>({ type: oneOf('date'), date: localDate, yearsAgo: whole }),
);

/** What is asked beside whatever is going on, out of a session's attributes. */
export const aside: Parser<Aside> = anyOf<Aside>(
  shape<OfType<Aside, 'whichNight'>>({ type: oneOf('whichNight'), wish }),
  shape<OfType<Aside, 'addNight' | 'leaveOut'>>({
    type: oneOf('addNight', 'leaveOut'),
    record: readRecord,
    day: dayName,
  }),
  shape<OfType<Aside, 'putBack' | 'goalCount'>>({ type: oneOf('putBack', 'goalCount') }),
  shape<OfType<Aside, 'goal'>>({ type: oneOf('goal'), count: goalCount }),
  shape<OfType<Aside, 'ratingNumber'>>({ type: oneOf('ratingNumber'), practiceDay: localDate }),
  shape<OfType<Aside, 'rating'>>({ type: oneOf('rating'), practiceDay: localDate, rating: ratingNumber }),
  shape<OfType<Aside, 'forget'>>({ type: oneOf('forget'), listener: text }),
);

/** What goes on after it. */
export const backTo = (question: Parser<OfType<Back, 'question'>['question']>): Parser<Back> =>
  anyOf<Back>(
    shape<OfType<Back, 'question'>>({ type: oneOf('question'), question }),
    shape<OfType<Back, 'paused' | 'course' | 'nothing'>>({ type: oneOf('paused', 'course', 'nothing') }),
  );

/** What was last put right. */
export const repaired: Parser<Repair> = shape<Repair>(
  { record: readRecord, as: counting, before: counting },
  { place: savedPlace },
);
