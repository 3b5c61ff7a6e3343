import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { closingSlots } from '../../lambda/src/domain/closing';
import { timelineOf } from '../../lambda/src/domain/course';
import type { Hands } from '../../lambda/src/domain/hands';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import { TOPICS } from '../../lambda/src/domain/session/question-act';
import type { MassageSpec } from '../../lambda/src/domain/session/state';
import { spanOf } from '../../lambda/src/speech/lines';
import { voiceOf } from '../../lambda/src/speech/voice';
import { everyLength } from '../every-length';
import { waysOf } from '../ways';

const facts = localeFacts('en-US');
const voice = voiceOf(enUS, facts);
const SLOWEST_PACE = 1.3;
const LONGEST_SILENCE_MS = 10_000;

type Manner = Pick<MassageSpec, 'telling' | 'variety' | 'pressure' | 'withBreath'>;

/** What else words depend on; every filler comes to every slot within so many nights. */
const MANNERS: readonly Manner[] = [
  {},
  { telling: 'short' },
  { telling: 'cues' },
  { withBreath: true },
  ...PRESSURES.map((pressure) => ({ pressure })),
  ...Array.from({ length: 12 }, (_, night) => ({ variety: night })),
];

const everyWay = everyLength.flatMap(({ id, minutes }) =>
  waysOf(id).map((hands) => ({ id, minutes, hands, name: `${id} ${minutes} ${JSON.stringify(hands)}` })),
);

const specOf = (routineId: string, minutes: number, hands: Hands, manner: Manner): MassageSpec => ({
  ...{ activity: 'massage', routineId, minutes, leftOut: [] },
  ...hands,
  ...manner,
});

const slotsOf = (spec: MassageSpec) => timelineOf(library, spec).steps.flatMap(({ slots }) => slots);

/** Everything that is said of a massage that depends on its step: cues, and the answers to questions. */
const saidOf = (routineId: string, minutes: number, hands: Hands): readonly string[] => {
  const timeline = timelineOf(library, specOf(routineId, minutes, hands, {}));
  const cues = timeline.steps.flatMap(({ slots }) =>
    slots.flatMap(({ cue }) => voice.cue(cue).map(({ text }) => text)),
  );
  const answers = timeline.steps.flatMap(({ stepId, foot }) => {
    const step = { activity: 'massage', routineId, stepId, foot, ...hands } as const;
    const motion = library.routines[routineId]?.steps.find(({ id }) => id === stepId)?.movement.type;
    const details = [undefined, ...TOPICS].map((topic) =>
      enUS.acts.stepDetail(
        { type: 'stepDetail', step, motion: motion ?? 'stretch', ...(topic === undefined ? {} : { topic }) },
        facts,
      ),
    );
    return [...details, enUS.acts.describe({ type: 'describe', step }, facts)];
  });
  return [...cues, ...answers];
};

describe.each(everyWay)('$name', ({ id, minutes, hands }) => {
  test('has a cue for every slot that fits it at the slowest pace', () => {
    const misfits = MANNERS.flatMap((manner) =>
      [...slotsOf(specOf(id, minutes, hands, manner)), ...closingSlots].flatMap(({ cue, lengthMs }) => {
        const { speechMs, silenceMs } = spanOf(voice.cue({ ...cue, ...hands }));
        const tooLong = speechMs * SLOWEST_PACE + silenceMs > lengthMs;
        return tooLong || lengthMs - speechMs > LONGEST_SILENCE_MS ? [{ cue, speechMs, lengthMs }] : [];
      }),
    );
    expect(misfits).toEqual([]);
  });

  test('lasts as long as the usual way, slot by slot', () => {
    const lengths = (spec: MassageSpec) =>
      slotsOf(spec).map(({ lengthMs, counted, cut }) => [lengthMs, counted, cut]);
    expect(lengths(specOf(id, minutes, hands, {}))).toEqual(lengths(specOf(id, minutes, {}, {})));
  });

  test('counts what the usual way counts', () => {
    const counts = (spec: MassageSpec) =>
      slotsOf(spec).flatMap(({ cue }) => (cue.type === 'count' ? [cue.number] : []));
    expect(counts(specOf(id, minutes, hands, {}))).toEqual(counts(specOf(id, minutes, {}, {})));
  });
});

/** After the wind-down everybody lets go of their own body. */
const LETTING_GO = /^Your (feet|calves|knees|hips|hands|jaw)\. |^Every finger, loose/;

/** One length of each routine, in every way it is done. */
const once = everyWay.filter(
  ({ id, minutes }) => minutes === Number(Object.keys(library.routines[id]?.lengths ?? {})[0]),
);

test.each(once.filter(({ hands }) => hands.variant === 'seated'))(
  '$name asks nothing of the hands',
  ({ id, minutes, hands }) => {
    const said = saidOf(id, minutes, hands).filter((words) => !LETTING_GO.test(words));
    expect(
      said.filter((words) =>
        /\b(hands?|thumbs?|fingers?|fingertips?|knuckles?|fist|knee, and|lotion between)\b/i.test(words),
      ),
    ).toEqual([]);
  },
);

test.each(once.filter(({ hands }) => hands.variant === 'partner'))(
  "$name never speaks of the listener's own feet",
  ({ id, minutes, hands }) => {
    const own =
      /\byour (left|right|big|toes?|foot|feet|heel|arch|ankle|leg|other knee)|\bof your (left|right)|\byou (walk|push)/i;
    const said = saidOf(id, minutes, hands).filter((words) => !LETTING_GO.test(words));
    expect(said.filter((words) => own.test(words))).toEqual([]);
  },
);

test.each(once.filter(({ hands }) => hands.variant === 'partner'))(
  '$name asks now and then whether it is comfortable',
  ({ id, minutes, hands }) => {
    expect(saidOf(id, minutes, hands)).toContain("Ask if it's comfortable.");
  },
);

test.each(once)('$name has words of its own', ({ id, minutes, hands }) => {
  expect(saidOf(id, minutes, hands)).not.toEqual(saidOf(id, minutes, {}));
});
