import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { movedTo, newCourse, timelineOf } from '../../lambda/src/domain/course';
import { endOf } from '../../lambda/src/domain/position';
import type { Profile } from '../../lambda/src/domain/profile';
import { advance } from '../../lambda/src/domain/session/advance';
import type { Aside, Back } from '../../lambda/src/domain/session/aside';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Question } from '../../lambda/src/domain/session/question';
import type { Course, CourseSpec, Evening, Mode, SavedPlace } from '../../lambda/src/domain/session/state';
import type { Moment, Turn } from '../../lambda/src/domain/session/turn';
import { type SpokenReply, spokenReply } from '../../lambda/src/speech/reply';
import { voiceOf } from '../../lambda/src/speech/voice';
import { setup } from '../setup';

export const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const identity = { id: 'request-1', startedAt: BEGIN, timeZone: 'Europe/London', practiceDay: '2026-03-01' };

const moment = (now = BEGIN): Moment => ({
  now,
  requestId: `request-${now}`,
  deviceId: 'bedroom',
  timeZone: 'Europe/London',
  weekStart: 1,
});

export const said = (evening: Evening, event: SessionEvent, now?: number): Turn =>
  advance(setup, evening, event, moment(now));

const voice = voiceOf(enUS, localeFacts('en-US'));

const spokenIn = ({ reply, evening }: Pick<Turn, 'reply' | 'evening'>): SpokenReply | undefined =>
  spokenReply(setup, voice, { reply, evening }, { delivery: 'ssml', flowOn: true });

/** The words of a turn without their silences. */
export const words = (turn: Pick<Turn, 'reply' | 'evening'>): string => {
  const spoken = spokenIn(turn);
  return spoken?.say.type === 'ssml' ? withoutMarkup(spoken.say.ssml) : '';
};

