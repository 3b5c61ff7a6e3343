import { describe, expect, test } from '@jest/globals';
import { library } from '../../lambda/src/content/library';
import {
  type GuardedBlocks,
  guardAnswer,
  isGuarded,
  mostCycles,
  mostMinutes,
  withBlock,
  withoutBlock,
} from '../../lambda/src/domain/dose';
import { practiceDay } from '../../lambda/src/domain/nights';

const ZONE = 'America/New_York';
const CLOCK = { timeZone: ZONE };
/** Clock times of New York; its clocks go forward on 8 March and back on 1 November 2026. */
const at = (local: string): number =>
  Date.parse(`${local}${local >= '2026-03-08T02' && local < '2026-11-01T02' ? '-04:00' : '-05:00'}`);

const pattern = (inhale: number, holdIn: number, exhale: number, holdOut: number) => ({
  id: 'own',
  phasesMs: { inhale: inhale * 1000, holdIn: holdIn * 1000, exhale: exhale * 1000, holdOut: holdOut * 1000 },
});

test.each([
  ['long exhale', [4000, 0, 6000, 0], false, 10],
  ['even', [5000, 0, 5000, 0], false, 10],
  ['four seven eight', [4000, 7000, 8000, 0], true, 5],
  ['gentle four seven eight', [2000, 3500, 4000, 0], false, 5],
  ['box', [4000, 4000, 4000, 4000], false, 5],
] as const)('%s has the seconds and the dose of the page', (id, seconds, guarded, minutes) => {
  const known = library.patterns[id];
  if (known === undefined) throw new Error(`no ${id}`);
  expect(Object.values(known.phasesMs)).toEqual(seconds);
  expect([isGuarded(known), mostMinutes(known)]).toEqual([guarded, minutes]);
});

test.each([
  ['a hold of five', [4, 5, 4, 0], true],
  ['a hold of five after the exhale', [4, 0, 4, 5], true],
  ['a hold of four', [4, 4, 7, 4], false],
  ['an exhale of eight with a hold of one', [4, 1, 8, 0], true],
  ['an exhale of eight with a hold of one after it', [4, 0, 8, 1], true],
  ['an exhale of eight without a hold', [4, 0, 8, 0], false],
  ['the longest exhale without a hold', [8, 0, 12, 0], false],
  ['an exhale of seven with a hold', [4, 4, 7, 0], false],
] as const)('%s is guarded: %#', (_, [inhale, holdIn, exhale, holdOut], expected) => {
  expect(isGuarded(pattern(inhale, holdIn, exhale, holdOut))).toBe(expected);
});

describe('eight cycles', () => {
  const since = (firstDay: string): GuardedBlocks => ({ firstDay, begunAt: [], until: 0 });

  test.each([
    ['the first one ever', undefined, '2026-03-01T21:40', 4],
    ['day 1', since('2026-03-01'), '2026-03-01T22:40', 4],
    ['day 29', since('2026-03-01'), '2026-03-29T21:40', 4],
    ['day 30', since('2026-03-01'), '2026-03-30T21:40', 4],
    ['day 30, 03:59 of the morning after it', since('2026-03-01'), '2026-03-31T03:59', 4],
    ['day 31, 04:00', since('2026-03-01'), '2026-03-31T04:00', 8],
    ['day 31, in the evening', since('2026-03-01'), '2026-03-31T21:40', 8],
    ['a year later', since('2026-03-01'), '2027-03-01T21:40', 8],
    ['day 30 over the autumn change', since('2026-10-20'), '2026-11-19T03:59', 4],
    ['day 31 over the autumn change', since('2026-10-20'), '2026-11-19T04:00', 8],
  ])('%s', (_, blocks, local, expected) => {
    expect(mostCycles(blocks, practiceDay(at(local), ZONE))).toBe(expected);
  });
});

