import type { Timer } from './timer';

/** A moment by which something has to be over. */
export interface Deadline {
  leftMs(): number;
}

/** The moment that lies so far ahead, or the one before it when that comes sooner. */
export const deadlineIn = (timer: Timer, ms: number, before?: Deadline): Deadline => {
  const at = timer.nowMs() + Math.min(ms, before?.leftMs() ?? ms);
  return { leftMs: () => at - timer.nowMs() };
};

/** Runs something that is given up, and told so, when the time is over; with no time left it is not begun. */
export const withinTime = async <T>(
  timer: Timer,
  deadline: Deadline,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const timeoutMs = deadline.leftMs();
  if (timeoutMs <= 0) throw new Error('no time was left');
  const controller = new AbortController();
  let callOff = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    callOff = timer.after(timeoutMs, () => {
      reject(new Error(`no answer within ${Math.round(timeoutMs)} ms`));
      controller.abort();
    });
  });
  try {
    return await Promise.race([run(controller.signal), late]);
  } finally {
    callOff();
  }
};
