import type { Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import { spokenFault } from './checks';
import type { AfterSpeech } from './phase';
import { quirkFault, soundDocuments, throughQuirk } from './quirks';
import type { DeviceSettings } from './settings';
import { NOTHING_SPOKEN, render, renderText, type Spoken, type Voice } from './speech';
import { parseXml } from './xml';

/** A response turned into what is heard, and what the device does after it. */
export interface Played {
  readonly spoken: Spoken;
  readonly next: AfterSpeech;
}

/** The words of "the skill's response was no good", as Alexa says them. */
export const PROBLEM = "There was a problem with the requested skill's response.";

/** Plays a response that has been found sound, or says why this device will not. */
export function play(
  envelope: ResponseEnvelope,
  settings: DeviceSettings,
  voice: Voice,
): Played | { readonly fault: string } {
  const { response } = envelope;
  const spoken = heard(response.outputSpeech, voice) ?? NOTHING_SPOKEN;
  const reprompt = heard(response.reprompt?.outputSpeech, voice);
  const fault =
    spokenFault(spoken.ms, reprompt?.ms ?? 0) ??
    quirkFault(settings.quirk, spoken) ??
    (reprompt === undefined ? undefined : quirkFault(settings.quirk, reprompt)) ??
    soundFault(response);
  if (fault !== undefined) return { fault };
  return {
    spoken: throughQuirk(settings.quirk, spoken, 'answer'),
    next: after(response, settings, reprompt && throughQuirk(settings.quirk, reprompt, 'reprompt')),
  };
}

function after(response: Response, settings: DeviceSettings, reprompt: Spoken | undefined): AfterSpeech {
  if (response.shouldEndSession === false) return { name: 'listen', reprompt };
  return response.shouldEndSession === undefined && settings.kind === 'show'
    ? { name: 'keepScreen' }
    : { name: 'end' };
}

function heard(speech: ui.OutputSpeech | undefined, voice: Voice): Spoken | undefined {
  if (speech === undefined) return undefined;
  return speech.type === 'SSML' ? render(parseXml(speech.ssml), voice) : renderText(speech.text, voice);
}

const soundFault = (response: Response): string | undefined =>
  soundDocuments(response).length > 0 ? 'this local Echo does not play APL for audio yet' : undefined;

/** The token of the APL document that a response puts on the screen, if it does. */
export function documentShown(response: Response): string | undefined {
  for (const directive of response.directives ?? []) {
    if (directive.type === 'Alexa.Presentation.APL.RenderDocument') return directive.token ?? '';
  }
  return undefined;
}
