import type { Timer } from '../../lambda/src/adapters/timer';

/** A timer whose time passes only while everybody waits for it: a delay of 20 s is over at once. */
export interface SimulatedTimer extends Timer {
  /** Lets pass whatever is still to come. */
  settle(): Promise<void>;
}

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/** So often in a row nothing may have been going on before time goes on: what has just been answered is read first. */
const QUIET_TURNS = 3;

/**
 * Time stands still while `isBusy`, in which real work is under way, and while anything computes. So a busy computer
 * makes no test fail: what takes real time takes none here, and what waits takes exactly as long as it says.
 */
export const createSimulatedTimer = (isBusy: () => boolean): SimulatedTimer => {
  let now = 0;
  let pumping: Promise<void> | undefined;
  const due = new Set<Due>();

  const quiet = async (): Promise<void> => {
    for (let turns = 0; turns < QUIET_TURNS; turns = isBusy() ? 0 : turns + 1) {
      await new Promise((resolve) => setTimeout(resolve, isBusy() ? 2 : 0));
    }
  };
  const pump = async (): Promise<void> => {
    while (due.size > 0) {
      await quiet();
      const [next] = [...due].sort((one, other) => one.at - other.at);
      if (next === undefined || isBusy()) continue;
      due.delete(next);
      now = Math.max(now, next.at);
      next.run();
    }
  };
  const start = (): Promise<void> => {
    pumping ??= pump().finally(() => {
      pumping = undefined;
    });
    return pumping;
  };
  return {
    nowMs: () => now,
    after: (delayMs, run) => {
      const one = { at: now + delayMs, run };
      due.add(one);
      void start();
      return () => {
        due.delete(one);
      };
    },
    // In the middle: every wait is half as long as it may be.
    chance: () => 0.5,
    settle: start,
  };
};
