import type { Heard, Probe } from '../content/probe';
import { probeWords } from '../content/probe-words';
import { type Sound, soundOf, speechOf } from './delivery';
import { hearing } from './limits';
import { type Piece, piecesOf, type Speaker, softened, type Tone } from './lines';
import type { SpokenSlot } from './passage';

/** A response with an open microphone. */
export interface SpokenProbe {
  readonly say: Sound;
  readonly reprompt: Sound;
}

/**
 * A probe as it is spoken: first what to listen for, then what is probed, `told` sentences, and the invitation. No limit
 * is kept, since some probes are there to break one.
 */
export const probeSpoken = (speaker: Speaker, probe: Probe, told: readonly string[]): SpokenProbe => {
  const tail = piecesOf(speaker, [...told, probe.ask ?? probeWords.whichNext].join(' '));
  const again = piecesOf(speaker, probe.again ?? probeWords.again);
  return {
    say: heard(speaker, probe.say, { lead: opening(speaker, probe), tail }),
    reprompt: heard(speaker, probe.reprompt, { lead: { pieces: [] }, tail: again }),
  };
};

/** A sentence or more, and the invitation to the next probe. */
export const probeTold = (speaker: Speaker, told: readonly string[]): SpokenProbe => ({
  say: speechOf(piecesOf(speaker, [...told, probeWords.whichNext].join(' '))),
  reprompt: speechOf(piecesOf(speaker, probeWords.again)),
});

interface Opening {
  readonly pieces: readonly Piece[];
  /** Exactly as long, whatever the voice. */
  readonly lengthMs?: number;
}

const opening = (speaker: Speaker, { listenFor, opensMs }: Probe): Opening =>
  opensMs === undefined
    ? { pieces: piecesOf(speaker, `${listenFor} [1.0s]`) }
    : { pieces: piecesOf(speaker, listenFor), lengthMs: opensMs };

const heard = (
  speaker: Speaker,
  part: Heard | undefined,
  { lead, tail }: { readonly lead: Opening; readonly tail: readonly Piece[] },
): Sound => {
  const { pieces, lengthMs } = lead;
  const lines = linesOf(speaker, part);
  const slots = slotsOf(speaker, part);
  return soundOf(
    { delivery: part?.by ?? 'ssml', slowest: hearing.voice.most },
    lengthMs === undefined
      ? { lead: [...pieces, ...lines], slots, tail }
      : { lead: [], slots: [{ cue: pieces, lengthMs }, ...slots], tail },
  );
};

/** What is probed softly is the end, which is slower too. */
const toneOf = (manner: 'quiet' | 'whispered' | undefined): Tone =>
  manner === 'quiet' ? softened('plain') : { manner: manner ?? 'plain' };

/** A second of silence keeps what is probed apart from the words after it. */
const linesOf = (speaker: Speaker, part: Heard | undefined): readonly Piece[] =>
  part?.type === 'lines'
    ? [
        ...part.lines.flatMap(({ words, manner }) => piecesOf(speaker, words, toneOf(manner))),
        ...piecesOf(speaker, '[1.0s]'),
      ]
    : [];

const slotsOf = (speaker: Speaker, part: Heard | undefined): readonly SpokenSlot[] =>
  part?.type === 'cues'
    ? part.cues.map((cue) => ({ cue: piecesOf(speaker, cue), lengthMs: part.everyMs }))
    : [];
