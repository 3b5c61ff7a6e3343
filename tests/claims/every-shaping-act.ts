import type { Stayed } from '../../lambda/src/domain/reshape/stay';
import type { Consequence, ShapingAct } from '../../lambda/src/domain/session/shaping-act';
import { every } from './every';
import { ALONE, type Inputs, type Of } from './every-input';
import { BOTH, FEET, from, HALF_MINUTES_MS, STEPS, TIMES } from './inputs';

type Presets = Extract<ShapingAct, { readonly type: `preset${string}` }>;

const UNEVEN: readonly Consequence['uneven'][] = [
  undefined,
  ...(['left', 'right'] as const).flatMap((foot) =>
    [5000, 30_000, 60_000, 150_000].map((byMs) => ({ foot, byMs })),
  ),
];
const TOTALS = [undefined, 30_000, 450_000, 900_000] as const;
const STAYED: readonly Stayed[] = [
  { type: 'again' },
  ...from(1, 6).map((count) => ({ type: 'rounds', count }) as const),
  ...from(1, 36).map((fives) => ({ type: 'time', ms: fives * 5000 }) as const),
];
const KEPT = [undefined, true, false] as const;
const LIMITS = ['most', 'least'] as const;
const ofSteps = STEPS.map((step) => ({ step }));
const ofFeet = FEET.map((foot) => ({ foot }));

export const shapingActs: Inputs<Exclude<ShapingAct, Presets>> = {
  stepSkipped: every<Of<ShapingAct, 'stepSkipped'>>({
    step: STEPS,
    kept: KEPT,
    totalMs: TOTALS,
    uneven: UNEVEN,
  }),
  stepStayed: every<Of<ShapingAct, 'stepStayed'>>({ step: STEPS, stayed: STAYED, kept: KEPT }),
  stepBroughtBack: every<Of<ShapingAct, 'stepBroughtBack'>>({ step: STEPS, kept: BOTH }),
  stepUnknown: ALONE,
  stepNotIn: ofSteps,
  stepDone: ofSteps,
  stepFull: ofSteps,
  stepNow: ofSteps,
  onlyStep: ofSteps,
  lengthChanged: every<Of<ShapingAct, 'lengthChanged'>>({
    totalMs: HALF_MINUTES_MS,
    limit: [undefined, ...LIMITS],
    uneven: UNEVEN,
  }),
  lengthStays: every<Of<ShapingAct, 'lengthStays'>>({ totalMs: HALF_MINUTES_MS, limit: [...LIMITS, 'here'] }),
  finishesBy: every<Of<ShapingAct, 'finishesBy'>>({
    at: TIMES,
    when: ['before', 'then', 'after'],
    totalMs: TOTALS,
    uneven: UNEVEN,
  }),
  timeUnclear: ALONE,
  otherFoot: ofFeet,
  footDone: ofFeet,
  oneFoot: ofFeet,
  footOnly: every<Of<ShapingAct, 'footOnly'>>({ foot: FEET, totalMs: TOTALS, uneven: [undefined] }),
  footFirst: every<Of<ShapingAct, 'footFirst'>>({ foot: FEET, kept: KEPT }),
  notShapable: ALONE,
};
