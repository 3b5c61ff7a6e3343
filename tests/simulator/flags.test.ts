import { expect, test } from '@jest/globals';
import { QUIRKS } from '../../simulator/device/quirks';
import { readFlags } from '../../simulator/flags';
import { HELP } from '../../simulator/help';

test('every flag is read', () => {
  const args =
    '--fast --fresh --json --data d --now 2026-03-01T21:40 --time-zone Europe/Berlin --locale en-GB --device show --person Ada --voice-rate 0.85 --quirk invalid-response --wav a.wav --voice flite:rms --profile p.json';
  expect(readFlags(args.split(' '))).toEqual({
    fast: true,
    fresh: true,
    json: true,
    data: 'd',
    now: '2026-03-01T21:40',
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    device: 'show',
    person: 'Ada',
    voiceRate: 0.85,
    quirk: 'invalid-response',
    wav: 'a.wav',
    voice: 'flite:rms',
    profile: 'p.json',
  });
});

test('a sound file is spoken by the voice that comes with the packages, and else nothing is', () => {
  expect(readFlags(['--wav', 'a.wav'])).toMatchObject({ wav: 'a.wav', voice: 'flite' });
  expect(readFlags([])).not.toHaveProperty('voice');
});

test.each([
  [['--loud'], "Unknown option '--loud'"],
  [['--data'], 'argument missing'],
  [['--now', 'soon'], '--now soon: a time like'],
  [['--time-zone', 'Mars/Olympus'], '--time-zone Mars/Olympus'],
  [['--locale', 'de-DE'], '--locale de-DE: one of en-US'],
  [['--device', 'tv'], '--device tv: one of speaker, show'],
  [['--voice-rate', '3'], '--voice-rate 3: a number from 0.5 to 2'],
  [['--quirk', 'moody'], '--quirk moody: one of long-breaks-dropped'],
  [['--wav='], '--wav needs a value'],
  [['--profile', ' '], '--profile needs a value'],
])('%j is refused in one line', (args, message) => {
  expect(() => readFlags(args)).toThrow(message);
});

test.each(QUIRKS)('the quirk %s is read, and the help names it', (quirk) => {
  expect(readFlags(['--quirk', quirk])).toMatchObject({ quirk });
  expect(HELP).toContain(quirk);
});
