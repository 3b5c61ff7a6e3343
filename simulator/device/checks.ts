import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { soundDirectives } from './audible';
import { audibleFault } from './audible-checks';
import { LIMITS } from './limits';
import { over } from './over';
import { lossyAt } from './plain-json';

/**
 * Why Alexa would refuse this response, or `undefined` when it is sound. Says nothing about how long it takes to
 * speak: `spokenFault` does, once it is rendered.
 */
export async function responseFault(
  request: RequestEnvelope['request'],
  envelope: ResponseEnvelope,
): Promise<string | undefined> {
  return shapeFault(request, envelope) ?? (await wordsFault(envelope)) ?? sizeFault(envelope);
}

/** How long a response and its reprompt are heard, in ms. */
export interface Lengths {
  readonly response: number;
  /** The speech in the reprompt, outside any document. */
  readonly repromptSpeech: number;
  /** The whole reprompt. */
  readonly reprompt: number;
}

/** Why the time it takes to speak a response and its reprompt is too long, if it is. */
export function spokenFault({ response, repromptSpeech, reprompt }: Lengths): string | undefined {
  if (response > LIMITS.spokenMs) return tooLong('the speech lasts', response, LIMITS.spokenMs);
  if (repromptSpeech > LIMITS.repromptSpokenMs)
    return tooLong('the reprompt lasts', repromptSpeech, LIMITS.repromptSpokenMs);
  return reprompt > LIMITS.repromptDocumentMs
    ? tooLong('the reprompt with its document lasts', reprompt, LIMITS.repromptDocumentMs)
    : undefined;
}

const tooLong = (what: string, ms: number, allowedMs: number): string =>
  over(what, ms / 1000, allowedMs / 1000, 's');

/** Before a response is written as JSON: what would not come back as it was. */
export function attributesFault(envelope: ResponseEnvelope): string | undefined {
  const path = lossyAt(envelope.sessionAttributes ?? {}, 'sessionAttributes');
  return path === undefined ? undefined : `${path} is not plain JSON`;
}

function shapeFault(request: RequestEnvelope['request'], envelope: ResponseEnvelope): string | undefined {
  const { response, version } = envelope;
  if (version !== '1.0') return `version is ${JSON.stringify(version)}, not "1.0"`;
  if (typeof response !== 'object' || response === null) return 'there is no response in it';
  if (request.type === 'SessionEndedRequest') {
    const keys = Object.keys(response);
    return keys.length > 0 ? `a SessionEndedRequest was answered with ${keys.join(', ')}` : undefined;
  }
  const { outputSpeech, reprompt, shouldEndSession } = response;
  if (shouldEndSession !== undefined && typeof shouldEndSession !== 'boolean') {
    return `shouldEndSession is ${JSON.stringify(shouldEndSession)}; it may be true, false or left out`;
  }
  if (reprompt !== undefined && shouldEndSession !== false)
    return 'a reprompt, but the microphone stays closed';
  const misdirected = directivesFault(response);
  if (misdirected !== undefined) return misdirected;
  const speaks = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
  const silent = outputSpeech === undefined && soundDirectives(response).length === 0;
  return speaks && silent ? 'nothing is said' : undefined;
}

function directivesFault({ directives, reprompt }: Response): string | undefined {
  for (const list of [directives, reprompt?.directives]) {
    if (list !== undefined && !(Array.isArray(list) && list.every((each) => typeof each?.type === 'string')))
      return 'directives is not a list of directives';
  }
  const other = reprompt?.directives?.find(({ type }) => type !== 'Alexa.Presentation.APLA.RenderDocument');
  return other === undefined ? undefined : `a reprompt carries documents of sound, and no ${other.type}`;
}

const wordsFault = async ({ response }: ResponseEnvelope): Promise<string | undefined> =>
  (await audibleFault(response, 'the speech', 'the document')) ??
  (await audibleFault(response.reprompt ?? {}, 'the reprompt', "the reprompt's document"));

function sizeFault(envelope: ResponseEnvelope): string | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  const { outputSpeech, directives = [], reprompt } = envelope.response;
  const directed = directives.length + (reprompt?.directives ?? []).length > 0;
  const allowed =
    outputSpeech?.type === 'SSML' && !directed ? LIMITS.speechResponseBytes : LIMITS.responseBytes;
  return bytes > allowed ? over('the response has', bytes, allowed, 'bytes') : undefined;
}
