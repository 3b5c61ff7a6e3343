import type { RequestHandler } from 'ask-sdk-core';
import { DAY_START, WEEKDAYS } from '../../domain/nights';
import type { SessionEvent } from '../../domain/session/event';
import type { Deps } from '../deps';
import { play } from '../play';
import { nameIn, oneIn, timeIn } from '../slots';
import { onIntent } from './matching';

/** The days a week may begin on, from Monday on, as weekdays are numbered. */
const WEEKS = [
  'week-from-monday',
  'week-from-tuesday',
  'week-from-wednesday',
  'week-from-thursday',
  'week-from-friday',
  'week-from-saturday',
  'week-from-sunday',
] as const;
/** What may be switched on and off. `massage-only` is the massage without the breath. */
export const PREFERENCES = [
  'holds',
  'massage-breath',
  'massage-only',
  'closing-breaths',
  'seated',
  'by-hand',
  'night-work',
  'day-work',
  'right-foot-first',
  'left-foot-first',
  ...WEEKS,
] as const;
export const STATES = ['on', 'off'] as const;
/** The day of those who work nights begins when they have slept. */
const NIGHT_WORK = '16:00';

type Preference = (typeof PREFERENCES)[number];
type State = ReturnType<typeof nameIn<(typeof STATES)[number]>>;

export const preferenceHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['SetPreferenceIntent'], (input) => {
    const preference = oneIn(input, 'preference', PREFERENCES);
    const state = nameIn(input, 'state', STATES);
    const time = timeIn(input, 'time');
    return play(
      deps,
      input,
      time.type === 'unsaid' ? preferred(preference, state) : { type: 'setDayStart', at: time.at },
    );
  }),
];

/** A preference named alone is a wish for it; holds are never begun without a word for it. */
const preferred = (preference: Preference | undefined, state: State): SessionEvent => {
  // "No, just the massage" is no wish for the breath.
  if (preference === 'massage-only') return { type: 'setMassageBreath', on: false };
  const isClear = state.type === 'known' || (state.type === 'unsaid' && preference !== 'holds');
  if (preference === undefined || !isClear) return { type: 'notUnderstood' };
  const on = state.type === 'unsaid' || state.id === 'on';
  switch (preference) {
    case 'holds':
      return { type: 'setHolds', on };
    case 'massage-breath':
      return { type: 'setMassageBreath', on };
    case 'closing-breaths':
      return { type: 'setClosing', on };
    case 'seated':
    case 'by-hand':
      return { type: 'setSeated', on: (preference === 'seated') === on };
    case 'night-work':
    case 'day-work':
      return { type: 'setDayStart', at: (preference === 'night-work') === on ? NIGHT_WORK : DAY_START };
    case 'right-foot-first':
    case 'left-foot-first':
      return { type: 'setFirstFoot', foot: (preference === 'right-foot-first') === on ? 'right' : 'left' };
    case 'week-from-monday':
    case 'week-from-tuesday':
    case 'week-from-wednesday':
    case 'week-from-thursday':
    case 'week-from-friday':
    case 'week-from-saturday':
    case 'week-from-sunday': {
      const weekday = WEEKDAYS[WEEKS.indexOf(preference)];
      return on && weekday !== undefined ? { type: 'setWeekStart', weekday } : { type: 'notUnderstood' };
    }
  }
};
