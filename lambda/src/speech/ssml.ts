import type { Manner } from '../domain/manner';
import type { Piece } from './lines';
import { filledSlots, type Passage } from './passage';

/** A passage as speech and breaks: as exact as the speaking-time model is for the voice. */
export const ssmlOf = ({ lead, slots, tail }: Passage): string =>
  `<speak>${markupOf([...lead, ...filledSlots(slots).flat(), ...tail])}</speak>`;

/** The inside of a `<speak>` element: words escaped, silences as breaks. */
export const markupOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap((piece) => [wordsOf(piece), breakOf(piece)])
    .filter((part) => part !== '')
    .join(' ');

/** The words of a piece in the way they are spoken, without its silence. */
export const wordsOf = ({ text, manner, rate }: Piece): string =>
  text === '' ? '' : inManner(manner, atRate(rate, manner, escaped(text)));

/** Whether a piece needs any markup. */
export const isPlain = ({ manner, rate }: Piece): boolean => manner === 'plain' && rate === 1;

/**
 * Text made safe inside an element.
 *
 * @example
 * escaped('salt & <pepper>') //=> 'salt &amp; &lt;pepper&gt;'
 */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const atRate = (rate: number, manner: Manner, text: string): string => {
  const slower = rate === 1 ? '' : ` rate="${Math.round(rate * 100)}%"`;
  const softer = manner === 'quiet' ? ' volume="soft"' : '';
  return slower + softer === '' ? text : `<prosody${slower}${softer}>${text}</prosody>`;
};

const inManner = (manner: Manner, text: string): string =>
  manner === 'whispered' ? `<amazon:effect name="whispered">${text}</amazon:effect>` : text;

const breakOf = ({ silenceMs }: Piece): string => (silenceMs > 0 ? `<break time="${silenceMs}ms"/>` : '');
