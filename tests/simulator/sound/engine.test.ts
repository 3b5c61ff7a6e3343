import { describe, expect, test } from '@jest/globals';
import { engineNamed } from '../../../simulator/sound/engine';
import { heardIn } from '../../../simulator/sound/hearing';
import { lengthMs, SoundError } from '../../../simulator/sound/sound';

const SPEAK = `command:${process.execPath} tests/simulator/sound/speak.mjs`;
const msOf = async (name: string, text: string, rate = 1) =>
  lengthMs(await engineNamed(name).speak(text, rate));

describe('flite', () => {
  test('speaks with silence before and after, and slower when it is told to', async () => {
    const engine = engineNamed('flite');
    const sound = await engine.speak('Under the table.', 1);
    const [heard, ...more] = heardIn(sound, 500);
    expect(more).toEqual([]);
    expect(heard?.beginsAtMs).toBeGreaterThan(100);
    expect(lengthMs(await engine.speak('Under the table.', 0.8)) / lengthMs(sound)).toBeCloseTo(1.25, 1);
  });

  test('is the voice that is named', async () => {
    expect(engineNamed('flite').name).toBe('flite:slt');
    expect(await msOf('flite:rms', 'Bread.')).not.toBe(await msOf('flite:slt', 'Bread.'));
  });
});

describe('a command', () => {
  test.each([
    ['gets the text as one word', `${SPEAK} {file} {text}`, 1, 'a b c'.length],
    ['gets it on standard input when it does not ask for it', `${SPEAK} {file}`, 1, 'a b c'.length],
    ['gets the rate', `${SPEAK} {file} {text} {rate}`, 0.9, 'a b c|0.9'.length],
    ['gets the inverse of the rate', `${SPEAK} {file} {text} {stretch}`, 0.8, 'a b c|1.2500'.length],
    ['keeps together what is in quotes', `${SPEAK} {file} {text} "d e" 'f g'`, 1, 'a b c|d e|f g'.length],
  ])('%s', async (_, name, rate, letters) => expect(await msOf(name, 'a b c', rate)).toBe(letters * 10));

  test('has a rate only when it asks for one', () => {
    expect(engineNamed(`${SPEAK} {file} {text}`).hasRate).toBe(false);
    expect(engineNamed(`${SPEAK} {file} {text} {rate}`).hasRate).toBe(true);
  });
});

test.each([
  ['nobody', 'there is no voice nobody; flite, flite:rms'],
  ['flite:bob', 'flite has no voice bob; it has slt, rms'],
  ['espeak:en@fast', 'words a minute are needed after the @'],
  ['command:say {text}', 'a command line with {file} in it'],
])('%s is refused by name', (name, message) => {
  expect(() => engineNamed(name)).toThrow(SoundError);
  expect(() => engineNamed(name)).toThrow(message);
});

test.each([
  ['is not installed', 'command:no-such-program {file}', 'Bread.', 'no-such-program is not installed'],
  ['fails', `${SPEAK} {file}`, 'choke', 'could not speak: I choke on this'],
  ['writes nothing', `${SPEAK} {file}`, 'nothing', 'has written no sound'],
])('a program that %s is told of in one line', async (_, name, text, message) => {
  await expect(engineNamed(name).speak(text, 1)).rejects.toThrow(message);
});
