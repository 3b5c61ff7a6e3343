import { expect, test } from '@jest/globals';
import { FIVE_MINUTES, home, USER } from './home';

const OWN = 'Alexa, ask my foot routine to breathe in for five and out for seven for two minutes';

test('an own pattern has a place of its own, and a record apart from the massage', async () => {
  const place = home();
  const places: unknown[] = [];
  await place.hear('2026-03-01T21:40', [OWN, 'good night'], {}, async (event, context) => {
    const response = await place.handler(event, context);
    places.push(response.sessionAttributes?.place);
    return response;
  });
  const own = { routineId: 'breathing', stepId: 'own', foot: 'both', totalMs: 120_000 };
  expect(places).toMatchObject([
    { ...own, status: 'breathing', elapsedMs: 0 },
    { ...own, status: 'done' },
  ]);
  expect(place.store.records(USER)).toMatchObject([
    { activity: 'breathing', routineId: 'own', plannedMs: 120_000, complete: true },
  ]);
});

test('nights of massage and of breathing are counted apart', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', FIVE_MINUTES);
  await place.hear('2026-03-02T21:40', [OWN, 'good night']);
  await place.hear('2026-03-03T21:40', [OWN, 'good night']);
  const [massage] = await place.hear('2026-03-03T22:00', [
    "Alexa, ask my foot routine how often I've done it this week",
  ]);
  const [breathing] = await place.hear('2026-03-03T22:01', [
    'Alexa, ask my foot routine how often I did my breathing this week',
  ]);
  expect(massage).toMatch(/^One night this week: Sunday\./);
  expect(breathing).toMatch(/^Breathing on two nights this week: last night and tonight\./);
});

test('less than a minute leaves no record', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', [OWN, '@ +00:50', 'Alexa, stop']);
  await place.hear('2026-03-01T21:50', [
    'Alexa, ask my foot routine for three rounds of box breathing',
    'stop',
  ]);
  expect(place.store.records(USER)).toEqual([]);
});

test('a block with long holds, taken up again after a lost session, is the same one', async () => {
  const place = home();
  const block = 'Alexa, ask my foot routine to breathe in for four hold for seven and out for eight';
  await place.hear('2026-03-01T21:40', [block, '@ +00:30', 'Alexa, exit']);
  const [offer, back] = await place.hear('2026-03-01T21:45', ['Alexa, start my foot routine', 'yes']);
  expect(offer).toMatch(/^You got as far as your breathing\./);
  expect(back).toMatch(/^Back to your breathing\./);
  const [second] = await place.hear('2026-03-01T21:55', [block]);
  expect(second).toMatch(/^Four in, hold seven, eight out\. \[0\.6s\] Four rounds\./);
  const [third] = await place.hear('2026-03-01T22:05', [block]);
  expect(third).toMatch(/^Twice a night is enough for a breath like that\. Shall we do the long exhale\?/);
});

test('a breathing kept by an earlier version goes on', async () => {
  const place = home();
  await place.store.saveProfile(USER, {
    version: 0,
    profile: {
      breathIntroAt: 1,
      place: {
        course: {
          id: 'before',
          startedAt: Date.parse('2026-03-02T02:30Z'),
          timeZone: 'America/New_York',
          practiceDay: '2026-03-01',
          spec: { activity: 'breathing', patternId: 'long exhale', cycles: 18 },
          at: { step: 0, slot: 8 },
          heardMs: [10_000],
        },
        takeUp: 'offer',
        savedAt: Date.parse('2026-03-02T02:31Z'),
        deviceId: 'another',
      },
    },
  });
  const [, back] = await place.hear('2026-03-01T21:40', ['Alexa, start my foot routine', 'yes']);
  expect(back).toMatch(/^Back to your breathing\. \[1\.0s\] In\. .* Out\./);
});

test('when the choice about holds cannot be stored, it is said for now only', async () => {
  const place = home(() => true);
  const [said] = await place.hear('2026-03-01T21:40', ['Alexa, tell my foot routine no holds']);
  expect(said).toMatch(/^No holds for now\./);
});
