import { type Sound, SoundError } from './sound';

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;
/** A WAV file counts its bytes in 32 bits. */
const MOST_BYTES = 0xffff_ffff;
const LEAST = -32_768;
const MOST = 32_767;
/** Looked up once, for they are needed for each of millions of samples. */
const { max, min, round } = Math;

interface Format {
  readonly coding: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: number;
}

/**
 * Reads a WAV file of 16, 24 or 32 bits; of several channels their middle is taken. Throws a `SoundError` for
 * anything else.
 *
 * @example
 * readWav(writeWav({ sampleRate: 16_000, samples: Int16Array.of(1, -1) })).samples //=> Int16Array [1, -1]
 */
export const readWav = (file: Buffer): Sound => {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE')
    throw new SoundError('this is not a WAV file');
  const chunks = chunksIn(file);
  const format = formatIn(chunks.get('fmt '));
  const data = chunks.get('data');
  if (data === undefined) throw new SoundError('the WAV file holds no sound');
  const sampleAt = reader(format, data);
  const width = format.bits / 8;
  const frames = Math.floor(data.length / (width * format.channels));
  const samples = new Int16Array(frames).map((_, frame) => {
    let sum = 0;
    for (let channel = 0; channel < format.channels; channel += 1)
      sum += sampleAt((frame * format.channels + channel) * width);
    return max(LEAST, min(MOST, round(sum / format.channels)));
  });
  return { sampleRate: format.sampleRate, samples };
};

/** A WAV file of 16 bits on one channel. Throws a `SoundError` when the sound is longer than such a file can be. */
export const writeWav = ({ sampleRate, samples }: Sound): Buffer => {
  const bytes = samples.length * 2;
  if (bytes + 36 > MOST_BYTES) throw new SoundError('the sound is longer than a WAV file can be');
  const file = Buffer.alloc(44 + bytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + bytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(PCM, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(bytes, 40);
  samples.forEach((sample, index) => {
    file.writeInt16LE(sample, 44 + index * 2);
  });
  return file;
};

const chunksIn = (file: Buffer): ReadonlyMap<string, Buffer> => {
  const chunks = new Map<string, Buffer>();
  for (let at = 12; at + 8 <= file.length; ) {
    const size = file.readUInt32LE(at + 4);
    // Programs that write to a pipe leave the size open: the sound then goes on to the end of the file.
    const content = file.subarray(at + 8, at + 8 + (size === 0 ? file.length : size));
    const name = file.toString('latin1', at, at + 4);
    if (!chunks.has(name)) chunks.set(name, content);
    at += 8 + content.length + (content.length % 2);
  }
  return chunks;
};

const formatIn = (chunk: Buffer | undefined): Format => {
  if (chunk === undefined || chunk.length < 16)
    throw new SoundError('the WAV file does not say how it is coded');
  const named = chunk.readUInt16LE(0);
  return {
    // The extensible form names the coding in the first bytes of an id further on.
    coding: named === EXTENSIBLE && chunk.length >= 26 ? chunk.readUInt16LE(24) : named,
    channels: Math.max(1, chunk.readUInt16LE(2)),
    sampleRate: chunk.readUInt32LE(4),
    bits: chunk.readUInt16LE(14),
  };
};

const reader = ({ coding, bits }: Format, data: Buffer): ((at: number) => number) => {
  if (coding === PCM && bits === 16) return (at) => data.readInt16LE(at);
  if (coding === PCM && bits === 24) return (at) => data.readIntLE(at, 3) / 256;
  if (coding === PCM && bits === 32) return (at) => data.readInt32LE(at) / 65_536;
  if (coding === FLOAT && bits === 32) return (at) => data.readFloatLE(at) * 32_767;
  throw new SoundError(`a WAV file of ${bits} bits in coding ${coding}; 16 bits (PCM) are needed`);
};
