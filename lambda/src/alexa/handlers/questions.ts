import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { PURPOSES, type Purpose } from '../../domain/session/effects';
import { TOPICS } from '../../domain/session/question-act';
import type { Deps } from '../deps';
import { play } from '../play';
import { nameIn, oneIn } from '../slots';
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
  onIntent(['DoesItWorkIntent'], (input) =>
    play(deps, input, { type: 'doesItWork', purpose: purposeIn(input) }),
  ),
];

/** What was hoped for, if that was said. */
const purposeIn = (input: HandlerInput): Purpose | undefined => {
  const name = nameIn(input, 'purpose', PURPOSES);
  if (name.type === 'unsaid') return undefined;
  return name.type === 'known' ? name.id : 'other';
};
