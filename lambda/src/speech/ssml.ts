import { type Manner, type Piece, RATE } from './lines';

/** The inside of a `<speak>` element: words escaped, silences as breaks. */
export const ssmlOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap((piece) => [said(piece), silence(piece)])
    .filter((part) => part !== '')
    .join(' ');

/**
 * Text made safe inside an element.
 *
 * @example
 * escaped('salt & <pepper>') //=> 'salt &amp; &lt;pepper&gt;'
 */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const said = ({ text, manner }: Piece): string => (text === '' ? '' : inManner(manner, escaped(text)));

const inManner = (manner: Manner, text: string): string =>
  manner === 'plain' ? text : `<prosody rate="${RATE[manner] * 100}%" volume="soft">${text}</prosody>`;

const silence = ({ silenceMs }: Piece): string => (silenceMs > 0 ? `<break time="${silenceMs}ms"/>` : '');
