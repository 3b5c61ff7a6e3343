import type { RequestHandler } from 'ask-sdk-core';
import { DETAIL_WISHES } from '../../domain/counting-wish';
import { PRESSURE_WISHES } from '../../domain/pressure';
import { QUIET_WISHES } from '../../domain/quiet';
import type { PaceWish } from '../../domain/session/said';
import type { Deps } from '../deps';
import { handsIn, quietIn } from '../manner-slots';
import { play } from '../play';
import { hourIn, lengthIn, minutesIn, nameIn, numberIn, oneIn, patternIn, saidIn } from '../slots';
import { onIntent, onRequest } from './matching';
import { feetIn, presetIn } from './shaping';

const PACE_WISHES: readonly PaceWish[] = ['slower', 'faster', 'normal', 'slowest'];
export const routineHandlers = (deps: Deps): readonly RequestHandler[] => [
  onRequest('LaunchRequest', (input) => play(deps, input, { type: 'launch' })),
  onIntent(['StartRoutineIntent'], (input) =>
    play(deps, input, {
      type: 'start',
      routine: nameIn(input, 'routine', Object.keys(deps.setup.library.routines)),
      minutes: minutesIn(input, 'duration'),
      ...feetIn(input),
      ...presetIn(input),
      ...handsIn(input),
      ...quietIn(input),
    }),
  ),
  onIntent(['ListRoutinesIntent'], (input) => play(deps, input, { type: 'listRoutines' })),
  onIntent(['SetDurationIntent'], (input) => {
    const minutes = minutesIn(input, 'duration');
    const isNumberAlone = minutes.type === 'unsaid' && saidIn(input, 'minutes');
    return isNumberAlone
      ? play(deps, input, { type: 'number', number: numberIn(input, 'minutes') })
      : play(deps, input, { type: 'setDuration', minutes });
  }),
  onIntent(['SetPaceIntent'], (input) =>
    play(deps, input, { type: 'setPace', pace: oneIn(input, 'pace', PACE_WISHES) }),
  ),
  onIntent(['SetPressureIntent'], (input) =>
    play(deps, input, { type: 'setPressure', pressure: oneIn(input, 'pressure', PRESSURE_WISHES) }),
  ),
  onIntent(['SetDetailIntent'], (input) =>
    play(deps, input, { type: 'setDetail', detail: oneIn(input, 'detail', DETAIL_WISHES) }),
  ),
  onIntent(['QuietIntent'], (input) =>
    play(deps, input, {
      type: 'setQuiet',
      wish: oneIn(input, 'state', QUIET_WISHES),
      hour: hourIn(input, 'time'),
    }),
  ),
  onIntent(['BreatheIntent'], (input) => {
    const pattern = patternIn(input, Object.keys(deps.setup.library.patterns));
    return play(deps, input, { type: 'breathe', pattern, ...lengthIn(input) });
  }),
];
