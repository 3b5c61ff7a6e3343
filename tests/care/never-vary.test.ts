import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { HANDS_WISHES } from '../../lambda/src/domain/hands';
import { MANNERS } from '../../lambda/src/domain/manner';
import { PACES } from '../../lambda/src/domain/pace';
import { PRESSURES } from '../../lambda/src/domain/pressure';
import type { Profile } from '../../lambda/src/domain/profile';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Evening } from '../../lambda/src/domain/session/state';
import { spokenReply } from '../../lambda/src/speech/reply';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { voiceOf } from '../../lambda/src/speech/voice';
import { LOCALES } from '../model/models';
import { setup } from '../setup';
import { EFFECTS, GATE, NO_TREATMENT, PAIN, PAIN_OUTSIDE, SAFETY, STOP_WORDS } from './fixed-words';
import { BEGIN, STATES, said, withoutMarkup } from './states';

const NIGHT_MS = 86_400_000;
const START: SessionEvent = { type: 'start', routine: { type: 'unsaid' }, minutes: { type: 'unsaid' } };

/** Everything a listener may have chosen that changes words elsewhere. */
const choices: fc.Arbitrary<Profile> = fc.record(
  {
    pace: fc.constantFrom(...PACES),
    pressure: fc.constantFrom(...PRESSURES),
    quiet: fc.constantFrom({ manner: 'whispered' as const }, { manner: 'quiet' as const, from: '22:00' }),
    detail: fc.constantFrom('few', 'full'),
    firstFoot: fc.constant('right'),
    gentle: fc.boolean(),
    seated: fc.boolean(),
    noHolds: fc.boolean(),
    massageBreath: fc.boolean(),
    noClosing: fc.boolean(),
    countDown: fc.boolean(),
    preferredMinutes: fc.integer({ min: 5, max: 20 }),
    goal: fc.integer({ min: 1, max: 7 }),
  },
  { requiredKeys: [] },
);

/** Any voice, in any country, on any night and at any hour. */
const occasion = fc.record({
  locale: fc.constantFrom(...LOCALES),
  pace: fc.constantFrom(...PACES),
  manner: fc.constantFrom(...MANNERS),
  slowness: fc.double({ min: 0.7, max: 1.5, noNaN: true }),
  now: fc.integer({ min: 0, max: 20 * NIGHT_MS }).map((after) => BEGIN + after),
});

type Occasion = typeof occasion extends fc.Arbitrary<infer Some> ? Some : never;

const spoken = (evening: Evening, event: SessionEvent, { locale, pace, manner, slowness, now }: Occasion) => {
  const turn = said(evening, event, now);
  const time = (text: string) => Math.round(speakingMs(text) * slowness);
  const voice = voiceOf(enUS, localeFacts(locale), { time, pace, manner });
  const spoke = spokenReply(setup, voice, turn, { delivery: 'ssml', flowOn: true });
  return spoke?.say.type === 'ssml' ? withoutMarkup(spoke.say.ssml) : '';
};

const inEmergency = (locale: string): string =>
  STOP_WORDS.emergency.replace('911', localeFacts(locale).emergencyNumber);

test('words of care are the same in any state, voice, manner and country, whatever was chosen', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATES), choices, occasion, ([, before], chosen, when) => {
      const evening = { ...before, profile: { ...before.profile, ...chosen } };
      const answerTo = (event: SessionEvent) => spoken(evening, event, when);
      expect([
        answerTo({ type: 'numb' }),
        answerTo({ type: 'dizzy' }),
        answerTo({ type: 'emergency' }),
      ]).toEqual([STOP_WORDS.numb, STOP_WORDS.dizzy, inEmergency(when.locale)]);
      expect([PAIN, PAIN_OUTSIDE]).toContain(answerTo({ type: 'pain' }));
      expect(answerTo({ type: 'safety' })).toContain(SAFETY);
      expect(answerTo({ type: 'doesItWork', purpose: 'sleep' })).toContain(EFFECTS);
      expect(answerTo({ type: 'doesItWork', purpose: 'illness' })).toContain(NO_TREATMENT);
    }),
    { numRuns: 300 },
  );
});

test('the gate is the same whoever begins, on whatever night, and however the massage is to be done', () => {
  const evenings = choices.map(
    (profile): Evening => ({ session: { mode: { type: 'idle' }, misses: 0 }, profile }),
  );
  const wishes = fc.option(fc.constantFrom(...HANDS_WISHES), { nil: undefined });
  fc.assert(
    fc.property(evenings, occasion, wishes, (evening, when, hands) => {
      const event: SessionEvent = hands === undefined ? START : { ...START, hands };
      expect(spoken(evening, event, when)).toContain(GATE);
    }),
    { numRuns: 300 },
  );
});
