import type { Manner } from '../domain/manner';
import type { Act } from '../domain/session/act';
import type { Invitation } from '../domain/session/invited';

/**
 * How quietly words of care may be spoken at most: see docs/decisions/0027. A whisper is harder to make out, so none of
 * them is whispered; an emergency is spoken plainly at any hour.
 */
const MOST_QUIETLY: Readonly<Partial<Record<Act['type'] | Invitation['type'], Manner>>> = {
  emergency: 'plain',
  painStop: 'quiet',
  painOutside: 'quiet',
  pain: 'quiet',
  numbStop: 'quiet',
  dizzyStop: 'quiet',
  breathIntro: 'quiet',
  gate: 'quiet',
  safety: 'quiet',
};

/** The quietest manner in which something may be said; without one it is that of the moment. */
export const mostQuietly = ({ type }: Act | Invitation): Manner | undefined => MOST_QUIETLY[type];
