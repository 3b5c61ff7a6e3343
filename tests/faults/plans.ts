import type { Evening } from './evening';
import { type Call, FAULTS, type Plan } from './fault';

/** A plan with its name, and the turn in which the store is well again; none, when it stays as it is. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly turn: number;
  readonly until: 'the next request' | 'the next turn' | 'the end of time';
}

const UNTIL = ['the next request', 'the next turn', 'the end of time'] as const;

/** Every fault at every request of an evening: this one time, for the rest of the turn, and from then on. */
export const everyPlan = ({ calls }: Evening): readonly NamedPlan[] =>
  calls.flatMap((call) =>
    UNTIL.flatMap((until) =>
      Object.entries(FAULTS).map(([name, fault]) => ({
        name: `request ${call.n}, ${call.operation}, ${name} until ${until}`,
        turn: call.turn,
        until,
        plan: (made: Call) => (isHit(made, call, until) ? fault : undefined),
      })),
    ),
  );

/**
 * Some of them, so that the suite stays quick: every request fails in one of the three ways, and in turn by one of the
 * faults. `first` is where the turns begin; with another for each evening all faults meet all ways and operations.
 */
export const somePlans = (evening: Evening, first: number): readonly NamedPlan[] => {
  const faults = Object.keys(FAULTS).length;
  return everyPlan(evening).filter((_, index) => {
    const row = Math.floor(index / faults);
    const request = Math.floor(row / UNTIL.length);
    const isWay = row % UNTIL.length === (request + first) % UNTIL.length;
    return isWay && index % faults === (request * 4 + first) % faults;
  });
};

const isHit = (made: Call, from: Call, until: NamedPlan['until']): boolean => {
  switch (until) {
    case 'the next request':
      return made.n === from.n;
    case 'the next turn':
      return made.n >= from.n && made.turn === from.turn;
    case 'the end of time':
      return made.n >= from.n;
  }
};

/** Whether the store was well again before the session ended in which it failed. */
export const cameBack = ({ until, turn }: NamedPlan, { handled }: Evening): boolean => {
  const hit = handled[turn - 1];
  const open = hit?.envelope.response.shouldEndSession === false;
  return until === 'the next request' || (until === 'the next turn' && open);
};
