import {
  type BreathPattern,
  breathAt,
  canBreatheAt,
  cycleMs,
  cyclesWithin,
  DEFAULT_BREATH_MINUTES,
  GUARDED_CYCLES,
  isGuarded,
  LEAST_BREATH_MINUTES,
  MOST_BREATH_MINUTES,
} from '../breath';
import { newCourse } from '../course';
import { NORMAL_PACE, nearestPace } from '../pace';
import type { Act } from './act';
import { isRestDay } from './begin';
import type { SaidMinutes, SessionEvent } from './event';
import { massageUnderWay } from './here';
import { recordsOf } from './keep';
import type { BreathingSpec, Evening } from './state';
import { ask, guide, identityAt, type Moment, type Setup, type Turn, tell, withoutCourse } from './turn';

const MINUTE_MS = 60_000;

type Breathe = Extract<SessionEvent, { type: 'breathe' }>;

/** Begins to breathe; a massage that is under way waits. */
export const breathe = (setup: Setup, evening: Evening, event: Breathe, moment: Moment): Turn => {
  if (isRestDay(evening, moment)) return tell(evening, [{ type: 'restToday' }]);
  const pattern = patternOf(setup, event);
  if (pattern === undefined) throw new RangeError('the library has no breath pattern');
  const acts: Act[] = event.pattern.type === 'unknown' ? [{ type: 'patternUnknown' }] : [];
  const pace = nearestPace(evening.profile.pace ?? NORMAL_PACE, (each) => canBreatheAt(pattern, each));
  const refusal = refusedLength(breathAt(pattern, pace), event);
  if (refusal !== undefined) {
    const question = { type: 'breathLength', patternId: pattern.id, minutes: refusal.nearest } as const;
    return ask(evening, question, [...acts, refusal.act]);
  }
  const wanted = event.cycles ?? cyclesWithin(breathAt(pattern, pace), minutesOf(event.minutes) * MINUTE_MS);
  const said = event.cycles !== undefined || event.minutes.type === 'minutes';
  const cycles = isGuarded(pattern) ? Math.min(wanted, GUARDED_CYCLES) : wanted;
  if (cycles < wanted && said) acts.push({ type: 'roundsLimited', cycles });
  const spec = { activity: 'breathing', patternId: pattern.id, cycles } as const;
  const paced = pace === NORMAL_PACE ? spec : { ...spec, paces: [{ from: 0, pace }] };
  return beginBreathing(setup, evening, paced, moment, acts);
};

/** The breathing itself; before the first one ever, a sentence of care. */
const beginBreathing = (
  setup: Setup,
  evening: Evening,
  spec: BreathingSpec,
  moment: Moment,
  acts: readonly Act[],
): Turn => {
  const first = evening.profile.breathIntroAt === undefined;
  const course = newCourse(spec, identityAt(moment));
  const { session, profile } = evening;
  const waiting = massageUnderWay(setup, session);
  const begun: Evening = {
    session: { ...withoutCourse(evening).session, ...(waiting === undefined ? {} : { waiting }) },
    profile: first ? { ...profile, breathIntroAt: moment.now } : profile,
  };
  const said: readonly Act[] = first ? [...acts, { type: 'breathIntro' }] : acts;
  // What does not wait is over, and recorded before the breathing takes its place.
  const ended = recordsOf(setup, session).filter(({ id }) => id !== waiting?.id);
  return guide(begun, course, said, ended);
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
  return { nearest, act: { type: 'lengthRefused', activity: 'breathing', minutes: asked, ...limits } };
};
