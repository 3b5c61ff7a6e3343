import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';

type Handle = (input: HandlerInput) => Promise<Response>;

/** A handler for requests of one type. */
export const onRequest = (type: string, handle: Handle): RequestHandler => ({
  canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === type,
  handle,
});

/** A handler that says which intents it is for. */
export interface IntentHandler extends RequestHandler {
  readonly intents: readonly string[];
}

/** A handler for intents by name. */
export const onIntent = (names: readonly string[], handle: Handle): IntentHandler => ({
  intents: names,
  canHandle: ({ requestEnvelope: { request } }) =>
    request.type === 'IntentRequest' && names.includes(request.intent.name),
  handle,
});
