import { describe, expect, test } from '@jest/globals';
import type { SessionRecord } from '../../lambda/src/domain/history';
import { daysBefore } from '../../lambda/src/domain/nights';
import { home, USER } from './home';

const TONIGHT = '2026-03-20';
const OPEN = 'Alexa, start my foot routine';
const OFFER = 'Hello again. Say points for something different, or ready. (';

type Night = Partial<SessionRecord>;

/** Somebody who did it on these nights, the last one yesterday, and has heard the gate. */
const homeAfter = async (nights: readonly Night[]) => {
  const calls: string[] = [];
  const place = home((call) => {
    calls.push(call);
    return false;
  });
  await place.hear(`${daysBefore(TONIGHT, 19)}T21:40`, [OPEN, 'ready', '@ +00:05', 'Alexa, stop']);
  for (const [index, night] of nights.entries()) {
    const practiceDay = daysBefore(TONIGHT, nights.length - index);
    await place.store.saveRecord(USER, {
      ...{ id: `night-${index}`, activity: 'massage', routineId: 'classic', practiceDay },
      ...{ startedAt: Date.parse(`${practiceDay}T21:40:00-04:00`), timeZone: 'America/New_York' },
      ...{ plannedMs: 600_000, guidedMs: 600_000, complete: true },
      ...night,
    });
  }
  return { ...place, reads: () => calls.filter((call) => call === 'latestRecords').length };
};

const times = (count: number, night: Night = {}): readonly Night[] =>
  Array.from({ length: count }, () => night);
const opened = async (nights: readonly Night[], lines: readonly string[] = [OPEN]): Promise<string> =>
  (await (await homeAfter(nights)).hear(`${TONIGHT}T21:40`, lines)).at(-1) ?? '';

describe('after a week of the same', () => {
  test.each<[string, readonly Night[], string]>([
    ['presses', times(7), 'Say points for something different, or ready.'],
    [
      'points, each asked for: the usual is different already',
      times(7, { style: 'points' }),
      'Hello again. [0.6s] Fifteen minutes',
    ],
    ['six nights', times(6), 'Hello again. [0.6s] Fifteen minutes'],
    [
      'a night of another style among them',
      [...times(5), { style: 'strokes' }, {}],
      'Hello again. [0.6s] Fifteen minutes',
    ],
    [
      'a night that was stopped early',
      [...times(6), { complete: false }],
      'Hello again. [0.6s] Fifteen minutes',
    ],
    ['nights of another routine', times(7, { routineId: 'gentle' }), 'Hello again. [0.6s] Fifteen minutes'],
    ['nights the listener told of', times(7, { source: 'told' }), 'Hello again. [0.6s] Fifteen minutes'],
  ])('%s', async (_, nights, begins) => {
    expect(await opened(nights)).toContain(begins);
  });

  test.each([
    ['a length is named', 'Alexa, ask my foot routine for a ten minute massage'],
    ['the routine is named', 'Alexa, ask my foot routine for the classic'],
    ['hands are named', 'Alexa, ask my foot routine for a seated massage'],
  ])('nothing is offered where %s', async (_, said) => {
    expect(await opened(times(9), [said])).toContain('minutes, left foot first.');
  });

  test.each([
    ['ready', 'Left heel. ['],
    ['next', 'Left heel. ['],
    ['yes', 'Left heel. ['],
    ['no', 'Left heel. ['],
    ['points', 'Points tonight.'],
    ['something different', 'Points tonight.'],
    ['long strokes', 'Long strokes tonight.'],
    ['gentle', 'Left sole.'],
  ])('"%s" begins', async (said, begins) => {
    expect(await opened(times(7), [OPEN, said])).toContain(begins);
  });

  test('silence begins nothing, and the place attribute says asking', async () => {
    const place = await homeAfter(times(7));
    const heard = await place.hear(`${TONIGHT}T21:40`, [OPEN, '(silence)', '(silence)']);
    expect(heard[0]).toContain(OFFER);
    expect(heard[1]).toContain('Say points for something different, or ready. (');
    expect(heard).toHaveLength(2);
    expect(place.store.records(USER)).toHaveLength(7);
  });

  test('it is offered once, and not again for four weeks', async () => {
    const place = await homeAfter(times(7));
    await place.hear(`${TONIGHT}T21:40`, [OPEN, 'ready', '@ +00:05', 'Alexa, stop']);
    const opening = async (day: number, ...lines: readonly string[]) =>
      (await place.hear(`${daysBefore(TONIGHT, -day)}T23:40`, [OPEN, ...lines]))[0] ?? '';
    expect(await opening(0)).not.toContain('something different');
    expect(await opening(7)).not.toContain('something different');
    // By then the gate is heard again; with it nothing else is asked.
    expect(await opening(20, 'ready', '@ +00:05', 'Alexa, stop')).toContain('Say ready to begin');
    expect(await opening(26)).not.toContain('something different');
    expect(await opening(28)).toContain(OFFER);
  });

  test('who took it may be offered the next one after a week of that', async () => {
    const place = await homeAfter(times(7));
    await place.hear(`${TONIGHT}T21:40`, [OPEN, 'points', '@ +00:05', 'Alexa, stop']);
    expect(place.store.profiles().get(USER)?.profile).not.toHaveProperty('varietyAt');
  });

  test('the next one offered is the one that was not tried last', async () => {
    expect(await opened([{ style: 'points' }, ...times(7)])).toContain(
      'Say long strokes for something different',
    );
    expect(await opened([{ style: 'strokes' }, ...times(7)])).toContain('Say points for something different');
  });

  test('who chose how much to hear is not asked', async () => {
    const place = await homeAfter(times(7));
    await place.hear(`${TONIGHT}T20:40`, ['Alexa, tell my foot routine just the counts']);
    expect((await place.hear(`${TONIGHT}T21:40`, [OPEN])).at(-1)).toContain(
      'Hello again. [0.6s] Fifteen minutes',
    );
  });

  test('the store is asked once for both', async () => {
    const place = await homeAfter(times(7));
    const before = place.reads();
    await place.hear(`${TONIGHT}T21:40`, [OPEN]);
    expect(place.reads()).toBe(before + 1);
  });
});

