import type { Join } from '../../lambda/src/content/phrasebook/phrasebook';
import { HANDS_WISHES, type HandsWish, STYLES } from '../../lambda/src/domain/hands';
import type { StepName } from '../../lambda/src/domain/session/act';
import type { Invitation } from '../../lambda/src/domain/session/invited';
import { every } from './every';
import { MORE } from './every-breath-act';
import { ALONE, type Inputs, type Of } from './every-input';
import { SPOKEN } from './every-past-act';
import { BOTH, from, PATTERNS, ROUTINES, STEP_NAMES } from './inputs';

const WISHES: readonly HandsWish[] = HANDS_WISHES;
const sided: readonly StepName[] = STEP_NAMES.filter(({ foot }) => foot !== 'both');

/** Every invitation, in every way it may be meant; one that is missing here does not compile. */
export const everyInvitation: Inputs<Invitation> = {
  gate: BOTH.map((gentle) => ({ gentle })),
  restDay: ALONE,
  safety: [{ beside: 'massage' }, { beside: 'holds' }, { beside: 'nothing' }],
  comfort: ROUTINES.map((routineId) => ({ routineId })),
  length: from(1, 20).map((minutes) => ({ minutes })),
  minutes: every<Of<Invitation, 'minutes'>>({ least: [3, 5, 10], most: [10, 16, 20] }),
  routine: ALONE,
  routines: ROUTINES.flatMap((_, first) =>
    from(1, 3).flatMap((count) =>
      BOTH.map((more) => ({ routineIds: ROUTINES.slice(first, first + count), more })),
    ),
  ),
  inClassic: every<Of<Invitation, 'inClassic'>>({ hands: WISHES, named: ROUTINES }),
  variety: STYLES.map((style) => ({ style })),
  offer: ALONE,
  replace: ALONE,
  pain: ALONE,
  lost: ALONE,
  begin: ALONE,
  finish: BOTH.map((breaths) => ({ breaths })),
  paused: BOTH.map((kept) => ({ kept })),
  rested: BOTH.map((waiting) => ({ waiting })),
  breath: PATTERNS.map((breath) => ({ breath })),
  breathWait: ALONE,
  moreBreath: MORE.map((more) => ({ more })),
  whichNight: ALONE,
  addNight: SPOKEN,
  leaveOut: SPOKEN,
  putBack: ALONE,
  goalCount: ALONE,
  goal: from(1, 7).map((count) => ({ count })),
  ratingNumber: ALONE,
  rating: from(1, 5).map((rating) => ({ rating })),
  forget: ALONE,
};

/** Every join of two responses, likewise. */
export const everyJoin: Inputs<Join> = {
  step: [{}, ...STEP_NAMES.map((next) => ({ next }))],
  round: ALONE,
  within: ALONE,
  feet: sided.map((next) => ({ next })),
  massageEnd: every<Of<Join, 'massageEnd'>>({
    breaths: BOTH,
    variety: from(0, 11),
    variant: [undefined, 'seated', 'partner'],
  }),
  breath: ALONE,
  breathEnd: [{}, ...STEP_NAMES.map((waiting) => ({ waiting }))],
};
