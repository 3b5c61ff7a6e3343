import type { Log } from '../domain/ports';

const LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'SILENT'] as const;
type Level = (typeof LEVELS)[number];

/**
 * A log of one JSON line a message on the standard output, which Lambda stamps with the time.
 * `level` is the environment's word, in capitals or not; an unknown one means `INFO`.
 */
export const createLog = (level: string | undefined): Log => {
  const least = LEVELS.indexOf(LEVELS.find((each) => each === level?.toUpperCase()) ?? 'INFO');
  const at =
    (name: Exclude<Level, 'SILENT'>): Log['info'] =>
    (message, fields = {}) => {
      if (LEVELS.indexOf(name) < least) return;
      process.stdout.write(`${JSON.stringify({ level: name, message, ...fields })}\n`);
    };
  return { debug: at('DEBUG'), info: at('INFO'), warn: at('WARN'), error: at('ERROR') };
};
