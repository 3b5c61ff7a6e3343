import type { Aside } from './aside';
import type { AsideInvitation } from './past-act';

/** What an aside invites to say. */
export const asideInvitation = (about: Aside): AsideInvitation => {
  switch (about.type) {
    case 'addNight':
    case 'leaveOut': {
      const { type, record, day } = about;
      const { activity, routineId, guidedMs, complete } = record;
      return { type, activity, session: { day, routineId, guidedMs, complete } };
    }
    case 'goal':
      return { type: 'goal', count: about.count };
    case 'rating':
      return { type: 'rating', rating: about.rating };
    case 'whichNight':
    case 'forget':
    case 'putBack':
    case 'goalCount':
    case 'ratingNumber':
      return { type: about.type };
  }
};
