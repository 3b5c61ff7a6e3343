import { describe, expect, test } from '@jest/globals';
import { dayAt } from '../../lambda/src/domain/day-clock';
import { guardAnswer, withBlock } from '../../lambda/src/domain/dose';
import { isRestOn, withDayStart } from '../../lambda/src/domain/hours';

const ZONE = 'Europe/London';
const clock = (now: string, dayStart?: string) => ({
  now: Date.parse(now),
  timeZone: ZONE,
  ...(dayStart === undefined ? {} : { dayStart }),
});

describe('other hours', () => {
  test('are kept, and the usual ones are none of one’s own', () => {
    const nights = withDayStart({ gentle: true }, '16:00', clock('2026-03-02T10:00Z'));
    expect(nights).toEqual({ gentle: true, dayStart: '16:00' });
    expect(withDayStart(nights, undefined, clock('2026-03-09T10:00Z', '16:00'))).toEqual({ gentle: true });
  });
});

describe('a day of rest', () => {
  const dizzy = { restDay: '2026-03-02' };

  test.each([
    ['later hours', clock('2026-03-02T10:00Z'), '16:00'],
    ['hours that begin a minute later', clock('2026-03-02T20:59Z'), '21:00'],
    ['the usual hours again', clock('2026-03-03T10:00Z', '16:00'), undefined],
  ])('outlives a change to %s, until the night is over by both', (_, before, dayStart) => {
    const after = withDayStart(dizzy, dayStart, before);
    const hours = { timeZone: ZONE, ...(dayStart === undefined ? {} : { dayStart }) };
    const minutes = Array.from({ length: 48 * 4 }, (_, quarter) => before.now + quarter * 900_000);
    const wellAgain = minutes.find((at) => !isRestOn(after, dayAt(at, hours))) ?? 0;
    const wasOver = minutes.find((at) => dayAt(at, before) !== '2026-03-02') ?? 0;
    expect(wellAgain).toBeGreaterThanOrEqual(wasOver);
  });

  test('that is over is not begun again', () => {
    const after = withDayStart(dizzy, '16:00', clock('2026-03-05T10:00Z'));
    expect(isRestOn(after, '2026-03-04')).toBe(false);
  });
});

describe('two blocks with long holds', () => {
  const first = Date.parse('2026-03-02T20:00Z');
  const blocks = [first, first + 600_000].reduce(
    (before, at) => withBlock(before, at, at + 90_000, { timeZone: ZONE }),
    withBlock(undefined, first, first + 90_000, { timeZone: ZONE }),
  );

  test('stay two of this night when another hour would make it a new one', () => {
    const now = clock('2026-03-02T20:50Z');
    const { guarded } = withDayStart({ guarded: blocks }, '21:00', now);
    const later = { timeZone: ZONE, dayStart: '21:00' };
    expect(guardAnswer(blocks, Date.parse('2026-03-02T21:05Z'), later)).toBe('begin');
    expect(guardAnswer(guarded, Date.parse('2026-03-02T21:05Z'), later)).toBe('enough');
    expect(guardAnswer(guarded, Date.parse('2026-03-03T21:05Z'), later)).toBe('begin');
  });

  test('of a night before are of it still', () => {
    const { guarded } = withDayStart({ guarded: blocks }, '16:00', clock('2026-03-04T10:00Z'));
    expect(guarded).toEqual(blocks);
  });
});
