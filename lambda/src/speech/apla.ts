import { type Piece, spanOf } from './lines';
import type { Passage, SpokenSlot } from './passage';
import { isPlain, wordsOf } from './ssml';

/** A component of APL for audio, as far as this skill needs them. */
export type AplaComponent =
  | { readonly type: 'Speech'; readonly content: string; readonly contentType?: 'SSML' }
  | { readonly type: 'Silence'; readonly duration: number }
  | { readonly type: 'Sequencer' | 'Mixer'; readonly items: readonly AplaComponent[] };

/** A document of APL for audio (Alexa.Presentation.APLA, version 0.91). */
export interface AplaDocument {
  readonly type: 'APLA';
  readonly version: '0.91';
  readonly mainTemplate: {
    readonly parameters: readonly ['payload'];
    readonly items: readonly AplaComponent[];
  };
}

/**
 * A passage on an exact timeline: each slot lasts what it should, whatever the voice, as long as its cue fits.
 * A `Mixer` lasts as long as its longest child, so words beside a silence of the slot's length fill it exactly.
 */
export const aplaOf = ({ lead, slots, tail }: Passage, slowest: number): AplaDocument => ({
  type: 'APLA',
  version: '0.91',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      sequence([...leadOf(lead, slots, slowest), ...neighbourhoods(slots).map(exactly), ...spoken(tail)]),
    ],
  },
});

/**
 * How long the words before the slots are given: as long as the slowest likely voice takes, so that the slots begin
 * when the clock believes they do.
 */
export const leadMs = (lead: readonly Piece[], slowest: number): number => {
  const { speechMs, silenceMs } = spanOf(lead);
  return Math.ceil(speechMs * slowest) + silenceMs;
};

const leadOf = (
  lead: readonly Piece[],
  slots: readonly SpokenSlot[],
  slowest: number,
): readonly AplaComponent[] => {
  if (lead.length === 0) return [];
  return slots.length === 0
    ? spoken(lead)
    : [mixed([sequence(spoken(lead)), silence(leadMs(lead, slowest))])];
};

/** A voice this much slower than the model still disturbs nothing after the neighbourhood of a cue. */
const SLOWEST = 0.7;

/**
 * Slots in groups that end where even a slow voice has caught up with the plan: a cue that fits is a group of its own,
 * one that may not fit shares a group with the slots after it until there is silence enough to take up what it needs.
 */
const neighbourhoods = (slots: readonly SpokenSlot[]): readonly (readonly SpokenSlot[])[] => {
  const groups: SpokenSlot[][] = [];
  let open: SpokenSlot[] = [];
  let lateMs = 0;
  for (const slot of slots) {
    open.push(slot);
    const { speechMs, silenceMs } = spanOf(slot.cue);
    lateMs = Math.max(0, lateMs + speechMs / SLOWEST + silenceMs - slot.lengthMs);
    if (lateMs > 0) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
};

/**
 * A group of slots as long as they are together. Each cue begins when it should, or as soon as the one before it has
 * been spoken, so that two voices never speak at once: what was spoken so far stands beside the silence it should take.
 */
const exactly = (group: readonly SpokenSlot[]): AplaComponent => {
  let before: readonly AplaComponent[] = [];
  let lengthMs = 0;
  for (const slot of group) {
    lengthMs += slot.lengthMs;
    before = [mixed([sequence([...before, ...spoken(slot.cue)]), silence(lengthMs)])];
  }
  return sequence(before);
};

const spoken = (pieces: readonly Piece[]): readonly AplaComponent[] =>
  pieces.flatMap((piece): readonly AplaComponent[] => [
    ...(piece.text === '' ? [] : [speech(piece)]),
    ...(piece.silenceMs > 0 ? [silence(piece.silenceMs)] : []),
  ]);

const speech = (piece: Piece): AplaComponent =>
  isPlain(piece)
    ? { type: 'Speech', content: piece.text }
    : { type: 'Speech', contentType: 'SSML', content: `<speak>${wordsOf(piece)}</speak>` };

const silence = (duration: number): AplaComponent => ({ type: 'Silence', duration });

const sequence = (items: readonly AplaComponent[]): AplaComponent =>
  items.length === 1 && items[0] !== undefined ? items[0] : { type: 'Sequencer', items };

const mixed = (items: readonly AplaComponent[]): AplaComponent => ({ type: 'Mixer', items });
