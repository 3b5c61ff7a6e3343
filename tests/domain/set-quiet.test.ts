import { describe, expect, test } from '@jest/globals';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { movedTo } from '../../lambda/src/domain/course';
import type { Quiet, QuietWish, SaidHour } from '../../lambda/src/domain/quiet';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import type { Evening } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { BEGIN, courseOf, guided, massageSpec, STATES, said, words } from '../care/states';
import { meant } from '../simulator/meant';

/** A quarter of an hour before ten. */
const LATER = BEGIN + 2000;
const UNSAID: SaidHour = { type: 'unsaid' };
const wish = (evening: Evening, state: QuietWish | undefined, hour: SaidHour = UNSAID): Turn =>
  said(evening, { type: 'setQuiet', wish: state, hour }, LATER);
const liking = (evening: Evening, quiet: Quiet): Evening => ({
  ...evening,
  profile: { ...evening.profile, quiet },
});
const arch = (): Evening => guided(movedTo(courseOf(massageSpec('classic', 15)), { step: 1, slot: 4 }));
const lastStep = (): Evening => guided(movedTo(courseOf(massageSpec('classic', 15)), { step: 11, slot: 1 }));
const hour = (at: string): SaidHour => ({ type: 'hour', at });

describe.each(STATES)('in %s', (_, evening) => {
  test.each(['whisper', 'soft'] as const)('"%s" is kept, loses no place and starts nothing', (state) => {
    const turn = wish(evening, state);
    const unchanged = said(evening, { type: 'setPace', pace: undefined }, LATER);
    expect(turn.evening.session).toEqual(unchanged.evening.session);
    expect(turn.reply.type).toBe(unchanged.reply.type);
    expect(turn.records).toEqual(unchanged.records);
    const { quiet, ...rest } = turn.evening.profile;
    expect(quiet).toEqual({ manner: state === 'whisper' ? 'whispered' : 'quiet' });
    expect(rest).toEqual(evening.profile);
    expect(readSession(JSON.parse(JSON.stringify(turn.evening.session)))).toEqual(turn.evening.session);
  });

  test('the normal voice takes back one with an hour', () => {
    const turn = wish(liking(evening, { manner: 'quiet', from: '22:00' }), 'off');
    expect(turn.evening.profile).toEqual(evening.profile);
    expect(words(turn)).toMatch(/^My normal voice/);
  });
});

