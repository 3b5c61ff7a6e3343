import { describe, expect, test } from '@jest/globals';
import { howOften, lastOf } from '../../lambda/src/domain/frequency';
import type { SessionRecord } from '../../lambda/src/domain/history';

const WEEK = { from: '2026-03-01', next: '2026-03-08' };

const record = (practiceDay: string, fields: Partial<SessionRecord> = {}): SessionRecord => ({
  id: `${practiceDay}-${fields.startedAt ?? 0}`,
  activity: 'massage',
  routineId: 'classic',
  startedAt: Date.parse(`${practiceDay}T21:40Z`),
  timeZone: 'Europe/London',
  practiceDay,
  plannedMs: 600_000,
  guidedMs: 600_000,
  complete: true,
  ...fields,
});

const partial = (practiceDay: string): SessionRecord =>
  record(practiceDay, { complete: false, guidedMs: 90_000 });

describe('how often', () => {
  test.each<[string, SessionRecord[], string[], string[]]>([
    ['nothing done is an honest zero', [], [], []],
    [
      'a night counts once, however often',
      [record('2026-03-02'), record('2026-03-02', { startedAt: 1 })],
      ['2026-03-02'],
      [],
    ],
    [
      'a night stopped early is told apart',
      [record('2026-03-02'), partial('2026-03-03')],
      ['2026-03-02'],
      ['2026-03-03'],
    ],
    [
      'a night stopped early and done later is a night',
      [partial('2026-03-03'), record('2026-03-03', { startedAt: 1 })],
      ['2026-03-03'],
      [],
    ],
    [
      'days come in order',
      [record('2026-03-06'), record('2026-03-01'), record('2026-03-04')],
      ['2026-03-01', '2026-03-04', '2026-03-06'],
      [],
    ],
    [
      'the first day is in, the next week is not',
      [record('2026-02-28'), record('2026-03-01'), record('2026-03-07'), record('2026-03-08')],
      ['2026-03-01', '2026-03-07'],
      [],
    ],
    ['breathing is no massage', [record('2026-03-02', { activity: 'breathing' })], [], []],
    [
      'the day a record carries counts, wherever its start lies by now',
      [record('2026-03-07', { startedAt: Date.parse('2026-03-08T00:30Z') })],
      ['2026-03-07'],
      [],
    ],
  ])('%s', (_, records, nights, partialDays) => {
    expect(howOften(records, WEEK, 'massage')).toEqual({ nights, partialDays });
  });
});

describe('the last one', () => {
  const older = record('2026-03-02');
  const newer = partial('2026-03-05');

  test.each<[string, SessionRecord[], SessionRecord | undefined]>([
    ['is the one that began last, in whatever order they come', [newer, older], newer],
    ['is unknown when there is none', [], undefined],
    ['is of the activity asked for', [older, record('2026-03-06', { activity: 'breathing' })], older],
  ])('%s', (_, records, expected) => {
    expect(lastOf(records, 'massage')).toEqual(expected);
  });
});
