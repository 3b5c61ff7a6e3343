import type { Position } from '../timeline';

/** How long something said is expected to take: the speaking, and the silence in and after it. */
export interface Span {
  readonly speechMs: number;
  readonly silenceMs: number;
  /** Present when it lasts exactly this long in any voice, and longer only when speaking it takes longer. */
  readonly exactMs?: number;
}

/** A segment as it was sent: what comes before its slots, the slots, and the invitation after them. */
export interface SentSegment {
  readonly from: Position;
  /** The first position that is no longer in it. */
  readonly to: Position;
  readonly lead: Span;
  readonly slots: readonly Span[];
  readonly tail: Span;
}

/** What was sent last and when, from which the clock tells the place. */
export interface Sent {
  readonly at: number;
  readonly segment: SentSegment;
  /** What the reprompt carries, if silence goes on with the routine. */
  readonly flowOn?: SentSegment;
  /** The words of a reprompt that carries no segment. */
  readonly reprompt?: Span;
}

/** When something was said, and how long it was expected to take. */
export interface Said {
  readonly at: number;
  readonly lastsMs: number;
  /** Something was said before its end, so that it has not been heard. */
  readonly cutShort?: boolean;
}
