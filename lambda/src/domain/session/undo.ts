import { dayNameOf } from '../day-name';
import type { SessionRecord } from '../history';
import { askAside, carryOn } from './carry-on';
import { recordsOf } from './keep';
import { leaveOut, takeBack } from './repair';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';
import { underWay } from './under-way';

/**
 * The last session is not to count: it is named, and left out after a yes. What was put right in this Alexa session is
 * taken back at once instead.
 */
export const undo = (
  setup: Setup,
  evening: Evening,
  records: readonly SessionRecord[] | undefined,
  moment: Moment,
): Turn => {
  const { mode, repaired } = evening.session;
  const about = mode.type === 'asking' && mode.question.type === 'aside' ? mode.question.about : undefined;
  // "Yes, delete it."
  if (about?.type === 'leaveOut') return leaveOut(setup, evening, about.record, moment);
  if (repaired !== undefined) return takeBack(setup, evening, repaired, moment);
  if (records === undefined) return carryOn(setup, evening, moment, [{ type: 'recordUnreadable' }]);
  const last = lastOver(setup, evening, records);
  return last === undefined
    ? carryOn(setup, evening, moment, [{ type: 'nothingToUndo' }])
    : askAside(setup, evening, { type: 'leaveOut', record: last, day: dayNameOf(last, moment) }, moment);
};

/** The last session that is over; what is under way is not meant. */
const lastOver = (
  setup: Setup,
  evening: Evening,
  records: readonly SessionRecord[],
): SessionRecord | undefined => {
  const going = new Set(underWay(setup, evening).map(({ id }) => id));
  const here = recordsOf(setup, evening.session);
  const newer = new Set(here.map(({ id }) => id));
  return [...records.filter(({ id }) => !newer.has(id)), ...here]
    .filter(({ id }) => !going.has(id))
    .reduce<SessionRecord | undefined>(
      (last, record) => (last && last.startedAt >= record.startedAt ? last : record),
      undefined,
    );
};
