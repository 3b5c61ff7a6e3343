import { planOfSpec } from '../course';
import { nearestLength } from '../length-limits';
import type { Library } from '../library';
import { type Preset, type PresetName, withPreset } from '../preset';
import { feetMsOf } from '../reshape/open-plan';
import { answer } from './answer';
import { startSaid } from './begin';
import { limitsIn } from './change-length';
import { keptCourse } from './here';
import { isStartQuestion } from './question';
import type { SaidMinutes, SaidName } from './said';
import { goingOn } from './set-pace';
import type { ShapingEvent } from './shaping-event';
import { minutesIn, type Start, shapeOf } from './start';
import type { Course, Evening } from './state';
import { courseFor } from './tonight';
import { ask, type Moment, type Setup, type Turn } from './turn';

/**
 * Keeps the massage that is under way, over, or asked about under a name, and goes on with it.
 *
 * @example
 * savePreset(setup, guiding, { type: 'savePreset', name: 'sunday' }, moment).evening.profile.presets
 * //=> [{ name: 'sunday', start: { routineId: 'classic', minutes: 15 } }]
 */
export const savePreset = (
  setup: Setup,
  evening: Evening,
  { name }: Extract<ShapingEvent, { type: 'savePreset' }>,
  moment: Moment,
): Turn => {
  const course = massageMeant(setup, evening, moment);
  if (course === undefined) return answer(setup, evening, moment, [{ type: 'presetOfNothing' }]);
  if (name === undefined) return goingOn(setup, evening, moment, [{ type: 'presetUnnamed' }]);
  const { presets = [] } = evening.profile;
  const kept = withPreset(presets, { name, start: startOf(setup.library, course) });
  if (kept === undefined)
    return goingOn(setup, evening, moment, [{ type: 'presetsFull', names: namesOf(presets) }]);
  const profile = { ...evening.profile, presets: kept };
  return goingOn(setup, { ...evening, profile }, moment, [{ type: 'presetSaved', name, kept: true }]);
};

/** Starts what is kept under a name; what else is said with it goes before. */
export const startPreset = (
  setup: Setup,
  evening: Evening,
  name: PresetName | undefined,
  said: { readonly minutes: SaidMinutes; readonly shape: Start },
  moment: Moment,
): Turn => {
  const { presets = [] } = evening.profile;
  const preset = presets.find((each) => each.name === name);
  if (preset === undefined) {
    const acts = [{ type: 'presetMissing', names: namesOf(presets) }] as const;
    return evening.session.mode.type === 'idle'
      ? ask(evening, { type: 'begin', start: {} }, acts)
      : goingOn(setup, evening, moment, acts);
  }
  const { mode } = evening.session;
  const start = { ...preset.start, ...said.shape };
  const { routineId, hands } = start;
  const routine: SaidName = routineId === undefined ? { type: 'unsaid' } : { type: 'known', id: routineId };
  const minutes = said.minutes.type === 'unsaid' ? minutesIn(start) : said.minutes;
  const wish = { routine, minutes, shape: shapeOf(start), ...(hands === undefined ? {} : { hands }) };
  const turn = startSaid(setup, evening, wish, moment);
  const after = turn.evening.session.mode;
  const atGate = mode.type === 'asking' && mode.question.type === 'gate';
  // The statement has just been heard, and is not said again.
  return atGate && after.type === 'asking' && after.question.type === 'gate'
    ? ask(evening, after.question, [{ type: 'presetChosen', name: preset.name }])
    : turn;
};

const namesOf = (presets: readonly Preset[]): readonly PresetName[] => presets.map(({ name }) => name);

/** The massage that "this" means. */
const massageMeant = (setup: Setup, evening: Evening, moment: Moment): Course | undefined => {
  const { course, waiting, mode } = evening.session;
  const found = [waiting, course].find((each) => each?.spec.activity === 'massage');
  if (found !== undefined) return found;
  if (mode.type === 'asking' && isStartQuestion(mode.question))
    return courseFor(setup.library, evening.profile, mode.question.start, moment);
  const kept = keptCourse(setup, evening.profile.place, moment);
  return kept?.spec.activity === 'massage' ? kept : undefined;
};

/** The wish that would start a massage again; one foot alone is as long as it was to be. */
const startOf = (library: Library, course: Course): Start => {
  const { spec } = course;
  if (spec.activity !== 'massage') return {};
  const { routineId, variant, style } = spec;
  const hands = variant ?? style;
  const minutes = spec.feet?.length === 1 ? oneFootMinutes(library, course) : spec.minutes;
  return { routineId, minutes, ...shapeOf(spec), ...(hands === undefined ? {} : { hands }) };
};

const oneFootMinutes = (library: Library, course: Course): number => {
  const { spec } = course;
  const plan = spec.activity === 'massage' ? planOfSpec(library, spec) : undefined;
  const [foot = 'left'] = spec.activity === 'massage' ? (spec.feet ?? []) : [];
  const footMs = plan === undefined ? 0 : (feetMsOf(plan)[foot] ?? 0);
  return nearestLength(limitsIn(library, course), Math.round(footMs / MINUTE_MS));
};

const MINUTE_MS = 60_000;
