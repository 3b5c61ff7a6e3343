import { describe, expect, test } from '@jest/globals';
import { daysBefore } from '../../lambda/src/domain/nights';
import { home, USER } from './home';

const TONIGHT = '2026-03-20';
const BEGIN = 'Alexa, ask my foot routine for a five minute classic';
const FULL = /lotion between your hands\. .* For the arch, make a loose fist/;
const SHORT = /lotion between your hands\. .* Left arch\. Ten slow strokes\./;
const CUES = /^(Hello again\. \S+ )?Five minutes, left foot first\. \[\S+ Left heel\. .* Left arch\. \[/;
const told = (heard: string | undefined): string => {
  if (heard === undefined) return 'nothing';
  if (FULL.test(heard)) return 'full';
  if (SHORT.test(heard)) return 'short';
  return CUES.test(heard) ? 'cues' : heard;
};

interface Before {
  readonly nights?: number;
  readonly routineId?: string;
  readonly complete?: boolean;
  readonly activity?: 'massage' | 'breathing';
}

/** A home in which something was done on so many nights before. */
const homeAfter = async (
  { nights = 0, routineId = 'classic', complete = true, activity = 'massage' }: Before,
  shouldFail?: Parameters<typeof home>[0],
) => {
  const calls: string[] = [];
  const place = home((call, n) => {
    calls.push(call);
    return shouldFail?.(call, n) ?? false;
  });
  for (let night = 1; night <= nights; night += 1) {
    const practiceDay = daysBefore(TONIGHT, night);
    const startedAt = Date.parse(`${practiceDay}T21:40:00-04:00`);
    const its = { id: `night-${night}`, activity, routineId, startedAt, practiceDay, complete } as const;
    const lengths = { timeZone: 'America/New_York', plannedMs: 600_000, guidedMs: 600_000 };
    await place.store.saveRecord(USER, { ...its, ...lengths });
  }
  return { ...place, calls };
};

const begun = async (place: Awaited<ReturnType<typeof homeAfter>>, lines: readonly string[] = ['ready']) =>
  told((await place.hear(`${TONIGHT}T21:40`, [BEGIN, ...lines])).at(-1));

describe('what is told of a routine', () => {
  test.each([
    [0, 'full'],
    [1, 'full'],
    [2, 'short'],
    [4, 'short'],
    [5, 'cues'],
    [12, 'cues'],
  ])('after %d nights done to their end', async (nights, expected) => {
    expect(await begun(await homeAfter({ nights }))).toBe(expected);
  });

  test.each<[string, Before]>([
    ['nights that were stopped early', { nights: 9, complete: false }],
    ['nights of another routine', { nights: 9, routineId: 'gentle' }],
    ['nights of breathing', { nights: 9, routineId: 'box', activity: 'breathing' }],
  ])('%s do not shorten it', async (_, before) => {
    expect(await begun(await homeAfter(before))).toBe('full');
  });

  test('is full when the store does not answer', async () => {
    expect(await begun(await homeAfter({ nights: 9 }, (call) => call === 'latestRecords'))).toBe('full');
  });

  test('one night counts once, however often it was done', async () => {
    const place = await homeAfter({ nights: 1 });
    const [record] = place.store.records(USER);
    if (record === undefined) throw new Error('no record');
    for (const id of ['again', 'once more']) await place.store.saveRecord(USER, { ...record, id });
    expect(await begun(place)).toBe('full');
  });
});

describe('the store', () => {
  test('is asked once, as a massage begins, and never in its middle', async () => {
    const place = await homeAfter({ nights: 3 });
    const reads = () => place.calls.filter((call) => call === 'latestRecords').length;
    await begun(place);
    expect(reads()).toBe(1);
    await place.hear(`${TONIGHT}T22:40`, [
      BEGIN,
      'next',
      'pause',
      'resume',
      '@ +00:30',
      'Alexa, tell me more',
    ]);
    expect(reads()).toBe(2);
  });

  test('is not asked for who has chosen', async () => {
    const place = await homeAfter({ nights: 9 });
    await place.hear(`${TONIGHT}T20:40`, ['Alexa, tell my foot routine full instructions']);
    expect(await begun(place)).toBe('full');
    expect(place.calls).not.toContain('latestRecords');
  });
});

test('"tell me more" holds for this massage, and is not remembered', async () => {
  const place = await homeAfter({ nights: 9 });
  const heard = await place.hear(`${TONIGHT}T21:40`, [BEGIN, 'ready', '@ +00:30', 'Alexa, tell me more']);
  expect(heard.at(-1)).toMatch(/^You're at your left heel\. .* For the arch, make a loose fist/);
  expect(place.store.profiles().get(USER)?.profile.detail).toBeUndefined();
});

test('"the usual words" lets it taper again', async () => {
  const place = await homeAfter({ nights: 9 });
  await place.hear(`${TONIGHT}T20:40`, [
    'Alexa, tell my foot routine full instructions',
    'Alexa, tell my foot routine the usual words',
  ]);
  expect(await begun(place)).toBe('cues');
});

describe('the fillers', () => {
  const heardAfter = async (nights: number): Promise<string> => {
    const place = await homeAfter({ nights });
    await place.hear(`${TONIGHT}T20:40`, [BEGIN, 'ready', '@ +00:20', 'Alexa, stop']);
    return (await place.hear(`${TONIGHT}T21:40`, [BEGIN])).at(-1) ?? '';
  };

  test('are others the next night, and the same whenever that night is told', async () => {
    const [three, again, four] = [await heardAfter(3), await heardAfter(3), await heardAfter(4)];
    expect(three).toBe(again);
    expect(three).not.toBe(four);
  });

  test.each(['full instructions', 'just the counts'])(
    'are others the next night after "%s" too, and nothing is read for it',
    async (wish) => {
      const place = await homeAfter({ nights: 9 });
      await place.hear('2026-03-19T20:00', [`Alexa, tell my foot routine ${wish}`]);
      const heardOn = async (day: string): Promise<string> =>
        (await place.hear(`${day}T21:40`, [BEGIN, 'ready', '@ +00:20', 'Alexa, stop'])).at(-2) ?? '';
      const cuesOf = (heard: string): string => heard.slice(heard.indexOf('Left heel.'));
      const first = cuesOf(await heardOn('2026-03-19'));
      expect(first).toMatch(/^Left heel\. .* Left arch\./);
      expect(cuesOf(await heardOn('2026-03-20'))).not.toBe(first);
      expect(place.calls).not.toContain('latestRecords');
    },
  );

  test('say the pressure at the same place all the same', async () => {
    const place = await homeAfter({ nights: 7 });
    await place.hear(`${TONIGHT}T20:40`, ['Alexa, tell my foot routine feather light']);
    const heard = (await place.hear(`${TONIGHT}T21:40`, [BEGIN, 'ready'])).at(-1);
    expect(heard).toMatch(/Left heel\. \[\S+ Feather-light\./);
  });
});
