import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import { enUS } from '../../content/phrasebook/en-US';
import type { EndReason } from '../../domain/session/event';
import { piecesOf } from '../../speech/lines';
import { ssmlOf } from '../../speech/ssml';
import type { Deps } from '../deps';
import { play } from '../play';
import { onRequest } from './matching';

const REASONS: Readonly<Record<string, EndReason>> = {
  USER_INITIATED: 'exit',
  EXCEEDED_MAX_REPROMPTS: 'silence',
  ERROR: 'error',
};

export const endingHandlers = (deps: Deps): readonly RequestHandler[] => [
  onRequest('SessionEndedRequest', (input) => {
    const { request } = input.requestEnvelope;
    if (request.type !== 'SessionEndedRequest') return Promise.resolve({});
    if (request.error !== undefined)
      deps.log.error('session ended with an error', { kind: request.error.type });
    return play(deps, input, { type: 'ended', reason: REASONS[request.reason] ?? 'error' });
  }),
  // An intent of a newer model, or a request of a kind this skill has no use for.
  {
    canHandle: ({ requestEnvelope: { request } }) => request.type === 'IntentRequest',
    handle: (input) => play(deps, input, { type: 'notUnderstood' }),
  },
  { canHandle: () => true, handle: (input) => input.responseBuilder.getResponse() },
];

/** Apologises in words; what went wrong is logged and never told. */
export const onError = ({ log }: Deps): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    log.error('turn failed', {
      cause: error.name,
      where: error.stack
        ?.split('\n')
        .slice(1, 4)
        .map((line) => line.trim()),
      request: requestName(input),
    });
    if (input.requestEnvelope.request.type === 'SessionEndedRequest')
      return input.responseBuilder.getResponse();
    const sorry = ssmlOf(piecesOf(enUS.apology));
    const { session } = input.requestEnvelope;
    if (session === undefined) return input.responseBuilder.getResponse();
    input.attributesManager.setSessionAttributes(session.attributes ?? {});
    return input.responseBuilder.speak(sorry).reprompt(sorry).withShouldEndSession(false).getResponse();
  },
});

const requestName = ({ requestEnvelope: { request } }: HandlerInput): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;
