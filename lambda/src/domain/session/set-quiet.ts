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
  const { session, profile } = at;
  const { quiet: before, ...rest } = profile;
  const after = quietAfter(before, wish, hour.type === 'hour' ? hour.at : undefined, moment);
  const { course } = session;
  const told = {
    ...(after === undefined ? {} : { quiet: after }),
    softEnd: course !== undefined && isSoftAt(setup.library, course),
  };
  if (isSameQuiet(before, after)) return said(at, { type: 'quietAlready', ...told });
  const chosen = { session, profile: after === undefined ? rest : { ...rest, quiet: after } };
  return said(chosen, { type: 'quietSet', ...told, kept: true });
};
