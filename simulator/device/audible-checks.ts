import type { interfaces } from 'ask-sdk-model';
import { speechesIn } from './apla';
import { DocumentError, readDocument } from './apla-document';
import { type Audible, outputSpeech, soundDirectives } from './audible';
import { LIMITS } from './limits';
import { speechFault } from './markup';
import { over } from './over';
import type { Written } from './speech';

/** What is wrong with the words of a response or a reprompt, in its speech or its document, or `undefined`. */
export async function audibleFault(
  audible: Audible,
  speech: string,
  document: string,
): Promise<string | undefined> {
  for (const written of outputSpeech(audible)) {
    const fault = await writtenFault(written, speech);
    if (fault !== undefined) return fault;
  }
  const [directive, second] = soundDirectives(audible);
  if (directive === undefined) return undefined;
  if (second !== undefined) return `${document}: there is a second one; Amazon's pages know one`;
  const fault = await documentFault(directive);
  return fault === undefined ? undefined : `${document}: ${fault}`;
}

type RenderDocument = interfaces.alexa.presentation.apla.RenderDocumentDirective;

async function documentFault(directive: RenderDocument): Promise<string | undefined> {
  const unknown = Object.keys(directive).find((name) => !['type', 'token', 'document'].includes(name));
  if (unknown !== undefined) return `this local Echo knows no "${unknown}" in its directive`;
  const { token }: { readonly token?: unknown } = directive;
  if (token !== undefined && typeof token !== 'string') return 'its token is no text';
  try {
    for (const written of speechesIn(readDocument(directive.document))) {
      const fault = await writtenFault(written, 'a Speech');
      if (fault !== undefined) return fault;
    }
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

async function writtenFault({ content, contentType }: Written, what: string): Promise<string | undefined> {
  const words: unknown = content;
  if (typeof words !== 'string' || words.trim() === '') return `${what} is empty`;
  if (words.length >= LIMITS.speechCharacters)
    return over(`${what} has`, words.length, LIMITS.speechCharacters - 1, 'characters');
  const fault = contentType === 'SSML' ? await speechFault(words) : undefined;
  return fault === undefined ? undefined : `${what}: ${fault}`;
}
