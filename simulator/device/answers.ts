import type { Request, Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import type { Speak } from './apla';
import { type Audible, heard, soundDirectives, writtenIn } from './audible';
import { spokenFault } from './checks';
import type { AfterSpeech } from './phase';
import { quirkFault, speechThroughQuirk, throughQuirk } from './quirks';
import type { DeviceSettings } from './settings';
import { NOTHING_SPOKEN, renderWritten, type Spoken, type Voice, type Words } from './speech';

/** A response turned into what is heard, and what the device does after it. */
export interface Played {
  readonly spoken: Spoken;
  readonly next: AfterSpeech;
}

/** The words of "the skill's response was no good", as Alexa says them. */
export const PROBLEM = "There was a problem with the requested skill's response.";

/** Plays a response to `asked` that has been found sound, or says why this device will not. */
export function play(
  { response }: ResponseEnvelope,
  asked: Request['type'],
  settings: DeviceSettings,
  voice: Voice,
): Played | { readonly fault: string } {
  const { quirk } = settings;
  const plainly: Speak = (written) => renderWritten(written, voice);
  const fault = lengthFault(response, plainly) ?? moodFault(response, settings, plainly);
  if (fault !== undefined) return { fault };
  const speak: Speak = (written) => speechThroughQuirk(quirk, written, plainly(written));
  const reprompt = heard(response.reprompt ?? {}, speak);
  return {
    spoken: throughQuirk(quirk, heard(response, speak) ?? NOTHING_SPOKEN, 'answer'),
    next: after(response, asked, settings, reprompt && throughQuirk(quirk, reprompt, 'reprompt')),
  };
}

/**
 * The documents of sound that this device will not play, by their tokens; they may stand in the answer or in its
 * reprompt, for Alexa renders both before anything is heard.
 */
export const unplayable = (response: Response, { quirk }: DeviceSettings): readonly string[] =>
  quirk === 'apla-unsupported'
    ? partsOf(response)
        .flatMap(soundDirectives)
        .map(({ token = '' }) => token)
    : [];

/** All the words of a response and its reprompt, as a voice of that rate says them. */
export const wordsIn = (response: Response, rate: number): readonly Words[] =>
  partsOf(response)
    .flatMap(writtenIn)
    .flatMap((written) => renderWritten(written, { speakingMs: () => 0, rate }).parts)
    .flatMap((part) => (part.type === 'words' ? [{ text: part.text, rate: part.rate ?? 1 }] : []));

const partsOf = (response: Response): readonly Audible[] => [response, response.reprompt ?? {}];

function lengthFault(response: Response, speak: Speak): string | undefined {
  const reprompt = response.reprompt ?? {};
  const lengthOf = (audible: Audible) => heard(audible, speak)?.ms ?? 0;
  return spokenFault({
    response: lengthOf(response),
    repromptSpeech: lengthOf(withoutDocuments(reprompt)),
    reprompt: lengthOf(reprompt),
  });
}

const withoutDocuments = ({ outputSpeech }: ui.Reprompt): Audible =>
  outputSpeech === undefined ? {} : { outputSpeech };

/** Why this device, being what it is, refuses what a sound one would play. */
function moodFault(response: Response, settings: DeviceSettings, speak: Speak): string | undefined {
  if (unplayable(response, settings).length > 0)
    return 'a document of sound once more (quirk apla-unsupported)';
  return partsOf(response)
    .flatMap(writtenIn)
    .map((written) => quirkFault(settings.quirk, speak(written)))
    .find((fault) => fault !== undefined);
}

function after(
  response: Response,
  asked: Request['type'],
  settings: DeviceSettings,
  reprompt: Spoken | undefined,
): AfterSpeech {
  if (response.shouldEndSession === false) return { name: 'listen', reprompt };
  // An error leaves nothing that a screen could keep the session for.
  const keeps = settings.kind === 'show' && asked !== 'Alexa.Presentation.APLA.RuntimeError';
  return response.shouldEndSession === undefined && keeps ? { name: 'keepScreen' } : { name: 'end' };
}

/** The token of the APL document that a response puts on the screen, if it does. */
export function documentShown(response: Response): string | undefined {
  for (const directive of response.directives ?? []) {
    if (directive.type === 'Alexa.Presentation.APL.RenderDocument') return directive.token ?? '';
  }
  return undefined;
}
