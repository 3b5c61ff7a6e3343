import type { SpeakingTime } from '../../lambda/src/speech/speaking-time';
import type { SpokenPart, SpokenWords } from '../../simulator/device/speech';
import type { Onsets } from './onsets';
import type { PlannedSlot } from './plan';

/** A slot as it is heard in the sound of one response. */
export interface HeardSlot {
  readonly slot: PlannedSlot;
  readonly atMs: number;
  readonly lastsMs: number;
}

/**
 * Which slots of the plan a response holds, and how long each lasts in its sound: from the first sound of its words to
 * that of the next words, whatever they are. The plan goes on from one response to the next; `from` is where.
 */
export const heardSlots = (
  parts: readonly SpokenPart[],
  onsets: Onsets,
  plan: readonly PlannedSlot[],
  from: number,
  time: SpeakingTime,
): readonly HeardSlot[] => {
  const begun: { readonly slot: PlannedSlot; readonly part: number; readonly atMs: number }[] = [];
  parts.forEach((part, index) => {
    const slot = plan[from + begun.length];
    if (part.type !== 'words' || slot === undefined) return;
    const before = part.text.indexOf(slot.text);
    if (before < 0 || !isWhole(part.text, slot.text, before)) return;
    begun.push({ slot, part: index, atMs: atMs(part, slot, onsets, index, time) });
  });
  return begun.map(({ slot, part, atMs: begins }, index) => {
    const nextWords = parts.findIndex((each, place) => place > part && each.type === 'words');
    const ends = begun[index + 1]?.part === nextWords ? begun[index + 1]?.atMs : onsets.parts[nextWords];
    if (ends === undefined) throw new Error(`nothing is said after "${slot.text}"`);
    return { slot, atMs: begins, lastsMs: ends - begins };
  });
};

/** Words before a cue in one breath, "Let's go on.", are no part of it. */
const atMs = (
  { text, rate = 1 }: SpokenWords,
  slot: PlannedSlot,
  onsets: Onsets,
  index: number,
  time: SpeakingTime,
): number => {
  const begin = onsets.parts[index] ?? 0;
  if (text === slot.text) return begin;
  return onsets.nearest(begin + time(text, { rate }) - time(slot.text, { rate }));
};

const isWhole = (text: string, cue: string, at: number): boolean =>
  (at === 0 || /[.!?] $/.test(text.slice(0, at))) && at + cue.length === text.length;
