import type { LocalTime } from '../nights';
import { isSameQuiet, type QuietWish, quietAfter, type SaidHour } from '../quiet';
import { isSoftAt } from '../soft';
import type { QuietAct } from './quiet-act';
import { goingOn, heardEvening } from './set-pace';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * How quiet it is, from the cue that is being spoken on or from an hour on, and on the evenings to come.
 *
 * @example
 * setQuiet(setup, guiding, { wish: 'whisper', hour: { type: 'unsaid' } }, moment).reply
 * //=> { type: 'guide', acts: [{ type: 'quietSet', quiet: { manner: 'whispered' }, … }], course }
 */
export const setQuiet = (
  setup: Setup,
  evening: Evening,
  { wish, hour }: { readonly wish: QuietWish | undefined; readonly hour: SaidHour },
  moment: Moment,
): Turn => {
  const at = heardEvening(setup, evening, moment);
  const said = (after: Evening, act: QuietAct): Turn => goingOn(setup, after, moment, [act]);
  if (wish === undefined) return said(at, { type: 'quietUnclear', part: 'how' });
  if (hour.type === 'unclear') return said(at, { type: 'quietUnclear', part: 'hour' });
  if (hour.type === 'hour' && wish === 'off') return said(at, { type: 'quietUnclear', part: 'until' });
  const { chosen, act } = quieted(setup, at, wish, hour.type === 'hour' ? hour.at : undefined, moment);
  return said(chosen, act);
};

/** The evening as quiet as it is wished for, and what is said of that. */
export const quieted = (
  { library }: Setup,
  evening: Evening,
  wish: QuietWish,
  from: LocalTime | undefined,
  moment: Moment,
): { readonly chosen: Evening; readonly act: QuietAct } => {
  const { session, profile } = evening;
  const { quiet: before, ...rest } = profile;
  const after = quietAfter(before, wish, from, moment);
  const { course } = session;
  const told = {
    ...(after === undefined ? {} : { quiet: after }),
    softEnd: course !== undefined && isSoftAt(library, course),
  };
  if (isSameQuiet(before, after)) return { chosen: evening, act: { type: 'quietAlready', ...told } };
  const chosen = { session, profile: after === undefined ? rest : { ...rest, quiet: after } };
  return { chosen, act: { type: 'quietSet', ...told, kept: true } };
};
