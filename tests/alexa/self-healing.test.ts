import { describe, expect, test } from '@jest/globals';
import type { DeviceSettings } from '../../simulator/device/settings';
import { home, USER } from './home';

const LAUNCH = 'Alexa, start my foot routine';
const FIRST_NIGHT = [LAUNCH, 'ready'];
/** Nothing has been heard yet, so it begins anew. */
const AGAIN = /^Sorry about the sound\. \[[0-9.]+s\] Fifteen minutes, left foot first\./;

type Quirk = NonNullable<DeviceSettings['quirk']>;

const deliveryOf = (place: ReturnType<typeof home>) => place.store.profiles().get(USER)?.profile.delivery;

describe('an Echo that cannot bear the silences', () => {
  test.each<[string, Quirk, string]>([
    ['refuses the response', 'invalid-response', 'refused'],
    ['renders nothing of it', 'long-breaks-mute', 'silence'],
    ['leaves the silences out', 'long-breaks-dropped', 'silence'],
  ])(
    '%s: the next session carries on from the place, by a document, with one apology',
    async (_, quirk, cause) => {
      const place = home();
      await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk });
      expect(deliveryOf(place)).toEqual({ by: 'apla', wholeOn: [], apologyDue: true });
      expect(place.logged).toContainEqual({
        message: 'delivery changed',
        fields: { from: 'ssml', to: 'apla', cause },
      });
      const answers = await place.hear('2026-03-01T21:44', [LAUNCH, '@ +02:00', 'Alexa, pause'], { quirk });
      expect(answers[0]).toMatch(AGAIN);
      expect(answers[0]).toMatch(/Left arch\. Ten slow strokes/);
      expect(answers[1]).toMatch(/^Paused at your left arch/);
      const [, , ...later] = await place.hear('2026-03-02T21:40', [LAUNCH, 'no', 'next', 'next'], { quirk });
      expect(later.join(' ')).not.toMatch(/Sorry|problem/);
      expect(deliveryOf(place)).toMatchObject({ by: 'apla' });
    },
  );

  test('what was refused in the middle begins again where it began', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', [...FIRST_NIGHT, '(silence)', '@ 21:47:30', 'Alexa, pause']);
    await place.hear('2026-03-01T21:50', [LAUNCH], { quirk: 'invalid-response' });
    const [answer] = await place.hear('2026-03-01T21:52', [LAUNCH], { quirk: 'invalid-response' });
    expect(answer).toMatch(/^Sorry about the sound\. \[0\.6s\] Back to /);
  });
});

describe('an Echo that plays no documents', () => {
  test('goes on at once with speech, after one apology', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'invalid-response' });
    const answers = await place.hear('2026-03-01T21:44', [LAUNCH], { quirk: 'apla-unsupported' });
    expect(answers[0]).toMatch(AGAIN);
    expect(deliveryOf(place)).toMatchObject({ by: 'ssml' });
    expect(place.logged).toContainEqual({
      message: 'delivery changed',
      fields: { from: 'apla', to: 'ssml', cause: 'soundRefused' },
    });
  });
});

describe('a device that has spoken a whole segment', () => {
  const proven = async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', [...FIRST_NIGHT, 'next', 'Alexa, stop']);
    expect(deliveryOf(place)).toMatchObject({ by: 'ssml', wholeOn: [expect.any(String)] });
    return place;
  };

  test('is believed: one time-out that comes too early changes nothing', async () => {
    const place = await proven();
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-mute' });
    expect(deliveryOf(place)).toMatchObject({ by: 'ssml', earlyOn: expect.any(String) });
    const [answer] = await place.hear('2026-03-02T21:43', [LAUNCH]);
    expect(answer).toMatch(/^Fifteen minutes, left foot first/);
  });

  test('is not believed twice in a row', async () => {
    const place = await proven();
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-mute' });
    await place.hear('2026-03-02T21:43', [LAUNCH], { quirk: 'long-breaks-mute' });
    expect(deliveryOf(place)).toMatchObject({ by: 'apla' });
  });

  test('is believed again once it has spoken one', async () => {
    const place = await proven();
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-mute' });
    await place.hear('2026-03-02T21:43', [LAUNCH, 'next', 'Alexa, stop']);
    await place.hear('2026-03-03T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-mute' });
    expect(deliveryOf(place)).toMatchObject({ by: 'ssml' });
  });
});

describe('what changes nothing', () => {
  const changesNothing = async (lines: readonly string[], settings: Partial<DeviceSettings> = {}) => {
    const place = home();
    await place.hear('2026-03-01T21:40', lines, settings);
    expect(deliveryOf(place)?.by ?? 'ssml').toBe('ssml');
    expect(place.logged.map(({ message }) => message)).not.toContain('delivery changed');
    return place;
  };

  test('a response that is cut off, after which nothing is skipped', async () => {
    const place = await changesNothing(FIRST_NIGHT, { quirk: 'speech-cut-off' });
    const [answer] = await place.hear('2026-03-01T21:44', [LAUNCH]);
    expect(answer).toMatch(/^Back to your left heel, about a minute and a half left/);
  });

  test.each([0.85, 1, 1.18])('an evening without a word, in a voice at %d of the rate', async (voiceRate) => {
    const place = await changesNothing([...FIRST_NIGHT, '(silence)', '(silence)'], { voiceRate });
    expect(deliveryOf(place)?.wholeOn).toHaveLength(1);
  });

  test('a listener who cuts in and leaves', () =>
    changesNothing([...FIRST_NIGHT, '@ +00:05', 'Alexa, exit']));

  test('a pause that nobody ends', () => changesNothing([...FIRST_NIGHT, '@ +00:05', 'Alexa, pause']));
});

describe('when the deployment fixes the delivery', () => {
  test.each(['ssml', 'apla'] as const)('%s stays what it is', async (delivery) => {
    const place = home(undefined, { delivery });
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'invalid-response' });
    await place.hear('2026-03-01T21:44', [LAUNCH], { quirk: 'apla-unsupported' });
    expect(deliveryOf(place)).toBeUndefined();
    expect(place.logged.map(({ message }) => message)).not.toContain('delivery changed');
  });
});
