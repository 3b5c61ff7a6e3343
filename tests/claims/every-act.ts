import { PACES } from '../../lambda/src/domain/pace';
import { PRESET_NAMES } from '../../lambda/src/domain/preset';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import type { Act } from '../../lambda/src/domain/session/act';
import { every } from './every';
import { breathActs } from './every-breath-act';
import { historyActs } from './every-history-act';
import { ALONE, type Inputs, type Of } from './every-input';
import { knownActs } from './every-known';
import { pastActs } from './every-past-act';
import { questionActs } from './every-question-act';
import { shapingActs } from './every-shaping-act';
import { BOTH, from, HALF_MINUTES_MS, MAYBE, ROUTINES, STEP_NAMES, TIMES } from './inputs';

const STYLES = ['seated', 'partner', 'presses', 'points', 'strokes'] as const;
const WISHES = ['slower', 'faster', 'normal', 'slowest'] as const;

const standings = [0, 10_000, 31_000, 60_000, 80_000, 200_000].map((leftInStepMs) => ({
  ...{ stepId: 'heel', foot: 'left' as const, elapsedMs: 0, totalMs: 900_000 },
  leftInStepMs,
}));

const named = every<Of<Act, 'paused'>>({ step: STEP_NAMES });

const lengths: readonly Of<Act, 'lengthRefused'>[] = [
  ...every<Of<Act, 'lengthRefused'>>({
    activity: ['massage'],
    minutes: [1, 90],
    least: [3, 5, 10],
    most: [5, 10, 20],
    routineId: [undefined, ...ROUTINES],
    oneFoot: MAYBE,
  }),
  ...every<Of<Act, 'lengthRefused'>>({
    activity: ['breathing'],
    minutes: [0, 90],
    least: [1],
    most: [5, 10],
    routineId: [undefined],
    oneFoot: [undefined],
  }),
];

/** Every act, in every way it may be meant; one that is missing here does not compile. */
export const everyAct: Inputs<Act> = {
  ...breathActs,
  ...historyActs,
  ...knownActs,
  ...pastActs,
  ...questionActs,
  ...shapingActs,
  welcome: ALONE,
  gate: ALONE,
  helloAgain: ALONE,
  soundFailed: ALONE,
  backTo: every<Of<Act, 'backTo'>>({ step: STEP_NAMES, standing: standings }),
  youAreAt: named,
  describe: named,
  timeLeft: every<Of<Act, 'timeLeft'>>({
    leftMs: [0, 10_000, ...HALF_MINUTES_MS],
    restMs: [undefined, 0, 120_000],
  }),
  wholeLength: every<Of<Act, 'wholeLength'>>({ minutes: from(5, 20), wholeMs: [420_000, 1_080_000] }),
  stoppedAt: named,
  paused: named,
  lengthRefused: lengths,
  halfDropped: from(1, 20).map((minutes) => ({ minutes })),
  minutesUnclear: ALONE,
  routineUnknown: ALONE,
  routines: ROUTINES.flatMap((_, first) =>
    from(1, 3).flatMap((count) =>
      every<Of<Act, 'routines'>>({
        routineIds: [ROUTINES.slice(first, first + count)],
        more: [0, 1, 5],
        goingOn: BOTH,
      }),
    ),
  ),
  minutesChosen: from(1, 20).map((minutes) => ({ minutes })),
  durationKept: from(5, 20).map((minutes) => ({ minutes })),
  paceSet: every<Of<Act, 'paceSet'>>({ wish: WISHES, later: BOTH, exceptKept: MAYBE }),
  paceLimited: PACES.map((pace) => ({ pace })),
  paceAlready: WISHES.map((wish) => ({ wish })),
  paceRefused: every<Of<Act, 'paceRefused'>>({
    slower: BOTH,
    by: [
      { type: 'rest' },
      { type: 'breath' },
      ...from(5, 20).map((minutes) => ({ type: 'length', minutes }) as const),
    ],
  }),
  paceUnclear: ALONE,
  pressureSet: every<Of<Act, 'pressureSet'>>({ pressure: PRESSURES, later: BOTH, kept: BOTH }),
  tellingSet: every<Of<Act, 'tellingSet'>>({ telling: ['cues', 'full', 'usual'], kept: BOTH }),
  handsTonight: STYLES.map((hands) => ({ hands })),
  handsSet: STYLES.map((hands) => ({ hands })),
  handsUnknown: ALONE,
  handsStay: every<Of<Act, 'handsStay'>>({ routineId: ROUTINES, seated: BOTH }),
  seatedSet: every<Of<Act, 'seatedSet'>>({ on: BOTH, later: BOTH, kept: BOTH }),
  pressureLimit: BOTH.map((firmer) => ({ firmer })),
  pressureGentle: ALONE,
  pressureUnclear: ALONE,
  underWay: named,
  dizzyEarlier: ALONE,
  help: ALONE,
  helpInStep: [{ activity: 'massage' }, { activity: 'breathing' }],
  nothingUnderWay: ALONE,
  notUnderstood: ALONE,
  startingOver: ALONE,
  painStop: ALONE,
  painOutside: ALONE,
  numbStop: ALONE,
  dizzyStop: ALONE,
  emergency: ALONE,
  safety: ALONE,
  effects: ALONE,
  noTreatment: ALONE,
  prepare: ALONE,
  massageBreathSet: every<Of<Act, 'massageBreathSet'>>({ on: BOTH, kept: BOTH }),
  closingSet: every<Of<Act, 'closingSet'>>({ on: BOTH, kept: BOTH }),
  restToday: ALONE,
  noBreathToday: ALONE,
  dayStartSet: every<Of<Act, 'dayStartSet'>>({ at: TIMES, kept: BOTH }),
  dayStartUnclear: ALONE,
  weekStartSet: every<Of<Act, 'weekStartSet'>>({ weekday: [1, 2, 3, 4, 5, 6, 7], kept: BOTH }),
  recordUnreadable: ALONE,
  stopped: every<Of<Act, 'stopped'>>({ kept: BOTH, recorded: BOTH }),
  anotherTime: ALONE,
  goodNight: ALONE,
  presetSaved: every<Of<Act, 'presetSaved'>>({ name: PRESET_NAMES, kept: BOTH }),
  presetChosen: PRESET_NAMES.map((name) => ({ name })),
  presetUnnamed: ALONE,
  presetOfNothing: ALONE,
  presetsFull: PRESET_NAMES.map((_, index) => ({ names: PRESET_NAMES.slice(index, index + 5) })),
  presetMissing: from(0, 5).map((count) => ({ names: PRESET_NAMES.slice(6, 6 + count) })),
};
