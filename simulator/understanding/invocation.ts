import { wordsOf } from './words';

/** What an utterance is to the device, before any skill is asked. */
export interface Heard {
  readonly wakeWord: boolean;
  /** Without the wake word. */
  readonly words: string;
  readonly meaning:
    | { readonly type: 'launch' }
    /** A question put in one breath; the first wording leaves out the connecting word. */
    | { readonly type: 'oneShot'; readonly wordings: readonly string[] }
    | { readonly type: 'exit' }
    | { readonly type: 'plain'; readonly words: string }
    /** The wake word alone. */
    | { readonly type: 'nothing' };
}

/**
 * Sorts an utterance by Amazon's invocation phrases ("How users invoke custom skills").
 *
 * @example
 * hearUtterance('Alexa, start my foot routine', 'my foot routine').meaning //=> { type: 'launch' }
 * hearUtterance('Alexa, ask my foot routine for ten minutes', 'my foot routine').meaning
 * //=> { type: 'oneShot', wordings: ['ten minutes', 'for ten minutes'] }
 */
export function hearUtterance(utterance: string, invocationName: string): Heard {
  const [, wake, rest = ''] = /^\s*(alexa\b[\s,.!:–—-]*)?(.*)$/is.exec(utterance) ?? [];
  const words = rest.trim();
  return {
    wakeWord: wake !== undefined,
    words,
    meaning: meaningOf(words, invocationName, wake !== undefined),
  };
}

function meaningOf(said: string, invocationName: string, wakeWord: boolean): Heard['meaning'] {
  const words = wordsOf(said).join(' ');
  if (words === '') return { type: 'nothing' };
  if (EXITS.has(words)) return { type: 'exit' };
  const name = wordsOf(invocationName).join(' ');
  const [, after] = new RegExp(`^(?:${POLITE} )?(?:(?:${STARTERS}|${ASKERS}) )?${name}(?: (.+))?$`).exec(
    words,
  ) ?? [words, null];
  if (after === undefined) return { type: 'launch' };
  if (after !== null) return { type: 'oneShot', wordings: wordingsOf(after) };
  const [, before] = new RegExp(`^(?:${POLITE} )?(.+?) (?:with|from|using|in) ${name}$`).exec(words) ?? [];
  return wakeWord && before !== undefined
    ? { type: 'oneShot', wordings: [before] }
    : { type: 'plain', words: said };
}

const EXITS = new Set(['exit', 'quit']);
const POLITE = "(?:(?:can|could|would|will) you|i want to|let's)";
const STARTERS = 'begin|do|launch|load|open|play|resume|run|start|use|enter|go to|start up';
const ASKERS = 'ask|tell|talk to|speak to|speak with';

/** What may join a request to the name and is not part of it. Question words belong to the request and stay. */
const CONNECTORS = /^(?:to|for|and|with|about|that|if|whether|in|by|then)\s+/;

/** Words that make a question of what follows: "if I did it last night" is not "I did it last night". */
const QUESTION = /^(?:if|whether)\s/;

function wordingsOf(request: string): string[] {
  const bare = request.replace(CONNECTORS, '');
  if (bare === request) return [request];
  return QUESTION.test(request) ? [request, bare] : [bare, request];
}
