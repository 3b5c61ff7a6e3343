import type { DetailWish } from '../counting-wish';
import type { SaidFoot } from '../feet-order';
import type { LocalTime, Weekday } from '../nights';
import type { PressureWish } from '../pressure';
import type { QuietWish, SaidHour } from '../quiet';
import type { PaceWish, SaidMinutes } from './said';

/** A wish for how it is done, from now on. */
export type SettingEvent =
  | { readonly type: 'setDuration'; readonly minutes: SaidMinutes }
  /** `undefined` when no wish was said or understood. */
  | { readonly type: 'setPace'; readonly pace: PaceWish | undefined }
  /** How firm the massage is, from now on; `undefined` as for a pace. */
  | { readonly type: 'setPressure'; readonly pressure: PressureWish | undefined }
  /** Whether the listener does it seated, with a ball, from now on. */
  | { readonly type: 'setSeated'; readonly on: boolean }
  /** How breaths are counted and in how many words, from now on; `undefined` as for a pace. */
  | { readonly type: 'setDetail'; readonly detail: DetailWish | undefined }
  /** How quiet it is, from now on or from an hour on; `undefined` as for a pace. */
  | { readonly type: 'setQuiet'; readonly wish: QuietWish | undefined; readonly hour: SaidHour }
  /** Whether patterns in which the breath is held may be breathed, from now on. */
  | { readonly type: 'setHolds'; readonly on: boolean }
  /** Whether the cues of a massage follow the breath, from now on. */
  | { readonly type: 'setMassageBreath'; readonly on: boolean }
  /** Whether a massage ends with three quiet breaths, from now on. */
  | { readonly type: 'setClosing'; readonly on: boolean }
  /** When the listener's practice days begin, from now on; `undefined` when no time was understood. */
  | { readonly type: 'setDayStart'; readonly at: LocalTime | undefined }
  | { readonly type: 'setWeekStart'; readonly weekday: Weekday }
  /** Which foot comes first, from now on. */
  | { readonly type: 'setFirstFoot'; readonly foot: SaidFoot };
