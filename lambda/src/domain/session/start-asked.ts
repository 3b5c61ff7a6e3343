import type { Act } from './act';
import { addTime, BREATHS } from './add-time';
import { keepDuration } from './answer';
import { accepted, throughGate } from './asked';
import { startInstead, startSaid } from './begin';
import { breathe } from './breathe';
import type { SessionEvent } from './event';
import { feetAct } from './feet-wish';
import { handsTold } from './hands-said';
import type { Question } from './question';
import type { SaidHands, SaidMinutes, SaidName } from './said';
import { withMinutes } from './said-length';
import { choosingGentle, GENTLE, gateAnswered, minutesIn, type Start, shapeOf } from './start';
import type { Evening } from './state';
import { ask, type Moment, type Setup, type Turn } from './turn';

/** A routine or a length, said while something was being asked. */
export const startAsked = (
  setup: Setup,
  evening: Evening,
  question: Question,
  event: Extract<SessionEvent, { type: 'start' }>,
  moment: Moment,
): Turn => {
  const { routine, minutes, feet, hands } = event;
  if (isBare(event)) {
    return accepted(setup, evening, question, moment);
  }
  if (routine.type === 'unsaid' && question.type === 'moreBreath') {
    return addTime(setup, evening, { minutes }, moment);
  }
  if (routine.type === 'unsaid' && BREATHS.includes(question.type)) {
    return breathe(setup, evening, { type: 'breathe', pattern: routine, minutes }, moment);
  }
  if ('keep' in question && question.keep) return keepDuration(setup, evening, minutes, moment);
  const before = 'start' in question ? question.start : {};
  const shape = shapeOf({ ...before, ...(feet === undefined ? {} : { feet }) });
  const said = {
    shape,
    routine: routine.type === 'unsaid' ? routineIn(before) : routine,
    minutes: minutes.type !== 'unsaid' ? minutes : minutesBefore(question),
    ...handsIn(question, hands ?? before.hands),
  };
  if (question.type === 'safety' && routine.type === 'known' && routine.id === GENTLE) {
    // The length of the massage it ends stays, and whose feet they are, unless another is said.
    const spec = evening.session.course?.spec;
    const asBefore = minutesIn(spec?.activity === 'massage' ? spec : {});
    const length = minutes.type === 'unsaid' ? asBefore : minutes;
    const variant = spec?.activity === 'massage' ? spec.variant : undefined;
    const start = { ...shape, routineId: GENTLE, ...(variant === undefined ? {} : { hands: variant }) };
    const wish = { start, keep: false };
    return withMinutes(setup, evening, wish, length, (wanted, acts) =>
      startInstead(setup, choosingGentle(evening), wanted, moment, acts),
    );
  }
  if (question.type === 'variety') return startSaid(setup, taken(evening, question, said), said, moment);
  if (question.type !== 'gate') return startSaid(setup, evening, said, moment);
  if (routine.type !== 'known') return gateAgain(setup, evening, said, event, moment);
  // A routine named at the gate is the answer to it, also when its length is asked about first.
  const chosen = routine.id === GENTLE ? choosingGentle(evening) : evening;
  const wish = {
    start: {
      ...shape,
      routineId: routine.id,
      ...(said.hands === undefined || said.hands === 'unknown' ? {} : { hands: said.hands }),
    },
    keep: false,
  };
  return withMinutes(setup, gateAnswered(setup, chosen, moment), wish, said.minutes, (wanted, acts) =>
    throughGate(setup, evening, wanted, moment, acts),
  );
};

const gateAgain = (
  setup: Setup,
  evening: Evening,
  said: Parameters<typeof startSaid>[2],
  now: Extract<SessionEvent, { type: 'start' }>,
  moment: Moment,
): Turn => {
  const turn = startSaid(setup, evening, said, moment);
  const { mode } = turn.evening.session;
  if (mode.type !== 'asking' || mode.question.type !== 'gate') return turn;
  // The statement has just been heard; what is said now changes only what a "ready" will start.
  const { start } = mode.question;
  const chosen: readonly Act[] =
    now.minutes.type === 'unsaid' || start.minutes === undefined
      ? []
      : [{ type: 'minutesChosen', minutes: start.minutes }];
  const feet = now.feet === undefined || start.feet === undefined ? [] : [feetAct(start.feet)];
  const hands = now.hands === undefined ? [] : handsTold(evening.profile, start);
  return ask(evening, mode.question, [...chosen, ...feet, ...hands]);
};

const minutesBefore = (question: Question): SaidMinutes => {
  if (question.type === 'routine') return question.minutes;
  return minutesIn('start' in question ? question.start : {});
};

const routineIn = ({ routineId }: Start): SaidName =>
  routineId === undefined ? { type: 'unsaid' } : { type: 'known', id: routineId };

const isBare = ({ routine, minutes, feet, hands }: Extract<SessionEvent, { type: 'start' }>): boolean =>
  routine.type === 'unsaid' && minutes.type === 'unsaid' && feet === undefined && hands === undefined;

/** Where a style is offered, "something different" means it. */
const handsIn = (question: Question, hands: SaidHands | undefined): { readonly hands?: SaidHands } => {
  if (hands === undefined) return {};
  return { hands: question.type === 'variety' && hands === 'different' ? question.style : hands };
};

/** A style that was offered and taken may be followed by another as soon as that has had its week. */
const taken = (
  { session, profile }: Evening,
  { style }: Extract<Question, { type: 'variety' }>,
  { hands }: { readonly hands?: SaidHands },
): Evening => {
  const { varietyAt: _varietyAt, ...rest } = profile;
  return { session, profile: hands === style ? rest : profile };
};
