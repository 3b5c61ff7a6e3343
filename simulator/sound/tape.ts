import type { Device } from '../device/device';
import type { Answer, Happening } from '../device/happening';
import { mixed, type Placed } from './mix';
import { partOf, type Sound, SoundError } from './sound';
import type { RenderedVoice } from './sounding-voice';

/** Records what a device is heard to say, at the times at which it says it. */
export interface Tape {
  /** The same device, recorded. */
  record(device: Device): Device;
  /** From the first word of the first answer to the last of the last; `undefined` when nothing was said. */
  sound(): Sound | undefined;
}

interface Take {
  readonly answer: Answer;
  /** When someone cut in. */
  readonly until: number;
}

const LONGEST_HOURS = 6;

export const createTape = (voice: RenderedVoice): Tape => {
  const takes: Take[] = [];

  const keep = (happenings: readonly Happening[]): readonly Happening[] => {
    for (const happening of happenings) {
      if (happening.type !== 'answer' || happening.spoken.parts.length === 0) continue;
      takes.push({ answer: happening, until: happening.beginsAt + happening.spoken.ms });
    }
    return happenings;
  };

  /** Something the listener does at an instant, which may silence what is being said. */
  const interrupt = async (
    device: Device,
    at: number,
    act: () => Promise<readonly Happening[]>,
  ): Promise<readonly Happening[]> => {
    const before = keep(await device.passTime(at));
    const was = device.phase();
    const happenings = await act();
    const is = device.phase();
    const last = takes.at(-1);
    const goesOn = was.name !== 'speaking' || (is.name === 'speaking' && is.answer === was.answer);
    if (last !== undefined && !goesOn) takes.splice(-1, 1, { ...last, until: Math.min(last.until, at) });
    return [...before, ...keep(happenings)];
  };

  return {
    record: (device) => ({
      ...device,
      passTime: async (at) => keep(await device.passTime(at)),
      hear: (utterance, at) => interrupt(device, at, () => device.hear(utterance, at)),
      touch: (argument, at) => interrupt(device, at, () => device.touch(argument, at)),
    }),
    sound: () => {
      const [first] = takes;
      if (first === undefined) return undefined;
      const beginsAt = first.answer.beginsAt;
      const lengthMs = Math.max(...takes.map(({ until }) => until)) - beginsAt;
      if (lengthMs > LONGEST_HOURS * 3_600_000)
        throw new SoundError(`more than ${LONGEST_HOURS} hours lie between the first answer and the last`);
      return mixed(
        takes.flatMap((take) => placedIn(take, beginsAt, voice)),
        lengthMs,
      );
    },
  };
};

/** The words of an answer as sounds, each at its instant, as far as they are heard. */
const placedIn = ({ answer, until }: Take, beginsAt: number, voice: RenderedVoice): readonly Placed[] => {
  let at = answer.beginsAt;
  return answer.spoken.parts.flatMap((part): readonly Placed[] => {
    const from = at;
    at += part.ms;
    if (part.type === 'silence') return [];
    const { text, said = text, rate = 1, earlyMs = 0 } = part;
    const fromAt = from - earlyMs;
    const heardMs = Math.min(at, until) - fromAt;
    if (heardMs <= 0) return [];
    return [{ atMs: fromAt - beginsAt, sound: partOf(voice.soundOf({ text: said, rate }), 0, heardMs) }];
  });
};
