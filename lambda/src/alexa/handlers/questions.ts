import type { RequestHandler } from 'ask-sdk-core';
import { TOPICS } from '../../domain/session/question-act';
import type { Deps } from '../deps';
import { play } from '../play';
import { oneIn } from '../slots';
import { onIntent } from './matching';

/** What else may be asked of the place: what comes after it. */
export const WAYS_AHEAD = ['next', 'steps-left'] as const;

const AHEAD = { next: { type: 'whatsNext' }, 'steps-left': { type: 'stepsLeft' } } as const;

export const questionHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['WhereAmIIntent'], (input) => {
    const ahead = oneIn(input, 'ahead', WAYS_AHEAD);
    return play(deps, input, ahead === undefined ? { type: 'whereAmI' } : AHEAD[ahead]);
  }),
  onIntent(['TellMeMoreIntent'], (input) =>
    play(deps, input, { type: 'tellMore', topic: oneIn(input, 'topic', TOPICS) }),
  ),
];
