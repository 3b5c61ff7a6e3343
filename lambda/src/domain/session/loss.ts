import type { Act } from './act';
import type { Reply } from './turn';

/** What the store did not take. */
export interface Loss {
  readonly records: boolean;
  readonly profile: boolean;
  /** What the listener said beside the records. */
  readonly entries?: boolean;
}

/** What can be said truthfully when the store did not take what a reply speaks of. Words of care stay as they are. */
export const withoutClaims = (reply: Reply, loss: Loss): Reply => {
  switch (reply.type) {
    case 'silent':
      return reply;
    case 'close':
      return {
        ...reply,
        acts: [
          ...reply.acts.flatMap((act) => truthful(act, reply, loss)),
          ...(loss.records ? [{ type: 'nightNotSaved' } as const] : []),
          ...(loss.entries ? [{ type: 'wordsNotSaved' } as const] : []),
        ],
      };
    case 'ask': {
      const acts = reply.acts.flatMap((act) => truthful(act, reply, loss));
      const { invitation } = reply;
      const promised = invitation.type === 'paused' && loss.profile;
      return { ...reply, acts, invitation: promised ? { type: 'paused', kept: false } : invitation };
    }
    case 'tell': {
      const acts = reply.acts.flatMap((act) => truthful(act, reply, loss));
      const isTold = acts.some(({ type }) => type === 'notSaved');
      const untold: readonly Act[] = loss.entries && !isTold ? [{ type: 'wordsNotSaved' }] : [];
      return { ...reply, acts: [...untold, ...acts] };
    }
    case 'guide':
      return { ...reply, acts: reply.acts.flatMap((act) => truthful(act, reply, loss)) };
  }
};

const truthful = (act: Act, reply: Reply, loss: Loss): readonly Act[] => {
  if (isKeptIn(act, loss)) return [{ type: reply.type === 'tell' ? 'notSaved' : 'notStoredYet' }];
  if (act.type === 'durationKept' && loss.profile) return [{ type: 'notSaved' }];
  const later = (act.type === 'paceSet' || act.type === 'detailSet') && act.later;
  if (later && loss.profile) return [{ type: 'notSaved' }];
  if (act.type === 'paceSet' && act.later && loss.profile) return [{ type: 'notSaved' }];
  if (act.type === 'quietSet' && reply.type === 'tell' && loss.profile) return [{ type: 'notSaved' }];
  // A night that is not in the record reaches no goal.
  if (act.type === 'goalReached' && loss.records) return [];
  if (act.type === 'stopped') return [{ type: 'stopped', kept: !loss.profile, recorded: !loss.records }];
  if ('kept' in act && loss.profile) return [{ ...act, kept: false }];
  const final = reply.type === 'tell' && act.type === 'goodNight';
  return final && loss.records ? [{ type: 'nightNotSaved' }, act] : [act];
};

/** Words that say something was stored which was not; while the session goes on it is tried again. */
const isKeptIn = ({ type }: Act, { records, profile, entries }: Loss): boolean =>
  (profile && OF_PROFILE.includes(type)) ||
  (entries === true && OF_ENTRIES.includes(type)) ||
  (records && type === 'nightAdded');

const OF_PROFILE: readonly Act['type'][] = ['goalSet', 'goalDropped'];
const OF_ENTRIES: readonly Act['type'][] = [
  'nightAdded',
  'nightWhole',
  'leftOut',
  'countsAgain',
  'partAgain',
  'nightRated',
];
