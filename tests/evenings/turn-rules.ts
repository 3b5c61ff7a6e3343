import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';

/** A line of the local Echo's `--json`. */
export interface PlayedTurn {
  readonly utterance: string | null;
  readonly request: RequestEnvelope | null;
  readonly response: ResponseEnvelope | { readonly reprompt: string } | null;
  readonly microphone: 'open' | 'closed';
  readonly refused?: string;
}

const INVITATION = /^(Say|Shall|Would|How many|If you feel well now)\b|\?$/;

/** What is wrong with a turn, or `undefined`. */
export const faultOf = (turn: PlayedTurn): string | undefined => {
  if (turn.refused !== undefined) return `refused: ${turn.refused}`;
  const { response } = turn;
  if (response === null || !('response' in response)) return undefined;
  const said = wordsIn(response.response);
  if (said === '') return undefined;
  const again = wordsIn(response.response.reprompt ?? {});
  return (
    invitationFault(turn, said, turn.microphone === 'open' ? 1 : 0) ??
    (turn.microphone === 'open' ? invitationFault(turn, again, 1) : undefined) ??
    (/something went wrong/.test(said) ? `apologised to: ${turn.utterance}` : undefined) ??
    placeFault(response.sessionAttributes?.place)
  );
};

/** What is said, as speech or by a document of sound. */
export const wordsIn = ({
  outputSpeech,
  directives = [],
}: Pick<Response, 'outputSpeech' | 'directives'>): string =>
  wordsOf(
    [
      outputSpeech?.type === 'SSML' ? outputSpeech.ssml : '',
      ...directives.flatMap((directive) => contentsIn(directive)),
    ].join(' '),
  );

/** The words of a document's components, in the order in which they are written. */
const contentsIn = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('content' in part && typeof part.content === 'string') return [part.content];
  return Object.values(part).flatMap(contentsIn);
};

/** The words without tags; a break counts as the end of a sentence. */
const wordsOf = (ssml: string): string =>
  ssml
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const invitationFault = (turn: PlayedTurn, words: string, expected: number): string | undefined => {
  const found = words.split(/(?<=[.?!])\s+/).filter((sentence) => INVITATION.test(sentence));
  return found.length === expected
    ? undefined
    : `${found.length} invitations instead of ${expected} after "${turn.utterance}": ${words.slice(-200)}`;
};

const STATUSES = ['guiding', 'paused', 'asking', 'breathing', 'done'];

const placeFault = (place: unknown): string | undefined => {
  if (typeof place !== 'object' || place === null) return 'no place in the attributes';
  const { routineId, stepId, foot, status, elapsedMs, totalMs } = place as Record<string, unknown>;
  const named = [routineId, stepId].every((id) => typeof id === 'string' && id !== '');
  const timed =
    typeof elapsedMs === 'number' && typeof totalMs === 'number' && elapsedMs >= 0 && elapsedMs <= totalMs;
  const known = STATUSES.includes(String(status)) && ['left', 'right', 'both'].includes(String(foot));
  return named && timed && known ? undefined : `an impossible place: ${JSON.stringify(place)}`;
};
