import { expect, test } from '@jest/globals';
import { createDevice } from '../../simulator/device/create-device';
import { DEFAULT_SETTINGS, type DeviceSettings } from '../../simulator/device/settings';
import { createUnderstanding } from '../../simulator/understanding/understanding';
import { asks, fakeSkill, MODEL, speakingMs } from './fake-skill';

async function requestFor(words: string, changes: Partial<DeviceSettings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const { asked, handler } = fakeSkill(() => asks('Well.'));
  const understanding = createUnderstanding(MODEL, settings.skillId);
  let id = 0;
  const newId = () => `id-${++id}`;
  await createDevice({ handler, understanding, speakingMs, newId }, settings).hear(
    words,
    Date.parse('2026-03-01T21:40:00.400Z'),
  );
  return asked[0];
}

test('a launch is sent as Alexa sends it', async () => {
  expect(await requestFor('Alexa, open my foot routine', { apiEndpoint: 'http://127.0.0.1:1' })).toEqual({
    version: '1.0',
    session: {
      new: true,
      sessionId: 'amzn1.echo-api.session.id-1',
      application: { applicationId: DEFAULT_SETTINGS.skillId },
      attributes: {},
      user: { userId: DEFAULT_SETTINGS.userId },
    },
    context: {
      System: {
        application: { applicationId: DEFAULT_SETTINGS.skillId },
        user: { userId: DEFAULT_SETTINGS.userId },
        device: { deviceId: DEFAULT_SETTINGS.deviceId, supportedInterfaces: {} },
        apiEndpoint: 'http://127.0.0.1:1',
        apiAccessToken: 'made-up-access-token',
      },
    },
    request: {
      type: 'LaunchRequest',
      requestId: 'amzn1.echo-api.request.id-2',
      timestamp: '2026-03-01T21:40:02Z',
      locale: 'en-US',
    },
  });
});

test('a slot of a list carries what it was understood as', async () => {
  const envelope = await requestFor('Alexa, ask my foot routine to go to the big toe');
  expect(envelope?.request).toMatchObject({
    type: 'IntentRequest',
    intent: {
      name: 'GoToStepIntent',
      confirmationStatus: 'NONE',
      slots: {
        step: {
          name: 'step',
          value: 'big toe',
          confirmationStatus: 'NONE',
          resolutions: {
            resolutionsPerAuthority: [
              {
                authority: `amzn1.er-authority.echo-sdk.${DEFAULT_SETTINGS.skillId}.Step`,
                status: { code: 'ER_SUCCESS_MATCH' },
                values: [{ value: { name: 'toes', id: 'toes' } }],
              },
            ],
          },
        },
      },
    },
  });
});

test('a screen and a recognised voice are named', async () => {
  const envelope = await requestFor('Alexa, open my foot routine', {
    kind: 'show',
    person: 'Ada',
    locale: 'en-GB',
  });
  expect(envelope?.context.System).toMatchObject({
    person: { personId: 'amzn1.ask.person.ADA' },
    device: { supportedInterfaces: { 'Alexa.Presentation.APL': {} } },
  });
  expect(envelope?.context.Viewport).toMatchObject({ pixelWidth: 1280 });
  expect(envelope?.request.locale).toBe('en-GB');
});
