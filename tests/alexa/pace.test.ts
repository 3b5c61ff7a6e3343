import { expect, test } from '@jest/globals';
import { home, USER } from './home';

const FIVE = 'Alexa, ask my foot routine for a five minute massage';

test.each(['ssml', 'apla'] as const)(
  'slower at a join does not go back over a cue that has ended: %s',
  async (delivery) => {
    const place = home(undefined, { delivery });
    const heard = await place.hear('2026-03-01T21:40', ['Alexa, start my foot routine', 'ready', 'slower']);
    expect(heard[2]).toMatch(/^A little slower\. \[[\d.]+s\] Left big toe/);
  },
);

test.each(['ssml', 'apla'] as const)(
  'slower at the end of the massage asks for the closing breaths: %s',
  async (delivery) => {
    const place = home(undefined, { delivery });
    const heard = await place.hear('2026-03-01T21:40', [FIVE, 'ready', 'next', 'faster']);
    expect(heard[3]).toMatch(/^A little faster, from now on\. Say okay for three quiet breaths/);
  },
);

test('faster goes on from the pace that is heard, one step at a time', async () => {
  const place = home();
  await place.hear('2026-03-01T21:40', ['Alexa, ask my foot routine to go as slow as possible']);
  const heard = await place.hear('2026-03-01T21:50', [FIVE, 'ready', '@ +00:40', 'Alexa, a little faster']);
  expect(heard[2]).toMatch(/^A little faster\./);
  expect(place.store.profiles().get(USER)?.profile.pace).toBe(1.15);
});

test.each([
  ['+01:00', 'Alexa, as slow as possible'],
  ['+01:05', 'Alexa, faster'],
  ['+01:10', 'Alexa, faster'],
  ['+01:15', 'Alexa, faster'],
] as const)(
  'circles on the heel that are to turn, or are being told to, turn once: %s %s',
  async (at, words) => {
    const place = home(undefined, { delivery: 'apla' });
    const fifteen = 'Alexa, ask my foot routine for a fifteen minute massage';
    const heard = await place.hear('2026-03-01T21:40', [fifteen, 'ready', `@ ${at}`, words]);
    expect(heard[2]?.match(/Other way\./g)).toHaveLength(1);
  },
);
