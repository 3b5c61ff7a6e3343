import { answer } from './answer';
import type { Aside } from './aside';
import { carryOn } from './carry-on';
import { addNight } from './log-past';
import { rated } from './rate-night';
import { leaveOut } from './repair';
import { forgetAll } from './rights';
import { withGoal } from './set-goal';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/** A yes to an aside. */
export const asideAccepted = (setup: Setup, evening: Evening, about: Aside, moment: Moment): Turn => {
  switch (about.type) {
    case 'addNight':
      return addNight(setup, evening, about.record, moment);
    case 'leaveOut':
      return leaveOut(setup, evening, about.record, moment);
    case 'goal':
      return withGoal(setup, evening, about.count, moment);
    case 'rating':
      return rated(setup, evening, about, moment);
    case 'forget':
      return forgetAll(setup, evening, about.listener, moment);
    case 'putBack':
      return carryOn(setup, evening, moment, [{ type: 'goodNight' }]);
    case 'whichNight':
    case 'goalCount':
    case 'ratingNumber':
      return answer(setup, evening, moment, []);
  }
};

/** A no to an aside changes nothing; whatever was going on goes on. */
export const asideDeclined = (setup: Setup, evening: Evening, about: Aside, moment: Moment): Turn =>
  carryOn(setup, evening, moment, [{ type: DECLINED[about.type] ?? 'asItWas' }]);

const DECLINED: Readonly<Partial<Record<Aside['type'], 'goodNight' | 'allKept'>>> = {
  putBack: 'goodNight',
  forget: 'allKept',
};
