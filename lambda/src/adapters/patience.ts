import { type Deadline, deadlineIn, withinTime } from './deadline';
import type { Timer } from './timer';

/** How long the table is waited for. */
export interface Patience {
  /** All calls of one turn together. What a turn does besides stays far below the rest of the 3 s it may take. */
  readonly turnMs: number;
  /** One call, with every attempt and every page of it. */
  readonly callMs: number;
  /** One attempt: a table that is well answers in a few milliseconds, so one that hangs is better asked again. */
  readonly attemptMs: number;
  /** The longest wait before the second attempt; before each further one it is twice as long. */
  readonly waitMs: number;
  readonly mostAttempts: number;
}

export const PATIENCE: Patience = {
  turnMs: 2400,
  callMs: 1000,
  attemptMs: 450,
  waitMs: 50,
  mostAttempts: 5,
};

/**
 * Asks until there is an answer, with a wait of any length up to a limit that doubles ("full jitter", AWS Builders'
 * Library, "Timeouts, retries, and backoff with jitter"). Rejects with the last reason when the request itself is at
 * fault, the attempts are used up, or the deadline leaves no time for one more.
 */
export const persistently = async <T>(
  timer: Timer,
  patience: Patience,
  deadline: Deadline,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withinTime(timer, deadlineIn(timer, patience.attemptMs, deadline), ask);
    } catch (error) {
      const waitMs = timer.chance() * patience.waitMs * 2 ** (attempt - 1);
      if (isFinal(error) || attempt >= patience.mostAttempts || waitMs >= deadline.leftMs()) throw error;
      await new Promise<void>((resolve) => timer.after(waitMs, resolve));
    }
  }
};

/** Refused for now, not for good, although the status says that the request is at fault. */
const FOR_NOW = [
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'LimitExceededException',
  'TransactionConflictException',
];

/** Whether the same request will be refused again. */
const isFinal = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null || !('name' in error) || !('$metadata' in error))
    return false;
  const { name, $metadata } = error;
  if (typeof $metadata !== 'object' || $metadata === null || !('httpStatusCode' in $metadata)) return false;
  const status = Number($metadata.httpStatusCode);
  return status >= 400 && status < 500 && !FOR_NOW.includes(String(name));
};
