import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import { enUS } from '../../content/phrasebook/en-US';
import type { EndReason } from '../../domain/session/event';
import { soundOf } from '../../speech/delivery';
import { wordsOnly } from '../../speech/passage';
import { voiceOf } from '../../speech/voice';
import { arriveRefused } from '../arrive';
import type { Deps } from '../deps';
import { factsIn } from '../moment';
import { play, playIn } from '../play';
import { respond } from '../respond';
import { onRequest } from './matching';

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
      return playIn(deps, input, await arriveRefused(deps, input), { type: 'ended', reason: 'refused' });
    }
    return play(deps, input, { type: 'ended', reason: REASONS[request.reason] ?? 'error' });
  }),
  onRequest('Alexa.Presentation.APLA.RuntimeError', (input) => {
    deps.log.error('a document of sound was not played', { kind: soundErrorIn(input) });
    return play(deps, input, { type: 'soundRefused' });
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
    const { session } = input.requestEnvelope;
    if (session === undefined) return input.responseBuilder.getResponse();
    input.attributesManager.setSessionAttributes(session.attributes ?? {});
    const sorry = soundOf('ssml', wordsOnly(voiceOf(enUS, factsIn(input)).apology));
    return respond(input, { say: sorry, reprompt: sorry });
  },
});

const soundErrorIn = ({ requestEnvelope: { request } }: HandlerInput): string | undefined =>
  request.type === 'Alexa.Presentation.APLA.RuntimeError' ? request.errors?.[0]?.type : undefined;

const requestName = ({ requestEnvelope: { request } }: HandlerInput): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;
