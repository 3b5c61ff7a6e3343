import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import { enUS } from '../../content/phrasebook/en-US';
import type { EndReason } from '../../domain/session/event';
import { speechOf } from '../../speech/delivery';
import { voiceOf } from '../../speech/voice';
import { arriveRefused } from '../arrive';
import type { Deps } from '../deps';
import { factsIn } from '../moment';
import { play, playIn } from '../play';
import { respond, TOKEN } from '../respond';
import { onRequest } from './matching';
import { SKILL_DISABLED } from './rights';

const REASONS: Readonly<Record<string, EndReason>> = {
  USER_INITIATED: 'exit',
  EXCEEDED_MAX_REPROMPTS: 'silence',
  ERROR: 'error',
};

export const endingHandlers = (deps: Deps): readonly RequestHandler[] => [
  onRequest('SessionEndedRequest', async (input) => {
    const { request } = input.requestEnvelope;
    if (request.type !== 'SessionEndedRequest') return {};
    if (request.error !== undefined)
      deps.log.error('session ended with an error', { kind: request.error.type });
    if (request.error?.type === 'INVALID_RESPONSE') {
      const visit = await arriveRefused(deps, input);
      if (visit !== undefined) return playIn(deps, input, visit, { type: 'ended', reason: 'refused' });
    }
    return play(deps, input, { type: 'ended', reason: REASONS[request.reason] ?? 'error' });
  }),
  onRequest('Alexa.Presentation.APLA.RuntimeError', async (input) => {
    const { request } = input.requestEnvelope;
    if (request.type !== 'Alexa.Presentation.APLA.RuntimeError') return {};
    deps.log.error('a document of sound was not played', { kind: request.errors?.[0]?.type });
    // A document of somebody else's tells nothing of ours.
    return (request.token ?? TOKEN) === TOKEN ? play(deps, input, { type: 'soundRefused' }) : {};
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
    // Nobody is there to be told, and what was asked for must happen: Alexa sends the event again.
    if (input.requestEnvelope.request.type === SKILL_DISABLED) throw error;
    if (input.requestEnvelope.request.type === 'SessionEndedRequest')
      return input.responseBuilder.getResponse();
    const { session } = input.requestEnvelope;
    if (session === undefined) return input.responseBuilder.getResponse();
    input.attributesManager.setSessionAttributes(session.attributes ?? {});
    const sorry = speechOf(voiceOf(enUS, factsIn(input)).apology);
    return respond(input, { say: sorry, reprompt: sorry });
  },
});

const requestName = ({ requestEnvelope: { request } }: HandlerInput): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;
