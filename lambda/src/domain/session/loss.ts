import type { Act } from './act';
import type { Reply } from './turn';

/** What can be said truthfully when the store did not take what the reply speaks of. Words of care stay as they are. */
export const withoutClaims = (reply: Reply): Reply => {
  if (reply.type === 'close') return { type: 'close', unsaved: true };
  if (reply.type !== 'tell') return reply;
  return { type: 'tell', acts: reply.acts.flatMap(truthful) };
};

const truthful = (act: Act): readonly Act[] => {
  switch (act.type) {
    case 'durationKept':
      return [{ type: 'notSaved' }];
    case 'stopped':
      return [{ type: 'stopped', kept: false }];
    case 'goodNight':
      return [{ type: 'nightNotSaved' }, act];
    default:
      return [act];
  }
};
