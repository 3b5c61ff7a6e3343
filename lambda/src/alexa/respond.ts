import type { HandlerInput } from 'ask-sdk-core';
import type { interfaces, Response, ui } from 'ask-sdk-model';
import type { Sound } from '../speech/delivery';
import type { SpokenReply } from '../speech/reply';

type RenderDocument = interfaces.alexa.presentation.apla.RenderDocumentDirective;

/** One document at a time is played, so one name is enough to tell an error of it. */
export const TOKEN = 'foot-routine';

/**
 * The response of a reply: an invitation keeps the microphone open; without one the session is over. An error of its
 * document comes back with the `token`.
 */
export const respond = (
  { responseBuilder }: HandlerInput,
  spoken: Pick<SpokenReply, 'say' | 'reprompt'> | undefined,
  token = TOKEN,
): Response => {
  if (spoken === undefined) return responseBuilder.getResponse();
  const { say, reprompt } = spoken;
  return {
    ...responseBuilder.getResponse(),
    ...partOf(say, token),
    ...(reprompt === undefined ? {} : { reprompt: partOf(reprompt, token) }),
    shouldEndSession: reprompt === undefined,
  };
};

/** Speech and documents stand in the same fields of a response and of its reprompt. */
const partOf = (
  sound: Sound,
  token: string,
): { outputSpeech?: ui.OutputSpeech; directives?: RenderDocument[] } =>
  sound.type === 'ssml'
    ? { outputSpeech: { type: 'SSML', ssml: sound.ssml } }
    : {
        directives: [
          { type: 'Alexa.Presentation.APLA.RenderDocument', token, document: { ...sound.document } },
        ],
      };
