import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Input } from './view';

/** Lines typed at a terminal, with the usual keys for editing and for earlier lines. */
export interface Keyboard {
  input(): Input;
  stop(): void;
}

export interface KeyboardEvents {
  readonly line: (line: string) => void;
  readonly key: () => void;
  /** Ctrl-C, Ctrl-D or a closed terminal. */
  readonly leave: () => void;
}

/** `inPlace`: the view draws the line itself. Otherwise the terminal echoes what is typed. */
export function createKeyboard(stdin: NodeJS.ReadStream, inPlace: boolean, events: KeyboardEvents): Keyboard {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: nowhere, terminal: inPlace, historySize: 50 });
  lines.on('line', events.line);
  lines.on('SIGINT', events.leave);
  lines.on('close', events.leave);
  const key = () => setImmediate(events.key);
  if (inPlace) stdin.on('keypress', key);
  return {
    input: () => ({ line: inPlace ? lines.line : '', cursor: inPlace ? lines.cursor : 0 }),
    stop() {
      stdin.off('keypress', key);
      lines.off('close', events.leave);
      lines.close();
      stdin.unref();
    },
  };
}
