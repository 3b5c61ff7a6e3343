/** What time budgets are measured by. Nothing else is: "now" is the request's own timestamp everywhere. */
export interface Timer {
  /** Milliseconds since some moment in the past; it never goes back. */
  nowMs(): number;
  /** Runs something once that much later; answers how to call it off. */
  after(delayMs: number, run: () => void): () => void;
  /** Anything from 0 up to 1, so that those who were refused together do not come back together. */
  chance(): number;
}

export const systemTimer: Timer = {
  nowMs: () => performance.now(),
  after: (delayMs, run) => {
    const timeout = setTimeout(run, delayMs);
    return () => clearTimeout(timeout);
  },
  chance: () => Math.random(),
};
