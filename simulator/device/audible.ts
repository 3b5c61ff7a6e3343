import type { interfaces, ui } from 'ask-sdk-model';
import { playComponent, type Speak, speechesIn } from './apla';
import { readDocument } from './apla-document';
import { type Spoken, spokenOf, type Written } from './speech';

/** What can be heard: a response, or the reprompt in it. */
export type Audible = ui.Reprompt;

/** The directives that ask for a document of sound to be played. */
export const soundDirectives = ({
  directives = [],
}: Audible): readonly interfaces.alexa.presentation.apla.RenderDocumentDirective[] =>
  directives.flatMap((directive) =>
    directive.type === 'Alexa.Presentation.APLA.RenderDocument' ? [directive] : [],
  );

/** What is heard: the speech first, then the documents, never at once (documented). `undefined` when there is neither. */
export function heard(audible: Audible, speak: Speak): Spoken | undefined {
  const documents = soundDirectives(audible).map(({ document }) => readDocument(document));
  const speech = outputSpeech(audible);
  if (speech.length + documents.length === 0) return undefined;
  return spokenOf(
    [...speech.map(speak), ...documents.map((root) => playComponent(root, speak))].flatMap(
      ({ parts }) => parts,
    ),
  );
}

/** Every piece of speech, each as it is written. */
export const writtenIn = (audible: Audible): readonly Written[] => [
  ...outputSpeech(audible),
  ...soundDirectives(audible).flatMap(({ document }) => speechesIn(readDocument(document))),
];

/** The speech that stands outside any document: none or one. */
export function outputSpeech({ outputSpeech: speech }: Audible): readonly Written[] {
  if (speech === undefined) return [];
  return speech.type === 'SSML'
    ? [{ content: speech.ssml, contentType: 'SSML' }]
    : [{ content: speech.text, contentType: 'PlainText' }];
}
