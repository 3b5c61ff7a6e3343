import { dayAt, todayAt } from '../day-clock';
import { inStyle, STYLED, type Style, styleAfter, styleOf } from '../hands';
import type { SessionRecord } from '../history';
import { isDone, nightsWith } from '../nightly';
import { daysBefore } from '../nights';
import { chosenTelling } from '../telling';
import type { Act } from './act';
import { handsTonight } from './hands-said';
import type { Course, Evening } from './state';
import { ask, type Moment, type Turn, withCourse, withoutCourse } from './turn';

/** After a week of one style another is offered: see docs/decisions/0030. */
const SAME_NIGHTS = 7;
/** Where it was not taken, it is not offered again for so long. */
const OFFER_EVERY_DAYS = 28;
/** What the record of tonight's choices is read from. */
const STYLED_ONLY = ({ routineId, source, variant }: SessionRecord): boolean =>
  routineId === STYLED && source === undefined && variant !== 'seated';

/**
 * Whether the record decides in which style a massage begins with this turn: "something different" was said, or it may
 * be offered.
 */
export const isVaried = (turn: Turn, before: Evening, moment: Moment): boolean =>
  isDifferent(turn) || mayOffer(turn, before, moment);

/**
 * The turn in the style that the record leads to, or with the offer of one. Without a wish it would begin in the usual
 * style, so a week of another one is no week of the same.
 */
export const varied = (
  turn: Turn,
  before: Evening,
  records: readonly SessionRecord[],
  moment: Moment,
): Turn => {
  const nights = nightsWith(records.filter(STYLED_ONLY), 'massage').filter(isDone);
  const styles = nights.map((night) => styleOf(night.findLast(({ complete }) => complete) ?? {}));
  if (isDifferent(turn)) return inAnother(turn, styles.at(-1));
  const week = styles.slice(-SAME_NIGHTS);
  const isSame = week.length === SAME_NIGHTS && week.every((style) => style === 'presses');
  return isSame && mayOffer(turn, before, moment) ? offering(turn, notLately(styles), moment) : turn;
};

/** Of the other styles the one that was not the last to be tried. */
const notLately = (styles: readonly Style[]): Style =>
  styles.findLast((style) => style !== 'presses') === 'points' ? 'strokes' : 'points';

const massageIn = ({ reply }: Turn): Course | undefined =>
  reply.type === 'guide' && reply.course.spec.activity === 'massage' ? reply.course : undefined;

const isStyled = (turn: Turn): boolean => {
  const spec = massageIn(turn)?.spec;
  return spec?.activity === 'massage' && spec.routineId === STYLED && spec.variant !== 'seated';
};

const isDifferent = (turn: Turn): boolean => turn.begun?.hands === 'different' && isStyled(turn);

/**
 * Only to whoever opens the skill without a wish, and hears nothing else before it begins; not to who has chosen how
 * much to hear, and would rather hear less.
 */
const mayOffer = (turn: Turn, { session, profile }: Evening, moment: Moment): boolean => {
  const { begun } = turn;
  if (begun === undefined || !isStyled(turn) || session.mode.type !== 'idle') return false;
  if (Object.keys(begun).length > 0 || chosenTelling(profile) !== undefined) return false;
  const { varietyAt } = profile;
  return varietyAt === undefined || dayAt(varietyAt, moment) <= daysBefore(todayAt(moment), OFFER_EVERY_DAYS);
};

/** After a style that is not known, that is after presses. */
const inAnother = (turn: Turn, last: Style | undefined): Turn => {
  const course = massageIn(turn);
  if (turn.reply.type !== 'guide' || course?.spec.activity !== 'massage') return turn;
  const style = styleAfter(last ?? 'presses');
  const { style: _style, ...spec } = course.spec;
  const changed = { ...course, spec: { ...spec, ...inStyle(spec, style) } };
  const acts: readonly Act[] = [...turn.reply.acts, handsTonight(style)];
  return {
    ...turn,
    evening: withCourse(turn.evening, changed),
    reply: { ...turn.reply, acts, course: changed },
  };
};

/** Nothing is begun before it is answered. */
const offering = (turn: Turn, style: Style, { now }: Moment): Turn => {
  if (turn.reply.type !== 'guide') return turn;
  const { session, profile } = withoutCourse(turn.evening);
  const evening = { session, profile: { ...profile, varietyAt: now } };
  return ask(evening, { type: 'variety', start: {}, style }, turn.reply.acts, turn.records);
};
