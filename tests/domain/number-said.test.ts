import { describe, expect, test } from '@jest/globals';
import type { Evening } from '../../lambda/src/domain/session/state';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { BEGIN, STATES, said, words } from '../care/states';

const LATER = BEGIN + 2000;
const states = new Map(STATES);
const stateOf = (name: string): Evening => {
  const evening = states.get(name);
  if (evening === undefined) throw new Error(`there is no state "${name}"`);
  return evening;
};
const saying = (state: string, number: number | undefined): Turn =>
  said(stateOf(state), { type: 'number', number }, LATER);

describe('a number alone', () => {
  test.each([
    ['asking about the gate, the first time', 12, /^Twelve minutes, then\. Say ready/],
    ['asking about the number of minutes', 12, /^Hello again\. Twelve minutes/],
    ['asking about the number of minutes', 40, /^Twenty minutes is the most/],
    ['asking about the number of minutes', 2, /^Five minutes is the least/],
    ['asking about the number of minutes', undefined, /^I didn't catch how long/],
    ['asking about a usual length in the middle', 12, /^Twelve minutes, from your next evening on\./],
    ['asking about the nearest length', 12, /^Hello again\. Twelve minutes/],
    ['asking about nothing yet', 8, /^Hello again\. Eight minutes/],
    ['asking about a length of breathing', 4, /^Four minutes\. Sit or lie comfortably/],
    ['asking about more breaths', 4, /^Four more minutes\./],
    ['asking about a goal, in the middle', 4, /^Four nights a week, then\./],
    ['asking about a goal, in the middle', 40, /Shall/],
    ['nothing under way', 12, /^Hello again\. Twelve minutes/],
  ])('when %s, %s answers it', (state, number, expected) => {
    expect(words(saying(state, number))).toMatch(expected);
  });

  const inMiddle = [...states].filter(([, { session }]) => ['guiding', 'paused'].includes(session.mode.type));
  test.each(inMiddle)('in %s is somebody counting along, and understood as nothing', (_, evening) => {
    const number = said(evening, { type: 'number', number: 4 }, LATER);
    expect(number).toEqual(said(evening, { type: 'notUnderstood' }, LATER));
  });

  test.each([
    'asking about the choice after a condition',
    'asking about the choice after pain',
    'asking about two words to choose from',
    'asking about the end of a massage',
    'asking about everything to be forgotten',
    'asking about a night to leave out, at a pause',
  ])('when %s, is no answer', (state) => {
    expect(saying(state, 4)).toEqual(said(stateOf(state), { type: 'notUnderstood' }, LATER));
  });
});
