import type { Status } from './status';
import { LABELS, type View } from './view';

/** Writes and never takes back: for terminals that cannot move their cursor. Word after word appears as it is spoken. */
export function createPlainView(write: (text: string) => unknown): View {
  let shown: string | undefined;
  let state: Status['phase'] = 'speaking';

  return {
    you: () => undefined,
    note: (text) => write(`(${text})\n`),
    hint: (text) => write(`\n(${text})\n`),
    answer(heard) {
      const next = heard.replace(/ ?\[ ?[\d.]+s\]$/, '');
      if (shown === undefined) write(LABELS.alexa);
      if (next.length > (shown ?? '').length) write(next.slice((shown ?? '').length));
      shown = next.length > (shown ?? '').length ? next : (shown ?? '');
    },
    answered(cut) {
      if (shown !== undefined) write(cut ? ' –\n' : '\n');
      shown = undefined;
    },
    status({ phase, text }) {
      if (phase !== state && phase !== 'speaking') write(`(${text})\n`);
      state = phase;
    },
    stop: () => undefined,
  };
}
