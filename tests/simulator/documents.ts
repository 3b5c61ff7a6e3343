import type { Directive, Response } from 'ask-sdk-model';

type Part = Readonly<Record<string, unknown>>;

export const speech = (content: string): Part => ({ type: 'Speech', content });
export const ssml = (inside: string): Part => ({
  type: 'Speech',
  contentType: 'SSML',
  content: `<speak>${inside}</speak>`,
});
export const silence = (duration: number): Part => ({ type: 'Silence', duration });
export const inTurn = (...items: readonly Part[]): Part => ({ type: 'Sequencer', items });
export const atOnce = (...items: readonly Part[]): Part => ({ type: 'Mixer', items });
/** Words at the beginning of a stretch of exact length. */
export const slot = (words: string, ms: number): Part => atOnce(speech(words), silence(ms));

export const documentOf = (component: Part): Record<string, unknown> => ({
  type: 'APLA',
  version: '0.91',
  mainTemplate: { parameters: ['payload'], items: [component] },
});

export const directiveOf = (component: Part): Directive => ({
  type: 'Alexa.Presentation.APLA.RenderDocument',
  token: 'segment',
  document: documentOf(component),
});

/** An answer by a document that leaves the microphone open, with a document for a reprompt. */
export const plays = (component: Part, reprompt?: Part): Response => ({
  directives: [directiveOf(component)],
  ...(reprompt === undefined ? {} : { reprompt: { directives: [directiveOf(reprompt)] } }),
  shouldEndSession: false,
});
