import { hasHold } from '../breath';
import type { Library } from '../library';
import { isIncomplete, LONGEST_CYCLE, ownPattern, PHASES, type SaidPhases } from '../own-pattern';
import { LONG_EXHALE, OWN, ownChoice, type PatternChoice, patternOf } from '../pattern-choice';
import type { LastBreath, Profile } from '../profile';
import type { Act } from './act';
import type { SessionEvent } from './event';
import type { SaidLength } from './said';
import { minutesIn } from './start';
import type { Evening, SessionState } from './state';

/** The minute between two guarded blocks. */
export const FOR_A_MINUTE: SaidLength = { minutes: minutesIn({ minutes: 1 }) };

/** A pattern that is possible, and a length as it was said. */
export interface ToBreathe {
  readonly breath: PatternChoice;
  readonly length: SaidLength;
  /** How long the long exhale is offered for in its place; without it as long as usual. */
  readonly instead?: SaidLength;
}

/** What a listener asked to breathe. */
export interface BreathWish extends ToBreathe {
  /** What is said before it begins. */
  readonly acts: readonly Act[];
  /** Why it is not what was said: until it is agreed to, it is only an offer. */
  readonly refusals: readonly Act[];
}

type Breathe = Extract<SessionEvent, { type: 'breathe' }>;

/** The wish behind the words: what was left unsaid comes from a question that waits, else from the last time. */
export const breathWish = (library: Library, { session, profile }: Evening, event: Breathe): BreathWish => {
  const asked = askedAbout(session);
  const length = lengthOf(event);
  const askedLength = asked !== undefined && isUnsaid(event) ? asked.length : length;
  switch (event.pattern.type) {
    case 'own': {
      const corrects = asked?.breath.patternId === OWN;
      return ownWish(event.pattern.phases, asked?.breath, corrects ? askedLength : length, profile);
    }
    case 'known':
      return allowed(library, profile, { breath: { patternId: event.pattern.id }, length });
    case 'last': {
      const { lastBreath } = profile;
      const known = lastBreath !== undefined && patternOf(library, lastBreath.breath) !== undefined;
      if (!known) return { breath: LONG_EXHALE, length, acts: [{ type: 'lastUnknown' }], refusals: [] };
      const as = isUnsaid(event) ? lengthAsIn(lastBreath) : length;
      return named(allowed(library, profile, { breath: lastBreath.breath, length: as }));
    }
    case 'unknown':
      return { breath: LONG_EXHALE, length, acts: [{ type: 'patternUnknown' }], refusals: [] };
    case 'unsaid':
      return asked === undefined
        ? usual(library, profile, length)
        : allowed(library, profile, { breath: asked.breath, length: askedLength });
  }
};

/** The pattern of the last time, as far as the listener's choice allows it. */
const usual = (library: Library, profile: Profile, length: SaidLength): BreathWish => {
  const last = profile.lastBreath?.breath ?? LONG_EXHALE;
  const pattern = patternOf(library, last);
  const hidden = pattern === undefined || (profile.noHolds === true && hasHold(pattern));
  return named({ breath: hidden ? LONG_EXHALE : last, length, acts: [], refusals: [] });
};

const allowed = (library: Library, { noHolds }: Profile, { breath, length }: ToBreathe): BreathWish => {
  const pattern = patternOf(library, breath);
  return noHolds === true && pattern !== undefined && hasHold(pattern)
    ? { breath: withoutHolds(breath), length, acts: [], refusals: [{ type: 'holdsHidden' }] }
    : { breath, length, acts: [], refusals: [] };
};

/** A pattern that was not just named is told before it begins, unless it is the usual one. */
const named = (wish: BreathWish): BreathWish =>
  wish.refusals.length > 0 || wish.breath.patternId === LONG_EXHALE.patternId
    ? wish
    : { ...wish, acts: [{ type: 'patternChosen', breath: wish.breath }] };

const ownWish = (
  phases: SaidPhases,
  asked: PatternChoice | undefined,
  length: SaidLength,
  { noHolds = false }: Profile,
): BreathWish => {
  const meant = isIncomplete(phases) ? { ...secondsOf(asked), ...phases } : phases;
  const hides =
    noHolds && [meant.holdIn, meant.holdOut].some((seconds) => seconds !== undefined && seconds !== 0);
  const { phasesMs, completed, beyond, tooLong } = ownPattern(
    hides ? { ...meant, holdIn: 0, holdOut: 0 } : meant,
  );
  const unclear = PHASES.some((phase) => meant[phase] === 'unclear');
  const refusals: readonly Act[] = [
    ...(completed ? [{ type: 'phasesMissing', unclear } as const] : []),
    ...(hides ? [{ type: 'holdsHidden' } as const] : []),
    ...(beyond.length > 0 ? [{ type: 'phasesRefused', beyond } as const] : []),
    ...(tooLong ? [{ type: 'breathTooLong', seconds: LONGEST_CYCLE } as const] : []),
  ];
  return named({ breath: ownChoice(phasesMs), length, acts: [], refusals });
};

/** The same breath without its holds; what is known by a name is no longer that, so it is the long exhale. */
export const withoutHolds = ({ phasesMs }: PatternChoice): PatternChoice =>
  phasesMs === undefined ? LONG_EXHALE : ownChoice({ ...phasesMs, holdIn: 0, holdOut: 0 });

/** The pattern and the length that a question is about, which an answer need not repeat. */
const askedAbout = ({ mode }: SessionState): ToBreathe | undefined => {
  if (mode.type !== 'asking') return undefined;
  const { question } = mode;
  if (question.type === 'breath') return question;
  if (question.type === 'breathWait') return { breath: LONG_EXHALE, length: FOR_A_MINUTE };
  if (question.type !== 'breathLength') return undefined;
  return { breath: question.breath, length: { minutes: minutesIn(question) } };
};

const secondsOf = (asked: PatternChoice | undefined): SaidPhases => {
  if (asked?.patternId !== OWN || asked.phasesMs === undefined) return {};
  const { inhale, holdIn, exhale, holdOut } = asked.phasesMs;
  return { inhale: inhale / 1000, holdIn: holdIn / 1000, exhale: exhale / 1000, holdOut: holdOut / 1000 };
};

const isUnsaid = ({ minutes, cycles }: SaidLength): boolean =>
  minutes.type === 'unsaid' && cycles === undefined;

const lengthOf = ({ minutes, cycles }: SaidLength): SaidLength =>
  cycles === undefined ? { minutes } : { minutes, cycles };

const lengthAsIn = (last: LastBreath): SaidLength => ({
  minutes: minutesIn(last),
  ...(last.cycles === undefined ? {} : { cycles: last.cycles }),
});
