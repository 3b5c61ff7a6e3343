import { PERIODS } from '../../lambda/src/domain/history-question';
import type { PastAct, Spoken } from '../../lambda/src/domain/session/past-act';
import { every } from './every';
import { ALONE, type Inputs, type Of } from './every-input';
import { BOTH, DAYS, from, TOLD } from './inputs';

/** Nights of the record that something is said of. */
export const SPOKEN = every<Spoken>({ activity: ['massage', 'breathing'], session: TOLD });

export const pastActs: Inputs<PastAct> = {
  nightAdded: SPOKEN,
  nightWhole: SPOKEN,
  nightKnown: SPOKEN,
  nightUnderWay: ALONE,
  nightUnclear: ALONE,
  nightAhead: ALONE,
  nightTooOld: [{ days: 14 }],
  toldLengthRefused: every<Of<PastAct, 'toldLengthRefused'>>({ limit: [1, 10, 60], most: BOTH }),
  leftOut: ALONE,
  countsAgain: ALONE,
  partAgain: ALONE,
  nothingToUndo: ALONE,
  asItWas: ALONE,
  notStoredYet: ALONE,
  wordsNotSaved: ALONE,
  goalSet: from(1, 7).map((count) => ({ count })),
  goalDropped: ALONE,
  goalRefused: BOTH.map((most) => ({ most })),
  goalReached: from(1, 7).map((nights) => ({ nights })),
  goalProgress: every<Of<PastAct, 'goalProgress'>>({ nights: from(0, 7), goal: from(1, 7) }),
  noGoal: ALONE,
  nightRated: every<Of<PastAct, 'nightRated'>>({ day: DAYS, rating: from(1, 5) }),
  slept: every<Of<PastAct, 'slept'>>({ period: PERIODS, nights: [0, 1, 30], average: [1, 3.5, 4.2] }),
  ratingRefused: BOTH.map((most) => ({ most })),
};
