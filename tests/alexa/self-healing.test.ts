import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, type DeviceSettings } from '../../simulator/device/settings';
import { home, USER } from './home';

const LAUNCH = 'Alexa, start my foot routine';
const FIRST_NIGHT = [LAUNCH, 'ready'];
/** Nothing has been heard yet, so it begins anew. */
const AGAIN = /^Sorry about the sound\. \[[0-9.]+s\] Fifteen minutes, left foot first\./;

type Quirk = NonNullable<DeviceSettings['quirk']>;

const ECHO = DEFAULT_SETTINGS.deviceId;

/** What is known of the Echo. */
const proofOf = (place: ReturnType<typeof home>, deviceId = ECHO) =>
  place.store
    .profiles()
    .get(USER)
    ?.profile.delivery?.devices.find((each) => each.deviceId === deviceId);

describe('an Echo that cannot bear the silences', () => {
  test.each<[string, Quirk, string]>([
    ['refuses the response', 'invalid-response', 'refused'],
    ['renders nothing of it', 'long-breaks-dropped', 'silence'],
  ])(
    '%s: the next session carries on from the place, by a document, with one apology',
    async (_, quirk, cause) => {
      const place = home();
      await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk });
      expect(proofOf(place)).toMatchObject({ by: 'apla', whole: false, sorryOn: '2026-03-01' });
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
      expect(proofOf(place)).toMatchObject({ by: 'apla' });
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

describe('an Echo that cannot bear the silences, in other places', () => {
  test('heals while breathing, though a massage is kept', async () => {
    const place = home();
    const breathe = 'Alexa, ask my foot routine to breathe with me';
    await place.hear('2026-03-01T21:40', [...FIRST_NIGHT, '@ +01:00', 'Alexa, stop']);
    await place.hear('2026-03-01T22:40', [breathe], { quirk: 'invalid-response' });
    const [answer] = await place.hear('2026-03-01T22:42', [breathe], { quirk: 'invalid-response' });
    expect(answer).toMatch(/^Sorry about the sound\./);
  });

  test('heals when silence does not go on by itself', async () => {
    const place = home(undefined, { flowOn: false });
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'long-breaks-dropped' });
    const [answer] = await place.hear('2026-03-01T21:44', [LAUNCH], { quirk: 'long-breaks-dropped' });
    expect(answer).toMatch(AGAIN);
  });

  test('silences that are left out tell at the second time', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'breaks-skipped' });
    expect(proofOf(place)).toMatchObject({ by: 'ssml', early: true });
    await place.hear('2026-03-01T21:44', [LAUNCH], { quirk: 'breaks-skipped' });
    const [answer] = await place.hear('2026-03-01T21:48', [LAUNCH], { quirk: 'breaks-skipped' });
    expect(answer).toMatch(AGAIN);
  });

  test('nothing is apologised for another day', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'invalid-response' });
    const answers = await place.hear('2026-03-02T21:30', [LAUNCH, 'no'], { quirk: 'invalid-response' });
    expect(answers.join(' ')).not.toMatch(/Sorry/);
    expect(proofOf(place)).not.toHaveProperty('sorryOn');
  });
});

describe('two Echos that bear different things', () => {
  test('each is spoken to in its own way', async () => {
    const place = home();
    const kitchen = { deviceId: 'amzn1.ask.device.KITCHEN', quirk: 'apla-unsupported' } as const;
    const bedroom = { quirk: 'invalid-response' } as const;
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, bedroom);
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], kitchen);
    const evenings = [
      await place.hear('2026-03-03T21:40', [LAUNCH, 'no'], bedroom),
      await place.hear('2026-03-04T21:40', [LAUNCH, 'no'], kitchen),
    ];
    expect(evenings.flat().join(' ')).not.toMatch(/Sorry|problem/);
    expect(proofOf(place)).toMatchObject({ by: 'apla' });
    expect(proofOf(place, kitchen.deviceId)).toMatchObject({ by: 'ssml' });
  });
});

describe('an Echo that plays no documents', () => {
  test('goes on at once with speech, after one apology', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'invalid-response' });
    const answers = await place.hear('2026-03-01T21:44', [LAUNCH], { quirk: 'apla-unsupported' });
    expect(answers[0]).toMatch(AGAIN);
    expect(proofOf(place)).toMatchObject({ by: 'ssml' });
    expect(place.logged).toContainEqual({
      message: 'delivery changed',
      fields: { from: 'apla', to: 'ssml', cause: 'soundRefused' },
    });
  });
});

describe('an Echo that plays no documents, in the middle of a routine', () => {
  test('says where it goes on', async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', FIRST_NIGHT, { quirk: 'invalid-response' });
    await place.hear('2026-03-01T21:44', [LAUNCH, '@ +02:45', 'Alexa, stop']);
    const [, answer] = await place.hear('2026-03-02T21:40', [LAUNCH, 'yes'], { quirk: 'apla-unsupported' });
    expect(answer).toMatch(/^Sorry about the sound\. \[0\.6s\] Back to your left \w+, /);
  });
});

describe('a device that has spoken a whole segment', () => {
  const proven = async () => {
    const place = home();
    await place.hear('2026-03-01T21:40', [...FIRST_NIGHT, 'next', 'Alexa, stop']);
    expect(proofOf(place)).toMatchObject({ by: 'ssml', whole: true });
    return place;
  };

  test('is believed: one time-out that comes too early changes nothing', async () => {
    const place = await proven();
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-dropped' });
    expect(proofOf(place)).toMatchObject({ by: 'ssml', early: true });
    const [answer] = await place.hear('2026-03-02T21:43', [LAUNCH]);
    expect(answer).toMatch(/^Fifteen minutes, left foot first/);
  });

  test('is not believed twice in a row', async () => {
    const place = await proven();
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-dropped' });
    await place.hear('2026-03-02T21:43', [LAUNCH], { quirk: 'long-breaks-dropped' });
    expect(proofOf(place)).toMatchObject({ by: 'apla' });
  });

  test('is believed again once it has spoken one', async () => {
    const place = await proven();
    await place.hear('2026-03-02T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-dropped' });
    await place.hear('2026-03-02T21:43', [LAUNCH, 'next', 'Alexa, stop']);
    await place.hear('2026-03-03T21:40', [LAUNCH, 'no'], { quirk: 'long-breaks-dropped' });
    expect(proofOf(place)).toMatchObject({ by: 'ssml' });
  });
});

describe('what changes nothing', () => {
  const changesNothing = async (lines: readonly string[], settings: Partial<DeviceSettings> = {}) => {
    const place = home();
    await place.hear('2026-03-01T21:40', lines, settings);
    expect(proofOf(place)?.by ?? 'ssml').toBe('ssml');
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
    expect(proofOf(place)).toMatchObject({ by: 'ssml', whole: true });
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
    expect(proofOf(place)).toBeUndefined();
    expect(place.logged.map(({ message }) => message)).not.toContain('delivery changed');
  });
});
