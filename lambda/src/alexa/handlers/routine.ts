import type { RequestHandler } from 'ask-sdk-core';
import type { Deps } from '../deps';
import { play } from '../play';
import { minutesIn, nameIn, numberIn } from '../slots';
import { onIntent, onRequest } from './matching';

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
  onIntent(['BreatheIntent'], (input) => {
    const cycles = numberIn(input, 'cycles');
    return play(deps, input, {
      type: 'breathe',
      pattern: nameIn(input, 'pattern', Object.keys(deps.setup.library.patterns)),
      minutes: minutesIn(input, 'duration'),
      ...(cycles === undefined ? {} : { cycles }),
    });
  }),
];
