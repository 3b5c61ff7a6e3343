import pc from 'picocolors';
import type { Status } from './status';
import { type Input, LABELS, type View } from './view';
import { wrap } from './wrap';

/** The part of a terminal that is needed to draw. */
export interface Canvas {
  readonly columns: number;
  write(text: string): unknown;
}

const WIDEST = 100;
const MARGIN = '  ';
/** How long a hint stands in place of the microphone's state. */
const HINT_MS = 4_000;

/**
 * Draws in place: finished lines scroll away, and under them stay the last line of the answer, the microphone's
 * state and the line being typed.
 */
export function createLiveView(canvas: Canvas): View {
  let heard: string | undefined;
  /** Lines of the running answer that are finished and written. */
  let written = 0;
  let status: Status = { phase: 'idle', light: 'off', text: '' };
  let input: Input = { line: '', cursor: 0 };
  let hint = { text: '', until: 0 };
  let drawn = 0;
  let last = '';

  const width = () =>
    Math.max(20, Math.min(canvas.columns || 80, WIDEST) - MARGIN.length - LABELS.none.length - 1);
  const statusText = () =>
    shortened(Date.now() < hint.until ? hint.text : status.text, width() + LABELS.none.length - 2);
  const answerLines = () =>
    wrap(heard ?? '', width()).map(
      (line, i) => `${MARGIN}${i === 0 ? pc.cyan(LABELS.alexa) : LABELS.none}${dimSilence(line)}`,
    );

  function draw(finished: readonly string[] = []): void {
    const running = heard === undefined ? [] : answerLines();
    const grown = running.slice(written, -1);
    written = Math.max(written, running.length - 1);
    const live = [...running.slice(-1), `${MARGIN}${light(status)} ${statusText()}`];
    const room = width() + LABELS.none.length - 2;
    const start = Math.max(0, input.cursor - room);
    const body = [...finished, ...grown].map((line) => `${line}\n`).join('');
    const picture = `${body}${live.map((line) => `${line}\n`).join('')}${MARGIN}> ${input.line.slice(start, start + room)}`;
    const frame = `${picture}\r\x1b[${MARGIN.length + 2 + input.cursor - start}C`;
    if (body === '' && frame === last) return;
    canvas.write(`${erase(drawn)}${frame}`);
    drawn = live.length;
    last = frame;
  }

  return {
    you: (words) => draw(['', ...labelled(pc.green(LABELS.you), words, width())]),
    note: (text) => draw(wrap(text, width() + LABELS.none.length).map((line) => `${MARGIN}${pc.dim(line)}`)),
    hint(text) {
      hint = { text, until: Date.now() + HINT_MS };
      draw();
    },
    answer(text) {
      if (heard === undefined) written = 0;
      heard = text;
      draw();
    },
    answered(cut) {
      if (heard === undefined) return;
      if (cut) heard = `${heard} –`;
      const rest = answerLines().slice(written);
      heard = undefined;
      written = 0;
      draw(rest);
    },
    status(next, typed) {
      status = next;
      input = typed;
      draw();
    },
    stop() {
      canvas.write(erase(drawn));
    },
  };
}

/** Back to the first line that is drawn in place, and everything from there on cleared. */
const erase = (linesUp: number): string => `\r${linesUp > 0 ? `\x1b[${linesUp}A` : ''}\x1b[J`;

const labelled = (label: string, text: string, width: number): string[] =>
  wrap(text, width).map((line, i) => `${MARGIN}${i === 0 ? label : LABELS.none}${line}`);

/** At most `width` characters, cut between words. */
function shortened(text: string, width: number): string {
  const [line = ''] = text.length <= width ? [text] : wrap(text, width - 1);
  return line === text ? text : `${line}…`;
}

const dimSilence = (line: string): string => line.replace(/\[ ?[\d.]+s\]/g, (silence) => pc.dim(silence));

const light = ({ light }: Status): string => (light === 'on' ? pc.blue('●') : pc.dim('○'));
