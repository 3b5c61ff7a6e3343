import type {
  Intent,
  IntentRequest,
  interfaces,
  LaunchRequest,
  SessionEndedError,
  SessionEndedReason,
  SessionEndedRequest,
} from 'ask-sdk-model';

/** What every request carries: who it is, when, in which language. */
export interface Stamp {
  readonly requestId: string;
  readonly timestamp: string;
  readonly locale: string;
}

/**
 * An instant as Alexa writes it into a request: UTC, whole seconds, cut and not rounded.
 *
 * @example
 * timestampOf(Date.parse('2026-03-01T21:40:00.900Z')) //=> '2026-03-01T21:40:00Z'
 */
export const timestampOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const launchRequest = (stamp: Stamp): LaunchRequest => ({ type: 'LaunchRequest', ...stamp });

export const intentRequest = (stamp: Stamp, intent: Intent): IntentRequest => ({
  type: 'IntentRequest',
  ...stamp,
  dialogState: 'STARTED',
  intent,
});

export const sessionEndedRequest = (
  stamp: Stamp,
  reason: SessionEndedReason,
  error?: SessionEndedError,
): SessionEndedRequest => ({ type: 'SessionEndedRequest', ...stamp, reason, ...(error ? { error } : {}) });

/** A touch on the screen, by the argument that the touched thing sends. */
export const touchRequest = (
  stamp: Stamp,
  token: string,
  argument: string,
): interfaces.alexa.presentation.apl.UserEvent => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  ...stamp,
  token,
  arguments: [argument],
  source: { type: 'TouchWrapper', handler: 'Press', id: argument },
  components: {},
});

/** What a device without APL for audio answers to a document of sound. */
export const soundErrorRequest = (
  stamp: Stamp,
  token: string,
): interfaces.alexa.presentation.apla.RuntimeErrorEvent => ({
  type: 'Alexa.Presentation.APLA.RuntimeError',
  ...stamp,
  token,
  errors: [{ type: 'RENDER_ERROR', reason: 'UNKNOWN_ERROR', message: 'This device plays no APL for audio.' }],
});
