import { describe, expect, test } from '@jest/globals';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { BEGIN, STATES, said, words } from '../care/states';

const LATER = BEGIN + 2000;
const bare = { type: 'start', routine: { type: 'unsaid' }, minutes: { type: 'unsaid' } } as const;
const everything: SessionEvent = {
  type: 'start',
  routine: { type: 'known', id: 'gentle' },
  minutes: { type: 'minutes', minutes: 12, halfDropped: false },
  feet: ['right', 'left'],
};

describe.each(STATES)('in %s', (_, evening) => {
  test('a start that is to be soft is the same start, and soft', () => {
    const plain = said(evening, everything, LATER);
    const soft = said(evening, { ...everything, quiet: 'soft' }, LATER);
    expect(soft.evening).toEqual({
      session: plain.evening.session,
      profile: { ...plain.evening.profile, quiet: { manner: 'quiet' } },
    });
    expect(soft.records).toEqual(plain.records);
    expect(words(soft).replace("I'll speak softly from now on. ", '')).toBe(words(plain));
    expect(words(soft)).toContain("I'll speak softly from now on. ");
  });
});

const idle = STATES.find(([name]) => name === 'nothing under way')?.[1];
const middle = STATES.find(([name]) => name === 'a massage')?.[1];

describe('how quiet it is to be', () => {
  test('is said after the greeting', () => {
    expect(words(said(idle ?? fail(), { ...everything, quiet: 'whisper' }, LATER))).toMatch(
      /^Hello again\. I'll whisper from now on\. .*[Rr]ight foot first/,
    );
  });

  test('is not said again when it is so already', () => {
    const { session, profile } = idle ?? fail();
    const whispering = { session, profile: { ...profile, quiet: { manner: 'whispered' } as const } };
    const turn = said(whispering, { ...everything, quiet: 'whisper' }, LATER);
    expect(turn).toEqual(said(whispering, everything, LATER));
  });

  test('alone in the middle starts nothing', () => {
    const evening = middle ?? fail();
    expect(said(evening, { ...bare, quiet: 'soft' }, LATER)).toEqual(
      said(evening, { type: 'setQuiet', wish: 'soft', hour: { type: 'unsaid' } }, LATER),
    );
  });
});

function fail(): never {
  throw new Error('there is no such state');
}
