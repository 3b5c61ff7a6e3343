import {
  type BreathPattern,
  cycleMs,
  cyclesWithin,
  DEFAULT_BREATH_MINUTES,
  GUARDED_CYCLES,
  isGuarded,
  LEAST_BREATH_MINUTES,
  MOST_BREATH_MINUTES,
} from '../breath';
import { newCourse } from '../course';
import type { Act } from './act';
import { isRestDay } from './begin';
import type { SaidMinutes, SessionEvent } from './event';
import { hereIn } from './here';
import type { Course, Evening } from './state';
import { ask, guide, identityAt, type Moment, type Setup, type Turn, tell } from './turn';

const MINUTE_MS = 60_000;

type Breathe = Extract<SessionEvent, { type: 'breathe' }>;

/** Begins to breathe; a massage that is under way waits. */
export const breathe = (setup: Setup, evening: Evening, event: Breathe, moment: Moment): Turn => {
  if (isRestDay(evening, moment)) return tell(evening, [{ type: 'restToday' }]);
  const pattern = patternOf(setup, event);
  if (pattern === undefined) throw new RangeError('the library has no breath pattern');
  const acts: Act[] = event.pattern.type === 'unknown' ? [{ type: 'patternUnknown' }] : [];
  const refusal = refusedLength(pattern, event);
  if (refusal !== undefined) {
    const question = { type: 'breathLength', patternId: pattern.id, minutes: refusal.nearest } as const;
    return ask(evening, question, [...acts, refusal.act]);
  }
  const wanted = event.cycles ?? cyclesWithin(pattern, minutesOf(event.minutes) * MINUTE_MS);
  const said = event.cycles !== undefined || event.minutes.type === 'minutes';
  const most = isGuarded(pattern) ? GUARDED_CYCLES : wanted;
  const cycles = said ? Math.min(wanted, most) : isGuarded(pattern) ? GUARDED_CYCLES : wanted;
  if (cycles < wanted && said) acts.push({ type: 'roundsLimited', cycles });
  return beginBreathing(setup, evening, pattern, cycles, moment, acts);
};

/** The breathing itself; before the first one ever, a sentence of care. */
const beginBreathing = (
  setup: Setup,
  evening: Evening,
  pattern: BreathPattern,
  cycles: number,
  moment: Moment,
  acts: readonly Act[],
): Turn => {
  const first = evening.profile.breathIntroAt === undefined;
  const course = newCourse({ activity: 'breathing', patternId: pattern.id, cycles }, identityAt(moment));
  const { session, profile } = evening;
  const waiting = waitingMassage(setup, evening, moment);
  const begun: Evening = {
    session: { ...session, ...(waiting === undefined ? {} : { waiting }) },
    profile: first ? { ...profile, breathIntroAt: moment.now } : profile,
  };
  return guide(begun, course, first ? [...acts, { type: 'breathIntro' }] : acts);
};

const waitingMassage = (setup: Setup, evening: Evening, moment: Moment): Course | undefined => {
  const course = hereIn(setup, evening, moment)?.course;
  return course?.spec.activity === 'massage' ? course : evening.session.waiting;
};

const patternOf = ({ library }: Setup, { pattern }: Breathe): BreathPattern | undefined =>
  pattern.type === 'known' ? library.patterns[pattern.id] : Object.values(library.patterns)[0];

const minutesOf = (said: SaidMinutes): number =>
  said.type === 'minutes' ? said.minutes : DEFAULT_BREATH_MINUTES;

const refusedLength = (
  pattern: BreathPattern,
  { minutes, cycles }: Breathe,
): { readonly nearest: number; readonly act: Act } | undefined => {
  if (minutes.type === 'unclear') return { nearest: DEFAULT_BREATH_MINUTES, act: { type: 'minutesUnclear' } };
  const asked =
    cycles === undefined
      ? minutesOf(minutes)
      : cycles < 1
        ? 0
        : Math.max(LEAST_BREATH_MINUTES, Math.ceil((cycles * cycleMs(pattern)) / MINUTE_MS));
  const nearest = Math.min(MOST_BREATH_MINUTES, Math.max(LEAST_BREATH_MINUTES, asked));
  if (nearest === asked) return undefined;
  const limits = { least: LEAST_BREATH_MINUTES, most: MOST_BREATH_MINUTES };
  return { nearest, act: { type: 'lengthRefused', minutes: asked, ...limits } };
};