describe('in the middle', () => {
  test.each<[QuietWish | undefined, SaidHour, RegExp]>([
    ['whisper', UNSAID, /^I'll whisper from now on\. Three\./],
    ['soft', UNSAID, /^I'll speak softly from now on\. Three\./],
    ['whisper', hour('10:00'), /^From ten at night, I'll whisper\. Three\./],
    ['soft', hour('00:00'), /^From midnight, I'll speak softly\. Three\./],
    ['off', UNSAID, /^This is my normal voice\. Three\./],
    [undefined, UNSAID, /^I can whisper, speak softly, or use my normal voice\. Three\./],
    [undefined, hour('22:00'), /^I can whisper, speak softly, or use my normal voice\. Three\./],
    ['soft', { type: 'unclear' }, /^I didn't catch from what hour, so nothing's changed\. Three\./],
    ['off', hour('22:00'), /^I can be quiet from an hour on, but not until one\. Three\./],
  ])('%s, %j', (state, at, expected) => expect(words(wish(arch(), state, at))).toMatch(expected));

  test.each<[Quiet, QuietWish, SaidHour, RegExp]>([
    [{ manner: 'whispered' }, 'whisper', UNSAID, /^I'm whispering already\./],
    [{ manner: 'quiet' }, 'soft', UNSAID, /^I'm speaking softly already\./],
    [
      { manner: 'quiet', from: '22:00' },
      'soft',
      hour('10:00'),
      /^I speak softly from ten at night already\./,
    ],
    [{ manner: 'whispered', from: '21:00' }, 'whisper', UNSAID, /^I whisper from nine at night already\./],
  ])('where it is so already: %j, %s', (quiet, state, at, expected) => {
    const before = liking(arch(), quiet);
    const turn = wish(before, state, at);
    expect(words(turn)).toMatch(expected);
    expect(turn.evening.profile).toEqual(before.profile);
  });

  test('an unclear wish changes nothing', () => {
    const before = liking(arch(), { manner: 'quiet' });
    for (const [state, at] of [
      [undefined, UNSAID],
      ['soft', { type: 'unclear' }],
      ['off', hour('22:00')],
    ] as const)
      expect(wish(before, state, at).evening.profile).toEqual(before.profile);
  });

  test('at the end, the normal voice says that the end is softer all the same', () => {
    expect(words(wish(liking(lastStep(), { manner: 'quiet' }), 'off'))).toMatch(
      /^My normal voice; the end stays a little softer\./,
    );
    expect(words(wish(lastStep(), 'off'))).toMatch(
      /^This is my normal voice; the end is always a little softer\./,
    );
  });
});

describe('when the store does not take it', () => {
  const facts = localeFacts('en-US');
  const told = (turn: Turn): readonly string[] => {
    const reply = withoutClaims(turn.reply, { records: false, profile: true });
    if (reply.type === 'silent') return [];
    return reply.acts.flatMap((act) =>
      act.type === 'quietSet' || act.type === 'notSaved'
        ? [act.type === 'notSaved' ? enUS.acts.notSaved(act, facts) : enUS.acts.quietSet(act, facts)]
        : [],
    );
  };

  test('it holds for now, and that is said', () => {
    expect(told(wish(arch(), 'whisper'))).toEqual(["I'll whisper, for now. [0.8s]"]);
    expect(told(wish(arch(), 'soft', hour('22:00')))).toEqual([
      "From ten at night, I'll speak softly, for now. [0.8s]",
    ]);
    expect(told(wish(liking(arch(), { manner: 'quiet' }), 'off'))).toEqual([
      'My normal voice, for now. [0.8s]',
    ]);
  });

  test('with nothing under way nothing of it is left', () => {
    const idle: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: {} };
    expect(told(wish(idle, 'whisper'))).toEqual(["I couldn't keep that just now."]);
  });
});

test.each([
  ['as it is stored', { manner: 'whispered', from: '22:00' }, { manner: 'whispered', from: '22:00' }],
  ['at any hour', { manner: 'quiet' }, { manner: 'quiet' }],
  ['of an unknown manner is none', { manner: 'shouted' }, undefined],
  ['plain is none', { manner: 'plain' }, undefined],
  ['with a broken hour is none', { manner: 'quiet', from: '25:00' }, undefined],
  ['of another kind is none', 'whisper', undefined],
])('a stored wish: %s', (_, stored, expected) =>
  expect(readProfileFields({ quiet: stored, goal: 3 })).toEqual({
    goal: 3,
    ...(expected === undefined ? {} : { quiet: expected }),
  }),
);

test.each([
  ['whisper please', 'whisper'],
  ['can you whisper', 'whisper'],
  ['my partner is asleep', 'whisper'],
  ["don't wake the baby", 'whisper'],
  ['be quiet', 'soft'],
  ['speak softly', 'soft'],
  ['a bit quieter please', 'soft'],
  ["you're too loud", 'soft'],
  ['normal voice', 'off'],
  ['speak up', 'off'],
  ['stop whispering', 'off'],
  ["don't be quiet any more", 'off'],
  ['be quiet after ten', 'soft time=22:00'],
  ["whisper after ten o'clock from now on", 'whisper time=22:00'],
  ['be quiet from half past ten on', 'soft time=22:30'],
  ['whisper at night', 'whisper time=NI'],
])('"%s" means %s', (text, expected) => expect(meant(text)).toBe(`QuietIntent state=${expected}`));
