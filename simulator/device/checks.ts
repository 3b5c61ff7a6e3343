import type { RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model';
import { LIMITS } from './limits';
import { speechFault } from './markup';
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

/** Why the time it takes to speak a response and its reprompt is too long, if it is. Times in ms. */
export function spokenFault(spokenMs: number, repromptMs: number): string | undefined {
  if (spokenMs > LIMITS.spokenMs)
    return over('the speech lasts', spokenMs / 1000, LIMITS.spokenMs / 1000, 's');
  if (repromptMs > LIMITS.repromptSpokenMs) {
    return over('the reprompt lasts', repromptMs / 1000, LIMITS.repromptSpokenMs / 1000, 's');
  }
  return undefined;
}

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
  const speaks = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
  if (speaks && outputSpeech === undefined) return 'nothing is said';
  return undefined;
}

async function wordsFault({ response }: ResponseEnvelope): Promise<string | undefined> {
  return (
    (await outputSpeechFault(response.outputSpeech, 'the speech')) ??
    (await outputSpeechFault(response.reprompt?.outputSpeech, 'the reprompt'))
  );
}

async function outputSpeechFault(
  speech: ui.OutputSpeech | undefined,
  what: string,
): Promise<string | undefined> {
  if (speech === undefined) return undefined;
  const words: unknown = speech.type === 'SSML' ? speech.ssml : speech.text;
  if (typeof words !== 'string' || words.trim() === '') return `${what} is empty`;
  if (words.length >= LIMITS.speechCharacters) {
    return over(`${what} has`, words.length, LIMITS.speechCharacters - 1, 'characters');
  }
  const fault = speech.type === 'SSML' ? await speechFault(words) : undefined;
  return fault === undefined ? undefined : `${what}: ${fault}`;
}

function sizeFault(envelope: ResponseEnvelope): string | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  const { outputSpeech, directives = [] } = envelope.response;
  const allowed =
    outputSpeech?.type === 'SSML' && directives.length === 0
      ? LIMITS.speechResponseBytes
      : LIMITS.responseBytes;
  return bytes > allowed ? over('the response has', bytes, allowed, 'bytes') : undefined;
}

const over = (what: string, amount: number, allowed: number, unit: string): string =>
  `${what} ${Math.round(amount * 10) / 10} ${unit}; ${allowed} are allowed`;
