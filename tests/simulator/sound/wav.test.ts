import { describe, expect, test } from '@jest/globals';
import { SoundError } from '../../../simulator/sound/sound';
import { readWav, writeWav } from '../../../simulator/sound/wav';
import { tone } from './tones';

const chunk = (name: string, content: Buffer, size = content.length): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(size, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};

const format = (coding: number, channels: number, bits: number, more = Buffer.alloc(0)): Buffer => {
  const content = Buffer.alloc(16);
  content.writeUInt16LE(coding, 0);
  content.writeUInt16LE(channels, 2);
  content.writeUInt32LE(8000, 4);
  content.writeUInt16LE(bits, 14);
  return chunk('fmt ', Buffer.concat([content, more]));
};

const file = (...chunks: readonly Buffer[]): Buffer =>
  chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]));

const shorts = (...values: readonly number[]): Buffer => Buffer.from(Int16Array.from(values).buffer);
const samplesOf = (wav: Buffer) => [...readWav(wav).samples];

test('what is written is read back', () => {
  const sound = tone(20);
  expect(readWav(writeWav(sound))).toEqual(sound);
});

describe('a file of another program', () => {
  const extensible = Buffer.alloc(24);
  extensible.writeUInt16LE(1, 8);

  test.each([
    [
      'with two channels is their middle',
      file(format(1, 2, 16), chunk('data', shorts(100, 200, -50, 50))),
      [150, 0],
    ],
    ['with 24 bits', file(format(1, 1, 24), chunk('data', Buffer.from([0, 0, 1, 0, 0xff, 0xff]))), [256, -1]],
    [
      'with numbers from -1 to 1',
      file(format(3, 1, 32), chunk('data', Buffer.from(Float32Array.of(0.5, -2).buffer))),
      [16384, -32768],
    ],
    ['in the extensible form', file(format(0xfffe, 1, 16, extensible), chunk('data', shorts(7))), [7]],
    [
      'with something else before the sound',
      file(format(1, 1, 16), chunk('LIST', Buffer.from('abc')), chunk('data', shorts(1))),
      [1],
    ],
    ['whose size was left open', file(format(1, 1, 16), chunk('data', shorts(1, 2), 0xffff_ffff)), [1, 2]],
    ['whose size was never filled in', file(format(1, 1, 16), chunk('data', shorts(1, 2), 0)), [1, 2]],
  ])('%s', (_, wav, samples) => expect(samplesOf(wav)).toEqual(samples));

  test.each([
    ['no WAV file', Buffer.from('ID3 and a song'), 'this is not a WAV file'],
    ['one without sound', file(format(1, 1, 16)), 'the WAV file holds no sound'],
    ['one without a format', file(chunk('data', shorts(1))), 'does not say how it is coded'],
    [
      'one of 8 bits',
      file(format(1, 1, 8), chunk('data', shorts(1))),
      'a WAV file of 8 bits in coding 1; 16 bits',
    ],
    ['a packed one', file(format(85, 1, 16), chunk('data', shorts(1))), 'in coding 85'],
  ])('is refused when it is %s', (_, wav, message) => {
    expect(() => readWav(wav)).toThrow(SoundError);
    expect(() => readWav(wav)).toThrow(message);
  });
});
