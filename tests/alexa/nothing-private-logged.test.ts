import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createLog } from '../../lambda/src/adapters/log';
import { createSkill, type Handler } from '../../lambda/src/skill';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { runScript } from '../../simulator/script/run';
import { createMemoryStore, failingStore } from '../memory-store';

const FOLDER = 'tests/conversations';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
/** Shorter ones are words of our own as well: names of turns and faults. */
const LEAST_WORDS = 3;

let logged = '';
beforeEach(() => {
  logged = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    logged += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Everything private in a request: ids, and what was said. */
const privateIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isPrivate = ['userId', 'personId', 'deviceId', 'sessionId', 'value'].includes(name);
    return isPrivate && typeof inner === 'string' ? [inner] : privateIn(inner);
  });
};

/** Every conversation on a store that fails now and then, and some on one that is down. */
test.each([
  ['a store that fails now and then', files, (_: string, n: number) => n % 3 === 0],
  ['a store that is down', files.slice(0, 5), () => true],
])(
  'no line of the log holds an id or a word of a listener: %s',
  async (_, played, shouldFail) => {
    const seen = new Set<string>();
    for (const file of played) {
      const store = failingStore(createMemoryStore(), shouldFail);
      const skill = createSkill({ store, log: createLog('DEBUG') });
      const handler: Handler = (event, context) => {
        for (const each of privateIn(event)) seen.add(each);
        return skill(event, context);
      };
      const script = readFileSync(`${FOLDER}/${file}`, 'utf8');
      for (const [, said = ''] of script.matchAll(/^U: (?:Alexa, )?(.+)$/gm)) {
        if (said.split(' ').length >= LEAST_WORDS) seen.add(said);
      }
      // A script written for another stage may not come to its end; what it said is logged or not all the same.
      await runScript(script, {
        handler,
        speakingMs,
        now: '2026-03-01T12:00:00',
        settings: { person: 'Annabelle', kind: 'show' },
      }).catch(() => undefined);
      // What it does not expect, and what is broken.
      await handler(JSON.parse('{}')).catch(() => undefined);
    }
    expect(seen).toContain(DEFAULT_SETTINGS.userId);
    expect([...seen].join()).toContain('amzn1.ask.person.ANN');
    expect(logged).not.toBe('');
    expect([...seen].filter((each) => each.length > 3 && logged.includes(each))).toEqual([]);
    expect(logged).not.toMatch(/amzn1\./);
  },
  240_000,
);
