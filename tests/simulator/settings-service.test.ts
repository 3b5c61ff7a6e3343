import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SettingsService, startSettingsService } from '../../simulator/settings-service';

let service: SettingsService;
beforeAll(async () => {
  service = await startSettingsService('Europe/Berlin');
});
afterAll(() => service.stop());

test('tells the time zone of any device', async () => {
  const response = await fetch(`${service.endpoint}/v2/devices/amzn1.ask.device.X/settings/System.timeZone`);
  expect(await response.json()).toBe('Europe/Berlin');
});

test.each([
  ['another setting', '/v2/devices/x/settings/System.distanceUnits', 'GET'],
  ['another service', '/v1/alerts/reminders', 'GET'],
  ['another verb', '/v2/devices/x/settings/System.timeZone', 'POST'],
])('does not know %s', async (_, path, method) => {
  expect((await fetch(`${service.endpoint}${path}`, { method })).status).toBe(404);
});
