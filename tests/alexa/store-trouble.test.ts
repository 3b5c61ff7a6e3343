import { describe, expect, test } from '@jest/globals';
import { overlaid } from '../../lambda/src/domain/merged';
import { FIVE_MINUTES, home, USER } from './home';

const CALLS = ['loadProfile', 'saveProfile', 'saveRecord', 'recordsBetween', 'latestRecords'];
const QUESTION = "Alexa, ask my foot routine how often I've done it this week";

describe.each(CALLS)('when %s fails', (failing) => {
  test.each([1, 2, 3])('the %s. time, the massage goes on to its end and is remembered', async (time) => {
    const place = home((call, n) => call === failing && n === time);
    const heard = await place.hear('2026-03-01T21:40', FIVE_MINUTES);
    expect(heard.filter((line) => line.startsWith('!'))).toEqual([]);
    expect(heard.at(-1)).toMatch(/Good night\. \(.* closed\)$/);
    expect(place.store.records(USER)).toMatchObject([{ complete: true, guidedMs: 300_000 }]);
    expect(place.store.profiles().get(USER)?.profile.gateAt).toBeDefined();
  });
});

test('a profile that could not be read at first is not overwritten by defaults, now or later', async () => {
  let loads = 0;
  const place = home((call) => {
    loads += call === 'loadProfile' ? 1 : 0;
    return call === 'loadProfile' && loads === 2;
  });
  await place.hear('2026-03-01T21:00', ['Alexa, ask my foot routine to set my usual length to ten minutes']);
  await place.hear('2026-03-01T21:40', ['Alexa, start my foot routine', 'ready', 'next', 'next', 'next']);
  expect(place.store.profiles().get(USER)?.profile.preferredMinutes).toBe(10);
});

test('what another device chose in the middle stays chosen', async () => {
  const place = home();
  const kitchen = { deviceId: 'amzn1.ask.device.KITCHEN' };
  let asked = false;
  const handler = place.handler;
  const between: typeof handler = async (event, context) => {
    const response = await handler(event, context);
    if (!asked && event.request.type === 'IntentRequest') {
      asked = true;
      await place.hear(
        '2026-03-01T21:41',
        ['Alexa, ask my foot routine to set my usual length to ten minutes'],
        kitchen,
      );
    }
    return response;
  };
  await place.hear(
    '2026-03-01T21:40',
    ['Alexa, start my foot routine', 'ready', 'next', 'next', 'next'],
    {},
    between,
  );
  expect(place.store.profiles().get(USER)?.profile.preferredMinutes).toBe(10);
});

test('a place that could not be written does not deny a night that was', async () => {
  const place = home((call, n) => call === 'saveProfile' && n > 2);
  const heard = await place.hear('2026-03-01T21:40', FIVE_MINUTES);
  expect(heard.at(-1)).toMatch(/^Now let your hands rest/);
  expect(place.store.records(USER)).toMatchObject([{ complete: true }]);
});

test('what cannot be kept is not promised', async () => {
  const place = home((call) => call === 'saveProfile');
  const [answer] = await place.hear('2026-03-01T21:00', [
    'Alexa, ask my foot routine to set my usual length to ten minutes',
  ]);
  expect(answer).toMatch(/^I couldn't keep that just now\./);
});

test('an unreadable record is admitted, not guessed', async () => {
  const place = home((call) => call === 'recordsBetween');
  expect(await place.hear('2026-03-01T21:00', [QUESTION])).toEqual([
    expect.stringMatching(/^I can't reach your record right now/),
  ]);
});

test('another device keeps what it wrote in between', () => {
  const theirs = { preferredMinutes: 10, gentle: true };
  expect(overlaid(theirs, { preferredMinutes: 12 }, ['preferredMinutes'])).toEqual({
    preferredMinutes: 12,
    gentle: true,
  });
  expect(overlaid(theirs, {}, ['preferredMinutes'])).toEqual({ gentle: true });
});
