import type { RequestHandler } from 'ask-sdk-core';
import { DETAIL_WISHES } from '../../domain/counting-wish';
import type { PaceWish, SessionEvent } from '../../domain/session/event';
import type { Deps } from '../deps';
import { play } from '../play';
import { lengthIn, minutesIn, moreIn, nameIn, oneIn, patternIn } from '../slots';
import { onIntent, onRequest } from './matching';

const PACE_WISHES: readonly PaceWish[] = ['slower', 'faster', 'normal', 'slowest'];
/** What may be switched on and off. `massage-only` is the massage without the breath. */
export const PREFERENCES = ['holds', 'massage-breath', 'massage-only', 'closing-breaths'] as const;
export const STATES = ['on', 'off'] as const;

export const routineHandlers = (deps: Deps): readonly RequestHandler[] => [
  onRequest('LaunchRequest', (input) => play(deps, input, { type: 'launch' })),
  onIntent(['StartRoutineIntent'], (input) =>
    play(deps, input, {
      type: 'start',
      routine: nameIn(input, 'routine', Object.keys(deps.setup.library.routines)),
      minutes: minutesIn(input, 'duration'),
    }),
  ),
  onIntent(['SetDurationIntent'], (input) =>
    play(deps, input, { type: 'setDuration', minutes: minutesIn(input, 'duration') }),
  ),
  onIntent(['SetPaceIntent'], (input) =>
    play(deps, input, { type: 'setPace', pace: oneIn(input, 'pace', PACE_WISHES) }),
  ),
  onIntent(['SetDetailIntent'], (input) =>
    play(deps, input, { type: 'setDetail', detail: oneIn(input, 'detail', DETAIL_WISHES) }),
  ),
  onIntent(['BreatheIntent'], (input) => {
    const pattern = patternIn(input, Object.keys(deps.setup.library.patterns));
    return play(deps, input, { type: 'breathe', pattern, ...lengthIn(input) });
  }),
  onIntent(['AddTimeIntent'], (input) => play(deps, input, { type: 'addTime', ...moreIn(input) })),
  onIntent(['SetPreferenceIntent'], (input) =>
    play(deps, input, preferred(oneIn(input, 'preference', PREFERENCES), nameIn(input, 'state', STATES))),
  ),
];

/** A preference named alone is a wish for it; holds are never begun without a word for it. */
const preferred = (
  preference: (typeof PREFERENCES)[number] | undefined,
  state: ReturnType<typeof nameIn<(typeof STATES)[number]>>,
): SessionEvent => {
  // "No, just the massage" is no wish for the breath.
  if (preference === 'massage-only') return { type: 'setMassageBreath', on: false };
  const isClear = state.type === 'known' || (state.type === 'unsaid' && preference !== 'holds');
  if (preference === undefined || !isClear) return { type: 'notUnderstood' };
  const on = state.type === 'unsaid' || state.id === 'on';
  switch (preference) {
    case 'holds':
      return { type: 'setHolds', on };
    case 'massage-breath':
      return { type: 'setMassageBreath', on };
    case 'closing-breaths':
      return { type: 'setClosing', on };
  }
};
