import type { CountsAs, Entry } from '../entry';
import type { SessionRecord } from '../history';
import { toldSession } from '../told-nights';
import type { Act } from './act';
import { askAside, backOf, carryOn } from './carry-on';
import type { Spoken } from './past-act';
import type { Repair } from './put-right';
import type { Evening, SavedPlace } from './state';
import type { Moment, Setup, Turn } from './turn';

/** Puts the record right, says so, and goes on with whatever was going on. */
export const repair = (setup: Setup, evening: Evening, change: Repair, said: Act, moment: Moment): Turn => {
  const { record, as } = change;
  const after = repairedEvening(evening, change);
  const rests = as === 'removed' && backOf(evening).type === 'nothing';
  const turn = rests
    ? askAside(setup, after, { type: 'putBack' }, moment, [said])
    : carryOn(setup, after, moment, [said]);
  const { id, startedAt } = record;
  const entry: Entry = { type: 'mark', id, startedAt, as, at: moment.now };
  const told = record.source === 'told' && as === 'guided' ? [record] : [];
  return { ...turn, records: [...turn.records, ...told], entries: [entry] };
};

/** A record no longer counts. */
export const leaveOut = (setup: Setup, evening: Evening, record: SessionRecord, moment: Moment): Turn => {
  const before: CountsAs = record.finishedAlone === true ? 'whole' : 'guided';
  return repair(setup, evening, { record, as: 'removed', before }, { type: 'leftOut' }, moment);
};

/** The last change of this session is taken back: what was left out counts again, what was put in is out. */
export const takeBack = (setup: Setup, evening: Evening, change: Repair, moment: Moment): Turn => {
  const { as: before, before: as, ...rest } = change;
  const wasWhole = before === 'whole' && as === 'guided';
  const said: Act = { type: as === 'removed' ? 'leftOut' : wasWhole ? 'partAgain' : 'countsAgain' };
  return repair(setup, evening, { ...rest, as, before }, said, moment);
};

/** A record as it is spoken of. */
export const spokenOf = (record: SessionRecord, moment: Moment): Spoken => ({
  activity: record.activity,
  session: toldSession(record, moment),
});

/** What is left out, or was finished alone, is not gone on with; when that is taken back, its place is there again. */
const repairedEvening = ({ session, profile }: Evening, change: Repair): Evening => {
  const { place: current, ...rest } = profile;
  const { place: away, ...bare } = change;
  const ends = endsPlace(change);
  const takesPlace = ends && current !== undefined && isPlaceOf(change, current);
  const aside = takesPlace ? current : away;
  const place = takesPlace ? undefined : (current ?? (ends ? undefined : away));
  return {
    session: { ...session, repaired: aside === undefined ? bare : { ...bare, place: aside } },
    profile: place === undefined ? rest : { ...rest, place },
  };
};

const endsPlace = ({ record, as }: Repair): boolean =>
  record.source === 'told' ? as === 'guided' : as !== 'guided';

/** A night that was told is whole, and with it what was begun of it. */
const isPlaceOf = ({ record }: Repair, { course }: SavedPlace): boolean =>
  record.source === 'told'
    ? course.practiceDay === record.practiceDay && course.spec.activity === record.activity
    : course.id === record.id;
