import { PERIODS } from '../../lambda/src/domain/history-question';
import type { HistoryAct } from '../../lambda/src/domain/session/history-act';
import { every } from './every';
import type { Inputs, Of } from './every-input';
import { BOTH, DAYS, TIMES, TOLD } from './inputs';

const ACTIVITIES = ['massage', 'breathing'] as const;
const MANY = [
  ...(['this-week', 'last-week', 'this-month', 'last-month'] as const),
  ...(['last-seven-nights', 'last-thirty-nights', 'all'] as const),
];
const SOME = TOLD.slice(-8);
const NIGHTS = [
  [],
  [{ type: 'lastNight' }],
  [{ type: 'weekday', weekday: 1 }, { type: 'weekday', weekday: 3 }, { type: 'lastNight' }],
  [{ type: 'date', date: '2026-02-03', yearsAgo: 0 }],
] as const;

export const historyActs: Inputs<HistoryAct> = {
  frequency: NIGHTS.flatMap((latest) =>
    [latest.length, 31].flatMap((count) =>
      every<Of<HistoryAct, 'frequency'>>({
        period: MANY,
        activity: ACTIVITIES,
        count: [latest.length === 0 ? 0 : count],
        latest: [latest],
        partial: [0, 1, 12],
        underWay: BOTH,
        last: [undefined, ...SOME],
        household: [undefined, 0, 3],
      }),
    ),
  ),
  oneNight: every<Of<HistoryAct, 'oneNight'>>({
    activity: ACTIVITIES,
    day: DAYS,
    underWay: BOTH,
    session: [undefined, ...TOLD.slice(0, 12)],
    last: [undefined, ...SOME.slice(0, 2)],
    household: [undefined, 3],
  }),
  lastTime: every<Of<HistoryAct, 'lastTime'>>({ activity: ACTIVITIES, last: [undefined, ...TOLD] }),
  sinceWhen: every<Of<HistoryAct, 'sinceWhen'>>({ activity: ACTIVITIES, first: DAYS, longAgo: BOTH }),
  inARow: every<Of<HistoryAct, 'inARow'>>({
    activity: ACTIVITIES,
    count: [0, 1, 2, 40],
    upTo: [undefined, ...DAYS],
    underWay: BOTH,
    last: [undefined, ...SOME],
  }),
  minutes: every<Of<HistoryAct, 'minutes'>>({
    activity: ACTIVITIES,
    period: PERIODS,
    totalMs: [0, 60_000, 3_600_000, 13_200_000, 100_000_000],
  }),
  averageLength: every<Of<HistoryAct, 'averageLength'>>({
    activity: ACTIVITIES,
    period: PERIODS,
    meanMs: [undefined, 30_000, 900_000],
  }),
  usualTime: [
    ...every<Of<HistoryAct, 'usualTime'>>({
      activity: ACTIVITIES,
      period: PERIODS,
      count: [0, 1, 2],
      time: [undefined, '22:45'],
      between: [undefined, ['21:05', '23:45']],
    }),
    ...every<Of<HistoryAct, 'usualTime'>>({
      activity: ['massage'],
      period: ['all', 'last-night'],
      count: [9],
      time: TIMES,
      between: [undefined],
    }),
  ],
  historyUnknown: [{ part: 'period' }, { part: 'metric' }, { part: 'activity' }],
};
