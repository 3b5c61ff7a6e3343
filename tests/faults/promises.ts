import { isDeepStrictEqual } from 'node:util';
import type { SessionRecord } from '../../lambda/src/domain/history';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import { faultOf, wordsIn } from '../evenings/turn-rules';
import type { Conversation } from './conversations';
import type { Evening, Handled } from './evening';

const LONGEST_MS = 3000;
const LEAST_RECORD_MS = 60_000;
const NOT_RECORDED = /couldn't put this in your record/;

/**
 * What an evening with a failing store owes the listener, and did not keep; empty when all is well. `plain` is the same
 * evening with a store that is well; `cameBack`: no session ended while the store failed.
 */
export const broken = (
  { nights }: Conversation,
  evening: Evening,
  plain: Evening,
  cameBack: boolean,
): readonly string[] => [
  ...evening.turns.flatMap((turn) => faultOf(turn) ?? []),
  ...evening.handled.flatMap((turn) => brokenIn(turn)),
  ...forgotten(evening),
  ...doubled(evening.records),
  ...(cameBack ? lostAllTheSame(evening, plain, nights) : []),
];

/** What one answer claims and the table does not bear out. */
const brokenIn = (turn: Handled): readonly string[] => {
  const { event, envelope, tookMs, records, profile, logged } = turn;
  const said = wordsIn(envelope.response);
  const again = wordsIn(envelope.response.reprompt ?? {});
  const course = readSession(event.session?.attributes?.session)?.course;
  const heardMs = course?.heardMs.reduce((sum, ms) => sum + ms, 0) ?? 0;
  const isRecorded =
    course === undefined ||
    records.some(({ id }) => id === course.id) ||
    profile?.profile.place?.course.id === course.id;
  const isPlaced = profile?.profile.place !== undefined;
  const nights = new Set(
    records.filter((r) => r.complete && r.activity === 'massage').map(({ practiceDay }) => practiceDay),
  ).size;
  const told = toldNights(said);
  const faults: readonly (readonly [string, boolean])[] = [
    [`${tookMs} ms`, tookMs > LONGEST_MS],
    [
      'a good night for a night that is not kept',
      isGoodNight(said) && !NOT_RECORDED.test(said) && heardMs >= LEAST_RECORD_MS && !isRecorded,
    ],
    ['said to be lost, and is not logged', NOT_RECORDED.test(said) && !logged.includes('records lost')],
    [
      'logged as lost, and not said',
      logged.includes('records lost') && isGoodNight(said) && !NOT_RECORDED.test(said) && !isRecorded,
    ],
    ['a place that is not kept', /I've kept your place/.test(said) && !isPlaced],
    ['a place that will not be kept', /I'll keep your place/.test(again) && !isPlaced],
    [
      'a length that is not kept',
      /Ten minutes, from your next/.test(said) && profile?.profile.preferredMinutes !== 10,
    ],
    ['a wish that is not kept', /No closing breaths, from now on/.test(said) && !profile?.profile.noClosing],
    [`${told} nights told, and ${nights} on record`, told !== undefined && told !== nights],
  ];
  return faults.flatMap(([fault, is]) => (is ? [`${fault}: "${said.slice(-120)}"`] : []));
};

const isGoodNight = (said: string): boolean => /Good night\.$/.test(said);

/** How many nights an answer tells of; `undefined` when it tells of none, or cannot. */
const toldNights = (said: string): number | undefined => {
  if (/^(Not yet|Not a whole one) this week/.test(said)) return 0;
  const counted = /^(One|Two) nights? this week/.exec(said)?.[1];
  return counted === undefined ? undefined : counted === 'One' ? 1 : 2;
};

/** Whatever stood in the table once and is gone, or less. */
const forgotten = ({ handled, records }: Evening): readonly string[] =>
  handled
    .flatMap((turn) => turn.records)
    .flatMap((once) => {
      const now = records.find(({ id }) => id === once.id);
      const isKept = now !== undefined && now.guidedMs >= once.guidedMs && (now.complete || !once.complete);
      return isKept ? [] : [`a record of ${once.guidedMs} ms is ${JSON.stringify(now)} now`];
    });

const doubled = (records: readonly SessionRecord[]): readonly string[] => {
  const kinds = records
    .filter(({ complete, activity }) => complete && activity === 'massage')
    .map(({ practiceDay }) => practiceDay);
  return kinds.length === new Set(kinds).size ? [] : [`a night counted twice: ${JSON.stringify(records)}`];
};

/** A store that comes back before the session ends loses nothing at all. */
const lostAllTheSame = (
  { turns, handled, records, profile }: Evening,
  plain: Evening,
  nights: readonly string[],
): readonly string[] => {
  const logged = handled.flatMap((turn) => turn.logged).filter((message) => message.endsWith('lost'));
  const finished = records.filter((r) => r.complete && r.activity === 'massage').map((r) => r.practiceDay);
  const missing = nights.filter((night) => !finished.includes(night));
  const saidAsUsual = isDeepStrictEqual(wordsOf(turns), wordsOf(plain.turns));
  const asUsual =
    isDeepStrictEqual(records, plain.records) && isDeepStrictEqual(profile?.profile, plain.profile?.profile);
  return [
    ...logged,
    ...missing.map((night) => `no whole massage on ${night}`),
    ...(saidAsUsual && !asUsual
      ? [
          `said as usual, and kept otherwise: ${JSON.stringify([records, profile, plain.records, plain.profile])}`,
        ]
      : []),
  ];
};

const wordsOf = (turns: Evening['turns']): readonly string[] =>
  turns.map(({ response }) =>
    response !== null && 'response' in response ? wordsIn(response.response) : '',
  );