/** What is said, without how and without its silences. */
export const withoutMarkup = (ssml: string): string =>
  ssml
    .replaceAll(/ ?<[^>]*> ?/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** A course of a routine or a breath pattern, at its beginning. */
export const courseOf = (spec: CourseSpec): Course => newCourse(spec, identity);

export const massageSpec = (routineId: string, minutes: number): CourseSpec => ({
  activity: 'massage',
  routineId,
  minutes,
  leftOut: [],
});

const profile: Profile = { gateAt: BEGIN, breathIntroAt: BEGIN, preferredMinutes: 10 };

const eveningOf = (mode: Mode, session: Partial<Evening['session']> = {}, more: Profile = {}): Evening => ({
  session: { mode, misses: 0, ...session },
  profile: { ...profile, ...more },
});

/** An evening in which a course is guided from where it stands, as the skill carries it on. */
export const guided = (course: Course, more: Partial<Evening['session']> = {}): Evening => {
  const evening = eveningOf({ type: 'guiding' }, { ...more, course });
  const sent = spokenIn({ evening, reply: { type: 'guide', acts: [], course } })?.sent;
  if (sent === undefined) throw new Error('nothing was sent');
  return {
    ...evening,
    session: { ...evening.session, mode: { type: 'guiding', sent: { at: BEGIN, ...sent } } },
  };
};

const classic = movedTo(courseOf(massageSpec('classic', 15)), { step: 1, slot: 4 });
const gentle = movedTo(courseOf(massageSpec('gentle', 15)), { step: 1, slot: 2 });
const over = movedTo(classic, endOf(timelineOf(library, classic.spec)));
const breathing = movedTo(
  { ...courseOf({ activity: 'breathing', patternId: 'long exhale', cycles: 12 }), id: 'request-2' },
  { step: 0, slot: 9 },
);
const held = movedTo(
  { ...courseOf({ activity: 'breathing', patternId: 'box', cycles: 12 }), id: 'request-2' },
  { step: 0, slot: 13 },
);
const rested = movedTo(breathing, endOf(timelineOf(library, breathing.spec)));

const place: SavedPlace = { course: classic, takeUp: 'straight', savedAt: BEGIN, deviceId: 'bedroom' };
const LONG_EXHALE = { patternId: 'long exhale' };
const length = { minutes: { type: 'unsaid' } } as const;
const record = {
  id: 'told',
  activity: 'massage',
  routineId: 'classic',
  startedAt: BEGIN - 86_400_000,
  timeZone: 'Europe/London',
  practiceDay: '2026-02-28',
  plannedMs: 600_000,
  guidedMs: 600_000,
  complete: true,
} as const;

const asking = (question: Question, session: Partial<Evening['session']> = {}): Evening =>
  eveningOf({ type: 'asking', question }, session);
const beside = (about: Aside, back: Back, session: Partial<Evening['session']> = {}): Evening =>
  asking({ type: 'aside', about, back }, session);

const seated = movedTo(
  courseOf({ activity: 'massage', routineId: 'classic', minutes: 15, leftOut: [], variant: 'seated' }),
  { step: 1, slot: 4 },
);

const QUESTIONS: readonly (readonly [string, Evening])[] = [
  ['the gate, the first time', { ...asking({ type: 'gate', start: {} }), profile: {} }],
  ['the gate of the gentle routine', asking({ type: 'gate', start: { routineId: 'gentle' } })],
  ['the question on a day of rest', asking({ type: 'restDay', start: {} })],
  ['the nearest length', asking({ type: 'length', start: { minutes: 20 }, keep: false })],
  [
    'the classic in place of a routine without styles',
    asking({ type: 'inClassic', start: { routineId: 'classic', hands: 'points' }, named: 'travel' }),
  ],
  ['another style', asking({ type: 'variety', start: {}, style: 'points' })],
  ['the number of minutes', asking({ type: 'minutes', start: {}, keep: false })],
  ['a usual length in the middle', asking({ type: 'minutes', start: {}, keep: true }, { course: classic })],
  ['a routine there is not', asking({ type: 'routine', minutes: { type: 'unsaid' } })],
  [
    'the offer to go on',
    { ...asking({ type: 'offer' }), profile: { ...profile, place: { ...place, takeUp: 'offer' } } },
  ],
  ['the offer of another massage', asking({ type: 'replace', start: {} }, { course: classic })],
  ['the choice after a condition', asking({ type: 'safety' }, { course: classic })],
  ['the choice after pain', asking({ type: 'pain' }, { course: classic, careful: true })],
  ['two words to choose from', asking({ type: 'lost' }, { course: classic, misses: 2 })],
  ['a breath for another', asking({ type: 'breath', breath: LONG_EXHALE, length })],
  ['a length of breathing', asking({ type: 'breathLength', breath: LONG_EXHALE, minutes: 10 })],
  ['the minute between two blocks', asking({ type: 'breathWait' })],
  ['more breaths', asking({ type: 'moreBreath', more: { in: 'minutes', count: 1 } }, { course: breathing })],
  ['the end of a massage', asking({ type: 'finish' }, { course: over })],
  ['the end of a breathing', asking({ type: 'rested', waiting: false }, { course: rested })],
  [
    'the end of a breathing, a massage waiting',
    asking({ type: 'rested', waiting: true }, { course: rested, waiting: classic }),
  ],
  ['nothing yet', asking({ type: 'begin', start: {} })],
  ['everything to be forgotten', beside({ type: 'forget', listener: 'somebody' }, { type: 'nothing' })],
  ['a goal, in the middle', beside({ type: 'goalCount' }, { type: 'course' }, { course: classic })],
  [
    'a night to leave out, at a pause',
    beside({ type: 'leaveOut', record, day: { type: 'lastNight' } }, { type: 'paused' }, { course: classic }),
  ],
  [
    'a night to add, at the gate',
    beside(
      { type: 'addNight', record, day: { type: 'lastNight' } },
      { type: 'question', question: { type: 'gate', start: {} } },
    ),
  ],
];

/** Every state of a session, by a name for it. */
export const STATES: readonly (readonly [string, Evening])[] = [
  ['nothing under way', eveningOf({ type: 'idle' })],
  ['the very first time', { session: { mode: { type: 'idle' }, misses: 0 }, profile: {} }],
  ['a massage kept from before', eveningOf({ type: 'idle' }, {}, { place })],
  ...QUESTIONS.map(([name, evening]) => [`asking about ${name}`, evening] as const),
  ['a massage', guided(classic)],
  ['a massage after two misses', guided(classic, { misses: 2 })],
  ['the gentle routine', guided(gentle)],
  ['a massage with a ball', guided(seated)],
  ['the beginning of a massage', guided(courseOf(massageSpec('classic', 15)))],
  ['the end of a massage', guided(movedTo(classic, { step: 11, slot: 0 }))],
  ['a breathing', guided(breathing)],
  ['a breathing with holds', guided(held)],
  ['a breathing, a massage waiting', guided(breathing, { waiting: classic })],
  ['a pause', eveningOf({ type: 'paused' }, { course: classic })],
  ['a pause of the gentle routine', eveningOf({ type: 'paused' }, { course: gentle })],
  ['a pause of a breathing', eveningOf({ type: 'paused' }, { course: breathing, waiting: classic })],
];
