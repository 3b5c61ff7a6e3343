import type { Act } from './act';
import type { Reply } from './turn';

/** What the store did not take. */
export interface Loss {
  readonly records: boolean;
  readonly profile: boolean;
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
        ],
      };
    case 'ask': {
      const acts = reply.acts.flatMap((act) => truthful(act, reply, loss));
      const { invitation } = reply;
      const promised = invitation.type === 'paused' && loss.profile;
      return { ...reply, acts, invitation: promised ? { type: 'paused', kept: false } : invitation };
    }
    case 'tell':
    case 'guide':
      return { ...reply, acts: reply.acts.flatMap((act) => truthful(act, reply, loss)) };
  }
};

const truthful = (act: Act, reply: Reply, loss: Loss): readonly Act[] => {
  if (act.type === 'durationKept' && loss.profile) return [{ type: 'notSaved' }];
  if (act.type === 'paceSet' && act.later && loss.profile) return [{ type: 'notSaved' }];
  const chosen = act.type === 'holdsSet' || act.type === 'massageBreathSet' || act.type === 'closingSet';
  if (chosen && loss.profile) return [{ ...act, kept: false }];
  if (act.type === 'stopped' && (loss.profile || loss.records))
    return [{ type: 'stopped', kept: !loss.profile, recorded: !loss.records }];
  const final = reply.type === 'tell' && act.type === 'goodNight';
  return final && loss.records ? [{ type: 'nightNotSaved' }, act] : [act];
};