describe('something different', () => {
  test.each<[string, readonly Night[], string]>([
    ['the very first time', [], 'Points tonight.'],
    ['after presses', times(1), 'Points tonight.'],
    ['after points', [{}, { style: 'points' }], 'Long strokes tonight.'],
    ['after strokes', [{}, { style: 'strokes' }], 'The usual way tonight.'],
  ])('%s', async (_, nights, begins) => {
    expect(await opened(nights, ['Alexa, ask my foot routine for something different'])).toContain(begins);
  });

  test('is found without the store too', async () => {
    const place = home((call) => call === 'latestRecords');
    const heard = await place.hear(`${TONIGHT}T21:40`, [
      'Alexa, ask my foot routine to surprise me',
      'ready',
    ]);
    expect(heard.at(-1)).toContain('Points tonight.');
  });
});

describe('what is known by heart', () => {
  test.each<[string, readonly Night[], string, RegExp]>([
    [
      'the usual way says nothing of a ball',
      times(9),
      'a seated massage',
      /Left heel on the ball\. .* For the arch, rest it/,
    ],
    [
      'nor of points',
      times(9),
      'the classic with points',
      /One thumb in the middle: .* For the arch, put a thumb/,
    ],
    ['seated nights do', times(9, { variant: 'seated' }), 'a seated massage', /first\. \[\S+ Left heel\. \[/],
    ['but not of hands', times(9, { variant: 'seated' }), 'the classic', /For the arch, make a loose fist/],
  ])('%s', async (_, nights, wish, begins) => {
    expect(await opened(nights, [`Alexa, ask my foot routine to start ${wish}`])).toMatch(begins);
  });

  test('other hands in the middle are told in full, unless few words were asked for', async () => {
    const lines = ['Alexa, ask my foot routine for the classic', '@ +00:30', "Alexa, I'm sitting in a chair"];
    expect(await opened(times(9), lines)).toMatch(/For the arch, rest it on the ball\./);
    const place = await homeAfter(times(9));
    await place.hear(`${TONIGHT}T20:40`, ['Alexa, tell my foot routine just the counts']);
    expect((await place.hear(`${TONIGHT}T21:40`, lines)).at(-1)).not.toMatch(/For the arch/);
  });
});
