import type { Cue, Next } from '../../lambda/src/domain/cue';
import type { Hands } from '../../lambda/src/domain/hands';
import { PHASES } from '../../lambda/src/domain/own-pattern';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import type { Foot } from '../../lambda/src/domain/timeline';
import { every } from './every';
import { ALONE, type Inputs, type Of } from './every-input';
import { BOTH, FEET, from, HALF_MINUTES_MS, MAYBE, ROUTINES, STEPS, waysIn } from './inputs';

const WAYS: readonly Hands[] = waysIn('classic');
const SIDES: readonly Foot[] = ['left', 'right'];
/** More than any step has of words in turn. */
const TURNS = from(0, 23);

/** Every input of a kind, in each way a massage is done. */
const inWays = <T extends Hands>(ways: readonly Hands[], inputs: readonly Omit<T, keyof Hands>[]) =>
  ways.flatMap((hands) => inputs.map((input): Omit<T, keyof Hands> & Hands => ({ ...input, ...hands })));

/** The same of what belongs to a step, whose routine knows its ways. */
const inOwnWays = <T extends { readonly routineId: string }>(inputs: readonly T[]) =>
  inputs.flatMap((input) => waysIn(input.routineId).map((hands) => ({ ...input, ...hands })));

const NEXT: readonly Next[] = [
  { type: 'again' },
  { type: 'otherFoot' },
  { type: 'end' },
  ...STEPS.map((step) => ({ type: 'step', ...step }) as const),
];
const waysTo = (next: Next | undefined): readonly Hands[] =>
  next?.type === 'step' ? waysIn(next.routineId) : WAYS;

/** Every input of a kind that names what comes next, in the ways that has. */
const before = <T extends { readonly next?: Next }>(
  nexts: readonly (Next | undefined)[],
  inputs: readonly Omit<T, 'next' | keyof Hands>[],
) =>
  nexts.flatMap((next) =>
    waysTo(next).flatMap((hands) =>
      inputs.map((input) => ({ ...input, ...hands, ...(next === undefined ? {} : { next }) })),
    ),
  );

const begun = STEPS.flatMap((step) =>
  every<Pick<Of<Cue, 'begin'>, 'foot' | 'again' | 'brief'>>({ foot: FEET, again: MAYBE, brief: MAYBE }).map(
    (how) => ({ ...step, ...how }),
  ),
);

/** Every cue, in every way it may be meant; one that is missing here does not compile. */
export const everyCue: Inputs<Cue> = {
  getReady: inOwnWays(
    every<Omit<Of<Cue, 'getReady'>, keyof Hands>>({
      routineId: ROUTINES,
      minutes: HALF_MINUTES_MS.map((ms) => ms / 60_000),
      foot: FEET,
      only: MAYBE,
      brief: MAYBE,
    }),
  ),
  changeFeet: [
    ...inWays<Of<Cue, 'changeFeet'>>(
      WAYS,
      SIDES.flatMap((foot) => MAYBE.map((again) => ({ foot, ...(again && { again }) }))),
    ),
    ...inOwnWays(STEPS.map((step) => ({ ...step, foot: 'right' as const }))).map(
      ({ routineId, stepId, ...rest }) => ({ ...rest, back: { routineId, stepId } }),
    ),
  ],
  explain: inOwnWays(STEPS),
  begin: inOwnWays(begun),
  hint: STEPS.flatMap((step) =>
    inOwnWays(
      [undefined, ...PRESSURES].flatMap((pressure) =>
        TURNS.map((index) => ({ ...step, index, ...(pressure && { pressure }) })),
      ),
    ),
  ),
  otherWay: ALONE,
  soon: NEXT.flatMap((next) => waysTo(next).map((hands) => ({ next, ...hands }))),
  count: before<Of<Cue, 'count'>>(
    [undefined, ...NEXT],
    from(1, 12).map((number) => ({ number })),
  ),
  toe: inWays<Of<Cue, 'toe'>>(
    WAYS,
    every<Omit<Of<Cue, 'toe'>, keyof Hands>>({ number: from(1, 5), foot: FEET, again: MAYBE, brief: MAYBE }),
  ),
  turn: before<Of<Cue, 'turn'>>([undefined, ...NEXT], [{}]),
  softToe: inWays<Of<Cue, 'softToe'>>(
    WAYS,
    FEET.flatMap((foot) => from(1, 5).map((number) => ({ foot, number }))),
  ),
  round: inOwnWays(
    begun.flatMap((step) =>
      from(1, 6).flatMap((number) => MAYBE.map((inhale) => ({ ...step, number, ...(inhale && { inhale }) }))),
    ),
  ),
  press: inWays<Of<Cue, 'press'>>(
    WAYS,
    TURNS.flatMap((index) =>
      [undefined, ...PRESSURES].map((pressure) => ({ index, ...(pressure && { pressure }) })),
    ),
  ),
  rest: inWays<Of<Cue, 'rest'>>(
    WAYS,
    TURNS.flatMap((index) => MAYBE.map((free) => ({ index, ...(free && { free }) }))),
  ),
  massageInhale: inWays<Of<Cue, 'massageInhale'>>(
    WAYS,
    TURNS.flatMap((index) => (['press', 'stroke'] as const).map((motion) => ({ motion, index }))),
  ),
  massageExhale: before<Of<Cue, 'massageExhale'>>(
    [undefined, ...NEXT],
    from(0, 7).flatMap((index) => (['press', 'stroke'] as const).map((motion) => ({ motion, index }))),
  ),
  readyToBreathe: [
    ...from(1, 10).flatMap((minutes) => BOTH.map((brief) => ({ minutes, brief }))),
    ...from(1, 60).flatMap((cycles) => BOTH.map((brief) => ({ cycles, brief }))),
  ],
  inhale: BOTH.map((full) => ({ full })),
  holdIn: BOTH.map((full) => ({ full })),
  exhale: ALONE,
  holdOut: ALONE,
  phaseCount: PHASES.flatMap((phase) => from(1, 16).map((number) => ({ phase, number }))),
  phaseGoesOn: PHASES.map((phase) => ({ phase })),
  closing: inWays<Of<Cue, 'closing'>>(
    WAYS,
    from(0, 6).map((index) => ({ index })),
  ),
};
