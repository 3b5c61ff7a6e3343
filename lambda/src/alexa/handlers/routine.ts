import type { RequestHandler } from 'ask-sdk-core';
import type { PaceWish } from '../../domain/session/event';
import type { Deps } from '../deps';
import { play } from '../play';
import { minutesIn, nameIn, numberIn, oneIn, patternIn } from '../slots';
import { onIntent, onRequest } from './matching';

const PACE_WISHES: readonly PaceWish[] = ['slower', 'faster', 'normal', 'slowest'];
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
  onIntent(['BreatheIntent'], (input) => {
    const cycles = numberIn(input, 'cycles');
    return play(deps, input, {
      type: 'breathe',
      pattern: patternIn(input, Object.keys(deps.setup.library.patterns)),
      minutes: minutesIn(input, 'duration'),
      ...(cycles === undefined ? {} : { cycles }),
    });
  }),
];
