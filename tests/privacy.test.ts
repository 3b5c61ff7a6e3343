import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localeFacts } from '../lambda/src/content/locales';
import { enUS } from '../lambda/src/content/phrasebook/en-US';
import type { NightRating } from '../lambda/src/domain/entry';
import { NOTE_KEPT_MS } from '../lambda/src/domain/forgetting';
import { RECORDS_KEPT_MS, type SessionRecord } from '../lambda/src/domain/history';
import { PROFILE_FIELDS, type Profile } from '../lambda/src/domain/profile';
import { CARD_CHARACTERS } from '../lambda/src/speech/limits';
import { fullProfile, record } from './adapters/listener';

const privacy = readFileSync('PRIVACY.md', 'utf8');
const DAY_MS = 86_400_000;
const facts = localeFacts('en-US');

const profile: Required<Profile> = {
  ...fullProfile,
  ...{
    preferredMinutes: 15,
    pace: 1.15,
    paceTold: 1.15,
    pressure: 'light',
    quiet: { manner: 'whispered', from: '22:00' },
    gentle: true,
    gateAt: 1,
    breathIntroAt: 1,
  },
  ...{
    skipped: ['ankle'],
    longer: ['heel'],
    firstFoot: 'right',
    presets: [{ name: 'sunday', start: { minutes: 20 } }],
  },
  ...{ seated: true, varietyAt: 1 },
  ...{ noHolds: true, massageBreath: true, noClosing: true, timeZone: 'Europe/London' },
  ...{ counted: ['exhale'], countDown: true, detail: 'few' },
  lastBreath: { breath: { patternId: 'box' } },
  guarded: { firstDay: '2026-02-01', begunAt: [1], until: 2 },
  ...{ goal: 4, goalTold: '2026-02-23' },
  ...{ dayStart: '16:00', weekStart: 1, restDay: '2026-03-01', restDayByNewHours: '2026-03-02' },
  delivery: { by: 'ssml', devices: [] },
  sentAt: 1,
  place: fullProfile.place ?? neverThere(),
  voiceToldAt: 1,
  forgottenAt: 1,
};

function neverThere(): never {
  throw new Error('the full profile has no place');
}

const fullRecord: Required<SessionRecord> = {
  ...record('one', '2026-03-01T21:40:00.000Z'),
  ...{ dayStart: '16:00', source: 'told', finishedAlone: true, variant: 'partner', style: 'points' },
};

const rating: NightRating = { practiceDay: '2026-03-01', rating: 4, ratedAt: 1 };

const known = {
  type: 'known',
  whose: 'household',
  nights: 12,
  ratings: 3,
  first: '2025-03-01',
  profile,
} as const;

describe('PRIVACY.md', () => {
  test('lists every field that is stored, and no other', () => {
    const fields = privacy
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|')[2] ?? '');
    const listed = fields.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, field]) => field));
    const stored = ['requests', ...PROFILE_FIELDS, ...Object.keys(fullRecord), ...Object.keys(rating)];
    expect([...new Set(listed)].sort()).toEqual([...new Set(stored)].sort());
  });

  test('says how long', () => {
    expect(RECORDS_KEPT_MS).toBe(731 * DAY_MS);
    expect(privacy).toContain('two years from the night');
    expect(NOTE_KEPT_MS).toBe(2 * DAY_MS);
    const stack = readFileSync('infrastructure/cfn-deployer/skill-stack.yaml', 'utf8');
    expect(stack).toContain('RetentionInDays: 30');
    expect(privacy).toContain('for 30 days');
  });
});

describe('the card of what is kept', () => {
  test('has a line for every field of a profile', () => {
    const lines = (fields: Profile) =>
      enUS.cards.known({ ...known, profile: fields }, facts).text.split('\n');
    const none = lines({}).length;
    expect(lines(profile)).toHaveLength(none + PROFILE_FIELDS.length);
    for (const field of PROFILE_FIELDS) {
      expect(lines({ [field]: profile[field] })).toHaveLength(none + 1);
    }
  });

  test('is short enough, holds no id, and tells of the nights', () => {
    const { title, text } = enUS.cards.known(known, facts);
    expect(title.length + text.length).toBeLessThan(CARD_CHARACTERS);
    expect(text).toContain('I keep twelve nights, the first on March 1, 2025.');
    expect(text).not.toMatch(/amzn1|undefined|\[/);
  });
});

test('what is said of it stays short, whatever is kept', () => {
  const said = enUS.acts.known(known, facts);
  const sentences = said.split(/(?<=\.)\s+/);
  expect(sentences.length).toBeLessThanOrEqual(5);
  for (const each of sentences) expect(each.split(' ').length).toBeLessThanOrEqual(25);
  expect(enUS.acts.known({ type: 'known', whose: 'person', nights: 0, ratings: 0, profile: {} }, facts)).toBe(
    'I keep nothing about you yet.',
  );
});
