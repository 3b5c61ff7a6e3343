import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Happening } from '../device/happening';
import { spokenText } from './lines';

/** One line of `--json`. */
export interface JsonTurn {
  /** When the request was sent, UTC. */
  readonly at: string;
  /** `null` when no one said anything; `(silence)` for a microphone that waited in vain and brought the reprompt. */
  readonly utterance: string | null;
  readonly intent: string | null;
  readonly request: RequestEnvelope | null;
  readonly response: ResponseEnvelope | { readonly reprompt: string } | null;
  readonly spokenMs: number;
  readonly microphone: 'open' | 'closed';
  /** Why Alexa would not play the response. */
  readonly refused?: string;
}

export function turnOf(happening: Happening): JsonTurn {
  const turn = {
    at: new Date(happening.at).toISOString(),
    utterance: happening.utterance,
    intent: null,
    request: null,
    response: null,
    spokenMs: 0,
    microphone: 'closed' as const,
  } satisfies JsonTurn;
  const refused = 'refused' in happening ? { refused: happening.refused } : {};
  switch (happening.type) {
    case 'unheard':
      return turn;
    case 'sessionEnded':
      return { ...turn, request: happening.request, response: happening.response, ...refused };
    case 'answer': {
      const { request, response, spoken, microphone } = happening;
      const spoke = { ...turn, spokenMs: spoken.ms, microphone, ...refused };
      if (request === null)
        return { ...spoke, utterance: '(silence)', response: { reprompt: spokenText(spoken) } };
      return { ...spoke, intent: intentOf(request), request, response };
    }
  }
}

const intentOf = ({ request }: RequestEnvelope): string | null =>
  request.type === 'IntentRequest' ? request.intent.name : null;
