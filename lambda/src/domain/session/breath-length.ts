import { type BreathPattern, cycleMs, cyclesWithin } from '../breath';
import { todayAt } from '../day-clock';
import {
  DEFAULT_BREATH_MINUTES,
  GUARDED_CYCLES,
  isGuarded,
  LEAST_BREATH_MINUTES,
  mostCycles,
  mostMinutes,
} from '../dose';
import type { Profile } from '../profile';
import type { Act } from './act';
import type { SaidLength, SaidMinutes } from './said';
import type { Moment } from './turn';

const MINUTE_MS = 60_000;

/** A pattern as it is, by which the dose is judged, and as it is breathed at the listener's pace. */
export interface Paced {
  readonly pattern: BreathPattern;
  readonly atPace: BreathPattern;
}

/** A length that cannot be, and the nearest that can. What is guarded has no longest: its cycles are limited. */
export const lengthRefused = (
  { pattern, atPace }: Paced,
  { minutes, cycles }: SaidLength,
): { readonly nearest: number; readonly act: Act } | undefined => {
  const guarded = isGuarded(pattern);
  if (minutes.type === 'unclear') {
    const nearest = guarded ? LEAST_BREATH_MINUTES : DEFAULT_BREATH_MINUTES;
    return { nearest, act: { type: 'minutesUnclear' } };
  }
  const asked = cycles === undefined ? minutesOf(minutes) : minutesFor(atPace, cycles);
  const most = mostMinutes(pattern);
  const least = LEAST_BREATH_MINUTES;
  const nearest = Math.max(least, guarded ? asked : Math.min(most, asked));
  if (nearest === asked) return undefined;
  return { nearest, act: { type: 'lengthRefused', activity: 'breathing', minutes: asked, least, most } };
};

/** The whole cycles of a length that can be, and the time it was said in. What limits a guarded block is told when more was asked for. */
export const cyclesFor = (
  { pattern, atPace }: Paced,
  { minutes, cycles }: SaidLength,
  { guarded }: Profile,
  moment: Moment,
): { readonly cycles: number; readonly timeMs?: number; readonly acts: readonly Act[] } => {
  const timeMs = minutesOf(minutes) * MINUTE_MS;
  const wanted = cycles ?? cyclesWithin(atPace, timeMs);
  const dropped = minutes.type === 'minutes' && minutes.halfDropped && cycles === undefined;
  const told: readonly Act[] = dropped ? [{ type: 'halfDropped', minutes: minutes.minutes }] : [];
  if (!isGuarded(pattern)) return { cycles: wanted, ...(cycles === undefined ? { timeMs } : {}), acts: told };
  const isAsked = cycles !== undefined || minutes.type === 'minutes';
  if (!isAsked) return { cycles: Math.min(wanted, GUARDED_CYCLES), acts: [] };
  const most = mostCycles(guarded, todayAt(moment));
  if (wanted <= most) return { cycles: wanted, acts: told };
  return { cycles: most, acts: [{ type: 'roundsLimited', cycles: most, first: most === GUARDED_CYCLES }] };
};

const minutesOf = (said: SaidMinutes): number =>
  said.type === 'minutes' ? said.minutes : DEFAULT_BREATH_MINUTES;

const minutesFor = (pattern: BreathPattern, cycles: number): number =>
  cycles < 1 ? 0 : Math.max(LEAST_BREATH_MINUTES, Math.ceil((cycles * cycleMs(pattern)) / MINUTE_MS));
