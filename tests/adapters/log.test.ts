import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLog } from '../../lambda/src/adapters/log';

let written: string[] = [];
const { write } = process.stdout;
beforeEach(() => {
  written = [];
  process.stdout.write = (line: string | Uint8Array) => written.push(String(line)) > 0;
});
afterEach(() => {
  process.stdout.write = write;
});

describe('the log', () => {
  test('writes one line of JSON a message, with its fields', () => {
    createLog('INFO').info('delivery switched', { from: 'ssml', to: 'apla' });
    expect(written).toHaveLength(1);
    expect(JSON.parse(written.join(''))).toMatchObject({
      level: 'INFO',
      message: 'delivery switched',
      from: 'ssml',
      to: 'apla',
    });
  });

  test.each([
    ['DEBUG', ['DEBUG', 'INFO']],
    ['info', ['INFO']],
    ['WARN', []],
    ['LOUD', ['INFO']],
    [undefined, ['INFO']],
  ])('at level %s it tells %j', (level, expected) => {
    const log = createLog(level);
    log.debug('a detail');
    log.info('a fact');
    expect(written.map((line) => JSON.parse(line).level)).toEqual(expected);
  });
});
