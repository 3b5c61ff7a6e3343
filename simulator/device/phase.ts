import type { Answer } from './happening';
import { TIMING } from './limits';
import { NOTHING_SPOKEN, type Spoken } from './speech';

/** What the device does until something happens. Instants in ms since 1970. */
export type Phase =
  | { readonly name: 'idle' }
  | {
      readonly name: 'speaking';
      readonly answer: Answer;
      readonly endsAt: number;
      readonly next: AfterSpeech;
    }
  | { readonly name: 'listening'; readonly until: number; readonly reprompt: Spoken | undefined }
  | { readonly name: 'onScreen'; readonly until: number };

/** What comes when the speech is over. */
export type AfterSpeech =
  | { readonly name: 'listen'; readonly reprompt: Spoken | undefined }
  | { readonly name: 'keepScreen' }
  | { readonly name: 'end' };

/** When the phase ends by itself; `undefined` when only words can end it. */
export function endOf(phase: Phase): number | undefined {
  if (phase.name === 'idle') return undefined;
  return phase.name === 'speaking' ? phase.endsAt : phase.until;
}

/** The phase in which an answer is spoken. */
export const speaking = (answer: Answer, next: AfterSpeech): Phase => ({
  name: 'speaking',
  answer,
  endsAt: answer.beginsAt + answer.spoken.ms,
  next,
});

/** The phase after an answer has been spoken at `at`. */
export function afterSpeech(next: AfterSpeech, at: number): Phase {
  switch (next.name) {
    case 'listen':
      return { name: 'listening', until: at + TIMING.microphoneMs, reprompt: next.reprompt };
    case 'keepScreen':
      return { name: 'onScreen', until: at + TIMING.screenMs };
    case 'end':
      return { name: 'idle' };
  }
}

/** The one reprompt, spoken when the microphone has waited in vain. */
export const repromptAnswer = (at: number, spoken: Spoken = NOTHING_SPOKEN): Answer => ({
  type: 'answer',
  at,
  beginsAt: at,
  utterance: null,
  request: null,
  response: null,
  spoken,
  microphone: 'open',
});

/** The reprompt that has not been spoken yet, if there is one. */
export function repromptLeft(phase: Phase): Spoken | undefined {
  if (phase.name === 'listening') return phase.reprompt;
  return phase.name === 'speaking' && phase.next.name === 'listen' ? phase.next.reprompt : undefined;
}
