import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import { DETAIL_WISHES } from '../../lambda/src/domain/counting-wish';
import { PHASE_LIMITS, PHASES, type PhaseLimit } from '../../lambda/src/domain/own-pattern';
import type { BreathAct } from '../../lambda/src/domain/session/breath-act';
import { every } from './every';
import { ALONE, type Inputs, type Of } from './every-input';
import { BOTH, from, PATTERNS } from './inputs';

const limits: readonly PhaseLimit[] = PHASES.flatMap((phase) => [
  { phase, seconds: PHASE_LIMITS[phase].least, longest: false },
  { phase, seconds: PHASE_LIMITS[phase].most, longest: true },
]);

export const MORE = [
  ...from(1, 10).map((count) => ({ in: 'minutes', count }) as const),
  ...from(1, 60).map((count) => ({ in: 'rounds', count }) as const),
];

export const breathActs: Inputs<BreathAct> = {
  patternUnknown: ALONE,
  lastUnknown: ALONE,
  detailSet: every<Of<BreathAct, 'detailSet'>>({
    wish: DETAIL_WISHES,
    counted: [
      [],
      ...BREATH_PARTS.map((part) => [part]),
      ...BREATH_PARTS.map((left) => BREATH_PARTS.filter((part) => part !== left)),
      BREATH_PARTS,
    ],
    later: BOTH,
    inMassage: BOTH,
  }),
  detailUnclear: ALONE,
  breathIntro: ALONE,
  roundsLimited: every<Of<BreathAct, 'roundsLimited'>>({ cycles: [4, 8], first: BOTH }),
  patternChosen: PATTERNS.map((breath) => ({ breath })),
  phasesMissing: BOTH.map((unclear) => ({ unclear })),
  phasesRefused: limits.flatMap((one) => limits.map((other) => ({ beyond: [one, other] }))),
  breathTooLong: [{ seconds: 24 }],
  holdsHidden: ALONE,
  holdsSet: every<Of<BreathAct, 'holdsSet'>>({ on: BOTH, kept: BOTH }),
  blocksTooClose: ALONE,
  blocksEnough: ALONE,
  timeAdded: MORE.map((more) => ({ more })),
  roundsStay: from(1, 8).map((cycles) => ({ cycles })),
  enoughAnyTime: ALONE,
  notBegun: ALONE,
};
