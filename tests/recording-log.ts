import type { Log } from '../lambda/src/domain/ports';

/** What was logged at `warn` and above, message by message. */
export interface RecordingLog extends Log {
  readonly lines: { readonly message: string; readonly fields: Readonly<Record<string, unknown>> }[];
}

export const createRecordingLog = (): RecordingLog => {
  const lines: RecordingLog['lines'] = [];
  const record: Log['warn'] = (message, fields = {}) => {
    lines.push({ message, fields });
  };
  return { lines, debug: () => undefined, info: () => undefined, warn: record, error: record };
};
