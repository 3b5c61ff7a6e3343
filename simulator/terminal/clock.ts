/** What time it is for the device. It can stand still, and it can be put forward; it never goes back. */
export interface DeviceClock {
  now(): number;
  hold(): void;
  goOn(): void;
  putForward(to: number): void;
}

/** A clock that begins at `startAt`; a `fast` one only moves when it is put forward. */
export function createClock(startAt: number, fast: boolean, real: () => number = Date.now): DeviceClock {
  let shownAtMark = startAt;
  let mark = real();
  let held = fast;
  const now = () => (held ? shownAtMark : shownAtMark + (real() - mark));
  const set = (to: number) => {
    shownAtMark = Math.max(to, now());
    mark = real();
  };
  return {
    now,
    hold() {
      set(now());
      held = true;
    },
    goOn() {
      if (fast) return;
      set(now());
      held = false;
    },
    putForward: set,
  };
}
