import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../lambda/src/skill';
import { FIVE_MINUTES, home, USER } from './home';

const LINES = [...FIVE_MINUTES.slice(0, 2), '@ +01:00', 'Alexa, pause', 'resume', 'next', 'next', 'okay'];

/** Plays an evening in which the n-th request comes once more, after so many others. */
const evening = async (nth: number, later: number) => {
  const place = home();
  const events: RequestEnvelope[] = [];
  let repeats = 0;
  const again: Handler = async (event, context) => {
    events.push(structuredClone(event));
    const response = await place.handler(event, context);
    const old = events[nth - 1];
    if (old !== undefined && events.length === nth + later) {
      const before = structuredClone(place.store.profiles().get(USER));
      await place.handler(structuredClone(old), context);
      expect(place.store.profiles().get(USER)).toEqual(before);
      repeats += 1;
    }
    return response;
  };
  await place.hear('2026-03-01T21:40', LINES, {}, again);
  const profile = place.store.profiles().get(USER)?.profile;
  return { repeats, records: place.store.records(USER), profile, logged: place.logged };
};

describe.each([0, 1, 2])('a request that is delivered again after %s others', (later) => {
  test.each([1, 2, 3, 4])('changes nothing: the %s. one', async (nth) => {
    const usual = await evening(99, 0);
    const repeated = await evening(nth, later);
    const ids = (records: typeof usual.records) =>
      records.map(({ guidedMs, complete }) => [guidedMs, complete]);
    expect(ids(repeated.records)).toEqual(ids(usual.records));
    expect(repeated.records).toHaveLength(1);
    expect(repeated.repeats).toBe(1);
    expect(repeated.profile).toEqual(usual.profile);
    expect(repeated.logged.filter(({ message }) => message.endsWith('lost'))).toEqual([]);
  });
});

test('what a session carries while nothing can be stored stays small', async () => {
  const place = home(() => true);
  const sizes: number[] = [];
  const measured: Handler = async (event, context) => {
    const response = await place.handler(event, context);
    sizes.push(JSON.stringify(response.sessionAttributes ?? {}).length);
    return response;
  };
  const often = Array.from({ length: 6 }, () => ['Alexa, breathe with me for one minute', 'next', 'resume']);
  await place.hear('2026-03-01T21:40', [...FIVE_MINUTES.slice(0, 2), ...often.flat(), 'next'], {}, measured);
  expect(Math.max(...sizes)).toBeLessThan(12_000);
});
