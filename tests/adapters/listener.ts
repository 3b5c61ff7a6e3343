import type { SessionRecord } from '../../lambda/src/domain/history';
import type { Profile } from '../../lambda/src/domain/profile';
import type { SavedPlace } from '../../lambda/src/domain/session/state';

export const CARL = 'amzn1.ask.account.CARL';
export const DORA = 'amzn1.ask.account.DORA';

export const place: SavedPlace = {
  course: {
    id: 'course-1',
    startedAt: Date.parse('2026-03-01T21:40Z'),
    timeZone: 'Europe/London',
    practiceDay: '2026-03-01',
    spec: { activity: 'massage', routineId: 'classic', minutes: 15, leftOut: ['ankle'] },
    at: { step: 2, slot: 7 },
    heardMs: [120_000, 90_000, 40_000],
    heardBeforeMs: [0, 0, 10_000],
  },
  sent: {
    at: Date.parse('2026-03-01T21:46Z'),
    segment: segment(2),
    flowOn: segment(4),
  },
  takeUp: 'straight',
  savedAt: Date.parse('2026-03-01T21:46Z'),
  deviceId: 'bedroom',
};

export const fullProfile: Profile = {
  preferredMinutes: 15,
  pace: 1.15,
  gentle: true,
  gateAt: Date.parse('2026-02-01T21:00Z'),
  paceTold: 1.15,
  breathIntroAt: Date.parse('2026-02-01T21:01Z'),
  lastBreath: {
    breath: { patternId: 'own', phasesMs: { inhale: 4000, holdIn: 0, exhale: 7000, holdOut: 0 } },
    minutes: 2,
  },
  noHolds: true,
  pressure: 'light',
  quiet: { manner: 'whispered', from: '22:00' },
  massageBreath: true,
  noClosing: true,
  guarded: { firstDay: '2026-02-01', begunAt: [Date.parse('2026-02-01T21:00Z')], until: 0 },
  goal: 4,
  goalTold: '2026-03-01',
  timeZone: 'Europe/London',
  restDay: '2026-03-01',
  place,
  voiceToldAt: Date.parse('2026-02-01T21:00Z'),
};

export const record = (
  id: string,
  startedAt: string,
  fields: Partial<SessionRecord> = {},
): SessionRecord => ({
  id,
  activity: 'massage',
  routineId: 'classic',
  startedAt: Date.parse(startedAt),
  timeZone: 'Europe/London',
  practiceDay: startedAt.slice(0, 10),
  plannedMs: 900_000,
  guidedMs: 900_000,
  complete: true,
  ...fields,
});

function segment(step: number) {
  const span = { speechMs: 2100, silenceMs: 7900 };
  return {
    from: { step, slot: 0 },
    to: { step: step + 1, slot: 0 },
    lead: span,
    slots: [span, span],
    tail: span,
  };
}
