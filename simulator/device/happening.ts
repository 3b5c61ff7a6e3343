import type { RequestEnvelope, ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import type { Spoken } from './speech';

/** Something the device began to say. Instants are milliseconds since 1970-01-01 UTC. */
export interface Answer {
  readonly type: 'answer';
  /** When the request was sent; for a reprompt, when the microphone had waited in vain. */
  readonly at: number;
  readonly beginsAt: number;
  /** `null` when the device speaks on its own: a reprompt. */
  readonly utterance: string | null;
  readonly request: RequestEnvelope | null;
  readonly response: ResponseEnvelope | null;
  readonly spoken: Spoken;
  readonly microphone: 'open' | 'closed';
  /** Why Alexa would not play what the skill answered. */
  readonly refused?: string;
}

/** The skill was told that its session is over. */
export interface SessionEnded {
  readonly type: 'sessionEnded';
  readonly at: number;
  readonly reason: SessionEndedReason;
  readonly utterance: string | null;
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope | null;
  readonly refused?: string;
}

/** Words that did not reach the skill. */
export interface Unheard {
  readonly type: 'unheard';
  readonly at: number;
  readonly utterance: string;
  /** `speaking`: no wake word while Alexa speaks. `fell-silent`: it only ended what was being said. */
  readonly why: 'nothing-listens' | 'speaking' | 'fell-silent';
}

export type Happening = Answer | SessionEnded | Unheard;
