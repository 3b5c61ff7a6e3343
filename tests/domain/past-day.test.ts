import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBefore, practiceDay } from '../../lambda/src/domain/nights';
import { nightBefore, pastDay } from '../../lambda/src/domain/past-day';

const ZONE = 'America/New_York';
const at = (local: string) => Date.parse(`${local}-05:00`);
const meant = (said: string, local: string) =>
  pastDay(said, { now: at(local), timeZone: ZONE, today: practiceDay(at(local), ZONE) });
const day = (practice: string, doubtful = false) => ({ type: 'day', day: practice, doubtful });

/** Tuesday, 3 March 2026. */
test.each([
  ['"last night" in the morning is the evening before', '2026-03-02', '2026-03-03T08:00', day('2026-03-02')],
  [
    '"last night" after midnight is the night still going on',
    '2026-03-02',
    '2026-03-03T02:00',
    day('2026-03-02'),
  ],
  ['"tonight" after midnight is that night too', '2026-03-03', '2026-03-03T02:00', day('2026-03-02')],
  ['"this morning" is today', '2026-03-03', '2026-03-03T10:00', day('2026-03-03')],
  [
    '"on Sunday" is the last one, though Alexa means the next',
    '2026-03-08',
    '2026-03-03T10:00',
    day('2026-03-01'),
  ],
  [
    'the day after today may have been meant or not',
    '2026-03-04',
    '2026-03-03T10:00',
    day('2026-02-25', true),
  ],
  ['a week ahead is the future', '2026-03-10', '2026-03-03T10:00', { type: 'ahead' }],
  ['so is a year', '2027-03-03', '2026-03-03T10:00', { type: 'ahead' }],
])('%s', (_, said, local, expected) => expect(meant(said, local)).toEqual(expected));

describe('whatever is said, whenever', () => {
  const instant = fc.integer({ min: Date.parse('2020-01-01Z'), max: Date.parse('2035-01-01Z') });
  const zone = fc.constantFrom(ZONE, 'Pacific/Kiritimati', 'Asia/Kolkata', 'Europe/London', 'Pacific/Apia');

  test('a night that is meant has begun', () => {
    fc.assert(
      fc.property(instant, zone, fc.integer({ min: -30, max: 400 }), (now, timeZone, ago) => {
        const today = practiceDay(now, timeZone);
        const past = pastDay(daysBefore(today, ago), { now, timeZone, today });
        if (past.type === 'day') expect(past.day <= today).toBe(true);
      }),
    );
  });

  test('the night that was slept is the one before, or the one going on', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const today = practiceDay(now, timeZone);
        expect([today, daysBefore(today, 1)]).toContain(nightBefore(now, timeZone));
      }),
    );
  });
});
