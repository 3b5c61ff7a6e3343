import { describe, expect, test } from '@jest/globals';
import { practiceDay } from '../../lambda/src/domain/nights';

describe('the practice day in London', () => {
  test.each([
    ['an evening belongs to its own day', '2026-03-01T21:40Z', '2026-03-01'],
    ['half past midnight belongs to the evening before', '2026-03-02T00:30Z', '2026-03-01'],
    ['the last moment before four belongs to it too', '2026-03-02T03:59:59.999Z', '2026-03-01'],
    ['four in the morning starts the new day', '2026-03-02T04:00Z', '2026-03-02'],
    ['the first night of a year belongs to the old one', '2026-01-01T00:10Z', '2025-12-31'],
    ['clocks go forward: half past three is still the evening', '2026-03-29T03:30+01:00', '2026-03-28'],
    ['clocks go forward: four by the new clock is the day', '2026-03-29T04:00+01:00', '2026-03-29'],
    ['clocks go back: a minute to four is still the evening', '2026-10-25T03:59Z', '2026-10-24'],
    ['clocks go back: four by the new clock is the day', '2026-10-25T04:00Z', '2026-10-25'],
  ])('%s', (_, at, expected) => {
    expect(practiceDay(Date.parse(at), 'Europe/London')).toBe(expected);
  });
});

describe('the practice day in New York', () => {
  test.each([
    ['clocks go forward: half past three is still the evening', '2026-03-08T03:30-04:00', '2026-03-07'],
    ['clocks go forward: four by the new clock is the day', '2026-03-08T04:00-04:00', '2026-03-08'],
    ['clocks go back: the second half past one is still the evening', '2026-11-01T01:30-05:00', '2026-10-31'],
    ['clocks go back: four hours after midnight is only three', '2026-11-01T04:00-04:00', '2026-10-31'],
    ['clocks go back: five hours after midnight is four', '2026-11-01T05:00-04:00', '2026-11-01'],
  ])('%s', (_, at, expected) => {
    expect(practiceDay(Date.parse(at), 'America/New_York')).toBe(expected);
  });
});

describe('the practice day where the hours are not whole', () => {
  test.each([
    ['Kolkata: a minute to four', '2026-03-02T03:59+05:30', 'Asia/Kolkata', '2026-03-01'],
    ['Kolkata: four is half past ten in Greenwich', '2026-03-01T22:30Z', 'Asia/Kolkata', '2026-03-02'],
    [
      'Lord Howe, forward by half an hour: four',
      '2026-10-04T04:00+11:00',
      'Australia/Lord_Howe',
      '2026-10-04',
    ],
    ['Lord Howe, back by half an hour: 03:55', '2026-04-05T03:55+10:30', 'Australia/Lord_Howe', '2026-04-04'],
    ['Lord Howe, back by half an hour: four', '2026-04-05T04:00+10:30', 'Australia/Lord_Howe', '2026-04-05'],
  ])('%s', (_, at, timeZone, expected) => {
    expect(practiceDay(Date.parse(at), timeZone)).toBe(expected);
  });
});

describe('the practice day of someone who works nights', () => {
  test.each([
    ['goes on through the morning', '2026-03-02T09:00Z', '16:00', '2026-03-01'],
    ['starts anew at their own hour', '2026-03-02T16:00Z', '16:00', '2026-03-02'],
    ['starts at half past five to the minute', '2026-03-02T17:29:59.999Z', '17:30', '2026-03-01'],
    ['and not a minute later', '2026-03-02T17:30Z', '17:30', '2026-03-02'],
    ['may start at midnight', '2026-03-02T00:00Z', '00:00', '2026-03-02'],
  ])('%s', (_, at, dayStart, expected) => {
    expect(practiceDay(Date.parse(at), 'Europe/London', dayStart)).toBe(expected);
  });
});

describe('the practice day where a country crossed the date line', () => {
  test.each([
    ['the evening before', '2011-12-29T21:40-10:00', '2011-12-29'],
    ['half past midnight of the day after the one left out', '2011-12-31T00:30+14:00', '2011-12-29'],
    ['four in the morning of it', '2011-12-31T04:00+14:00', '2011-12-31'],
  ])('%s', (_, at, expected) => {
    expect(practiceDay(Date.parse(at), 'Pacific/Apia')).toBe(expected);
  });
});
