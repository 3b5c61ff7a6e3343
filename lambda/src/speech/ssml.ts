import { LONGEST_BREAK_MS } from './limits';
import { type Manner, type Piece, RATE } from './lines';

/** The inside of a `<speak>` element: words escaped, silences as breaks of at most 10 s. */
export const ssmlOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => [said(piece), ...breaks(piece.silenceMs)].filter((part) => part !== '').join(' '))
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

const breaks = (silenceMs: number): readonly string[] => {
  if (silenceMs <= 0) return [];
  const lengthMs = Math.min(silenceMs, LONGEST_BREAK_MS);
  return [`<break time="${lengthMs}ms"/>`, ...breaks(silenceMs - lengthMs)];
};
