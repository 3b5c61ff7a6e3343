import { BREATH_PARTS } from '../../lambda/src/domain/breath-counting';
import { newCourse } from '../../lambda/src/domain/course';
import { PACES } from '../../lambda/src/domain/pace';
import { PRESET_NAMES } from '../../lambda/src/domain/preset';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import type { Profile } from '../../lambda/src/domain/profile';
import type { RightsAct } from '../../lambda/src/domain/session/rights-act';
import { every } from './every';
import { ALONE, type Inputs, type Of } from './every-input';
import { QUIETS } from './every-question-act';
import { BOTH, from, PATTERNS, STEPS, TIMES } from './inputs';

const steps = [...new Set(STEPS.map(({ stepId }) => stepId))];
const course = newCourse(
  { activity: 'massage', routineId: 'classic', minutes: 15, leftOut: [] },
  { id: 'request-1', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' },
);

/** Every field of a profile, with every kind of value; one that is missing here does not compile. */
const VALUES: { readonly [Field in keyof Profile]-?: readonly Exclude<Profile[Field], undefined>[] } = {
  preferredMinutes: from(5, 20),
  pace: PACES,
  paceTold: PACES,
  pressure: PRESSURES,
  skipped: [...steps.map((step) => [step]), steps],
  longer: [...steps.map((step) => [step]), steps],
  presets: [PRESET_NAMES.slice(0, 5).map((name) => ({ name, start: {} }))],
  firstFoot: ['right'],
  quiet: QUIETS,
  gentle: BOTH,
  seated: BOTH,
  varietyAt: [1],
  gateAt: [1],
  breathIntroAt: [1],
  lastBreath: PATTERNS.map((breath) => ({ breath })),
  counted: [[], ...BREATH_PARTS.map((part) => [part]), BREATH_PARTS],
  countDown: BOTH,
  detail: ['few', 'full'],
  noHolds: BOTH,
  massageBreath: BOTH,
  noClosing: BOTH,
  guarded: [{ firstDay: '2026-03-01', begunAt: [1], until: 1 }],
  goal: from(1, 7),
  goalTold: ['2026-03-01'],
  timeZone: ['Europe/London'],
  dayStart: TIMES,
  weekStart: [1, 2, 3, 4, 5, 6, 7],
  restDay: ['2026-03-01'],
  restDayByNewHours: ['2026-03-01'],
  delivery: [{ by: 'ssml', devices: [] }],
  sentAt: [1],
  place: [{ course, takeUp: 'offer', savedAt: 1, deviceId: 'bedroom' }],
  voiceToldAt: [1],
  forgottenAt: [1],
};

/** Each field alone with each of its values. */
const profiles: readonly Profile[] = Object.entries(VALUES).flatMap(([field, values]) =>
  values.map((value): Profile => ({ [field]: value })),
);
/** A listener who chose everything. */
const all: Profile = Object.fromEntries(Object.entries(VALUES).map(([field, [value]]) => [field, value]));

/** What is told of what is kept, and asked before it is forgotten. */
export const knownActs: Inputs<RightsAct> = {
  voiceKnown: ALONE,
  known: [
    ...every<Of<RightsAct, 'known'>>({
      whose: ['person', 'household'],
      nights: [0, 1, 40],
      first: [undefined, '2025-12-24'],
      ratings: [0, 1, 30],
      profile: [{}, all],
    }),
    ...profiles.map((profile) => ({ whose: 'person' as const, nights: 0, ratings: 0, profile })),
  ],
  forgetAsked: every<Of<RightsAct, 'forgetAsked'>>({ others: BOTH, underWay: BOTH }),
  forgotten: ALONE,
  notForgotten: ALONE,
  allKept: ALONE,
  notSaved: ALONE,
  nightNotSaved: ALONE,
};
