import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSkill } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { ScriptError } from '../../simulator/script/parse';
import { runScriptJson } from '../../simulator/script/run';
import { type SettingsService, startSettingsService } from '../../simulator/settings-service';
import { createMemoryStore, failingStore } from '../memory-store';
import { silentLog } from '../silent-log';
import { faultOf, type PlayedTurn } from './turn-rules';

const UTTERANCES = [
  'start my foot routine',
  'ask my foot routine for a seven minute massage',
  'ask my foot routine for a gentle twenty minute massage',
  'ask my foot routine to breathe with me for ten minutes',
  "ask my foot routine how often I've done it this week",
  'ready',
  'next',
  'next',
  'okay',
  'resume',
  'pause',
  'repeat that',
  'go back',
  'start over',
  'how long is left',
  'where am i',
  "what's next",
  'how many steps are left',
  'where exactly',
  'how hard',
  'why this step',
  'tell me more',
  'help',
  'making a',
  'the purple elephant sings',
  'no',
  'gentle',
  'twelve minutes',
  'what routines are there',
  'what else',
  'pressure points',
  'something for restless feet',
  'a twelve minute arch focus massage',
  'ask my foot routine for the travel routine',
  'heel and ball',
  'three minutes',
  'five hundred minutes',
  'set my usual length to ten minutes',
  'slower',
  'softer',
  'press harder',
  'feather light',
  "you're going too fast",
  'a bit faster',
  'back to normal speed',
  'as slow as possible',
  'ask my foot routine to slow down',
  'breathe with me',
  'four seven eight breathing',
  'box breathing for two minutes',
  'eight rounds of four seven eight',
  'breathe in for four and out for seven',
  'in nine hold nine out nine',
  'breathe in for five',
  'in four hold seven out eight for three minutes',
  'same as last night',
  'no holds please',
  'holds are fine again',
  'breathe with the massage',
  'breathe with the massage',
  'just the massage',
  'no breaths at the end',
  'three quiet breaths',
  'ouch',
  "i'm dizzy",
  'my foot is numb',
  'when did i last do it',
  'did i do it tonight',
  'how many nights in a row',
  'when do i usually do it',
  'how many minutes have i done this month',
  'how often have i done it last year',
  'i work nights',
  'i sleep at night again',
  'my day starts at six in the evening',
  'my week starts on monday',
  'is this safe',
  "i'm pregnant",
  'does it work',
  'is it good for sleep apnea',
  'how do i prepare',
  'stop',
  'exit',
];

const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...UTTERANCES).map((words) => `U: Alexa, ${words}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...UTTERANCES))
      .map(([seconds, words]) => `${clock(seconds)}\nU: Alexa, ${words}`),
  },
  { weight: 1, arbitrary: fc.constant('U: (silence)') },
);

const clock = (seconds: number): string =>
  `@ +${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

const evening = fc.record({
  steps: fc.array(step, { minLength: 3, maxLength: 25 }),
  voiceRate: fc.constantFrom(0.85, 1, 1.15),
  flowOn: fc.boolean(),
  delivery: fc.constantFrom('auto', 'apla'),
  storeFails: fc.constantFrom<(n: number) => boolean>(
    () => false,
    (n) => n % 3 === 0,
    () => true,
  ),
});

let settingsService: SettingsService;
beforeAll(async () => {
  settingsService = await startSettingsService('America/New_York');
});
afterAll(() => settingsService.stop());

test('whatever is said and whenever, Alexa accepts the answer, and it invites once or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(evening, async ({ steps, voiceRate, flowOn, delivery, storeFails }) => {
      let calls = 0;
      const store = failingStore(createMemoryStore(), () => {
        calls += 1;
        return storeFails(calls);
      });
      const script = ['U: Alexa, start my foot routine', 'U: ready', ...steps].join('\n');
      const played = await runScriptJson(script, {
        handler: createSkill({ store, log: silentLog, flowOn, delivery }),
        speakingMs,
        now: '2026-03-01T21:40:00',
        settings: { voiceRate, apiEndpoint: settingsService.endpoint },
      }).catch((error: unknown) => {
        // Nobody can speak in the past; such a script is no evening.
        fc.pre(!(error instanceof ScriptError));
        throw error;
      });
      const turns = played
        .trim()
        .split('\n')
        .map((line): PlayedTurn => JSON.parse(line));
      const faults = turns.map(faultOf).filter((fault) => fault !== undefined);
      if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${script}`);
      expect(turns.length).toBeGreaterThan(1);
    }),
    { numRuns: 80 },
  );
}, 300_000);