describe('one more block', () => {
  const blocks = (...local: readonly string[]): GuardedBlocks =>
    local.reduce<GuardedBlocks | undefined>(
      (before, each) => withBlock(before, at(each), at(each) + 90_000, CLOCK),
      undefined,
    ) ?? { firstDay: '2026-03-01', begunAt: [], until: 0 };

  test.each([
    ['after none', [], '2026-03-01T21:40', 'begin'],
    ['within the minute after one', ['2026-03-01T21:40'], '2026-03-01T21:42:29', 'wait'],
    ['a minute after one', ['2026-03-01T21:40'], '2026-03-01T21:42:30', 'begin'],
    ['after two', ['2026-03-01T21:40', '2026-03-01T22:00'], '2026-03-01T23:00', 'enough'],
    ['after two, at 03:59', ['2026-03-01T21:40', '2026-03-02T00:30'], '2026-03-02T03:59', 'enough'],
    ['after two, at 04:00', ['2026-03-01T21:40', '2026-03-02T00:30'], '2026-03-02T04:00', 'begin'],
    [
      'after two, one of them at 04:00',
      ['2026-03-02T03:50', '2026-03-02T04:00'],
      '2026-03-02T04:10',
      'begin',
    ],
    ['across four in the morning, within the minute', ['2026-03-02T03:58:30'], '2026-03-02T04:00:30', 'wait'],
    [
      'in the night of the spring change',
      ['2026-03-07T22:00', '2026-03-08T01:59'],
      '2026-03-08T03:30',
      'enough',
    ],
    [
      'after the night of the spring change',
      ['2026-03-07T22:00', '2026-03-08T01:59'],
      '2026-03-08T04:00',
      'begin',
    ],
  ] as const)('%s', (_, begun, local, expected) => {
    const before = begun.length === 0 ? undefined : blocks(...begun);
    expect(guardAnswer(before, at(local), CLOCK)).toBe(expected);
  });

  test.each([
    ['west, the evening goes on', 'America/Los_Angeles', '2026-03-02T10:59:00Z', 'enough'],
    ['west, at four in the morning there', 'America/Los_Angeles', '2026-03-02T12:00:00Z', 'begin'],
    ['east, before four in the morning there', 'Europe/London', '2026-03-02T03:59:00Z', 'enough'],
    ['east, at four in the morning there', 'Europe/London', '2026-03-02T04:00:00Z', 'begin'],
    ['around the world', 'Pacific/Auckland', '2026-03-02T04:00:00Z', 'enough'],
  ])('across time zones the night is that of where one is now: %s', (_, zone, now, expected) => {
    const two = withBlock(
      withBlock(undefined, at('2026-03-01T21:40'), at('2026-03-01T21:42'), CLOCK),
      ...([at('2026-03-01T22:00'), at('2026-03-01T22:02'), CLOCK] as const),
    );
    expect(guardAnswer(two, Date.parse(now), { timeZone: zone })).toBe(expected);
  });

  test.each([
    ['the autumn change, the hour that comes twice', '2026-11-01T01:30', '2026-11-01T01:31', 'wait'],
    ['the morning after the autumn change, at 03:59', '2026-10-31T23:00', '2026-11-01T03:59', 'begin'],
  ] as const)('across %s', (_, begun, local, expected) => {
    expect(guardAnswer(blocks(begun), at(local), CLOCK)).toBe(expected);
  });

  test('taken up again it is the same one, later over', () => {
    const once = blocks('2026-03-01T21:40');
    const again = withBlock(once, at('2026-03-01T21:40'), at('2026-03-01T21:55'), CLOCK);
    expect(again).toEqual({ ...once, until: at('2026-03-01T21:55') });
  });

  test('the first day is kept, and nothing of nights before but that', () => {
    expect(blocks('2026-03-01T21:40', '2026-03-01T22:40', '2026-03-05T21:40')).toEqual({
      firstDay: '2026-03-01',
      begunAt: [at('2026-03-05T21:40')],
      until: at('2026-03-05T21:40') + 90_000,
    });
  });
});

describe('a block of which nothing was heard', () => {
  const first = at('2026-03-02T21:40');
  const second = at('2026-03-02T21:50');

  test('is as if it had not been, the first one ever too', () => {
    const blocks = withBlock(undefined, first, first + 76_000, CLOCK);
    expect(withoutBlock(blocks, first, CLOCK)).toBeUndefined();
  });

  test('leaves the one before it, and another may begin at once', () => {
    const one = withBlock(undefined, first, first + 76_000, CLOCK);
    const left = withoutBlock(withBlock(one, second, second + 76_000, CLOCK), second, CLOCK);
    expect(left).toMatchObject({ firstDay: one.firstDay, begunAt: [first] });
    expect(guardAnswer(left, second + 1000, CLOCK)).toBe('begin');
  });

  test('leaves the day of the first one, when that was another night', () => {
    const blocks = { firstDay: '2026-02-01', begunAt: [], until: 0 };
    const left = withoutBlock(withBlock(blocks, first, first + 76_000, CLOCK), first, CLOCK);
    expect(left).toMatchObject({ firstDay: '2026-02-01', begunAt: [] });
  });
});
