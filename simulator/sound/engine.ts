import { commandEngine } from './command';
import { espeakEngine } from './espeak';
import { fliteEngine } from './flite';
import { type Sound, SoundError } from './sound';

/** A program that speaks. */
export interface Engine {
  readonly name: string;
  /** Whether it can speak slower and faster. */
  readonly hasRate: boolean;
  /**
   * A phrase as it is heard inside a longer text: its own silence included, as far as it belongs to the time it
   * takes. `rate` 1 is normal, 0.9 slower. Rejects with a `SoundError`.
   */
  speak(text: string, rate: number): Promise<Sound>;
  /** A whole text with its markup, all of it at a rate; only of engines that read such. */
  readonly speakMarkup?: (ssml: string, rate: number) => Promise<Sound>;
}

/** How an engine may be named, for help texts. */
export const ENGINE_NAMES = 'flite, flite:rms, espeak, espeak:en-gb@150 or "command:text2wave -o {file}"';

/**
 * The engine of a name: `flite` (and `flite:slt`, `rms`, `awb`, `kal16`, `kal`), `espeak` (and
 * `espeak:VOICE@WORDS-A-MINUTE`), or `command:` and any command line that writes a WAV file. Throws a `SoundError`
 * when there is none of that name.
 *
 * @example
 * await engineNamed('flite:rms').speak('Good evening.', 1) //=> { sampleRate: 16000, samples: … }
 */
export const engineNamed = (name: string): Engine => {
  const [kind = '', rest] = splitOnce(name, ':');
  switch (kind) {
    case 'flite':
      return remembering(fliteEngine(rest ?? 'slt'));
    case 'espeak':
      return remembering(espeakEngine(rest ?? ''));
    case 'command':
      return remembering(commandEngine(rest ?? ''));
    default:
      throw new SoundError(`there is no voice ${name}; ${ENGINE_NAMES}`);
  }
};

/** The phrases of a routine come again and again; each is rendered once. */
const remembering = (engine: Engine): Engine => {
  const rendered = new Map<string, Promise<Sound>>();
  return {
    ...engine,
    speak: (text, rate) => {
      const key = `${rate} ${text}`;
      const sound = rendered.get(key) ?? engine.speak(text, rate);
      rendered.set(key, sound);
      return sound;
    },
  };
};

const splitOnce = (text: string, mark: string): readonly [string, string?] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};
