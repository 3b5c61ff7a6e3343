import { describe, expect, test } from '@jest/globals';
import type { RequestHandler } from 'ask-sdk-core';
import type { IntentRequest, Slot } from 'ask-sdk-model';
import type { Deps } from '../lambda/src/alexa/deps';
import { allHandlers } from '../lambda/src/alexa/handlers/all';
import { METRICS } from '../lambda/src/alexa/handlers/history';
import { GOALS, PRACTICES, RATINGS } from '../lambda/src/alexa/handlers/past';
import { PREFERENCES, STATES } from '../lambda/src/alexa/handlers/preferences';
import { WAYS_AHEAD } from '../lambda/src/alexa/handlers/questions';
import { FEET, HERE, SCOPES, stepIds, TIME_CHANGES } from '../lambda/src/alexa/handlers/shaping';
import { LAST } from '../lambda/src/alexa/slots';
import { library } from '../lambda/src/content/library';
import { DETAIL_WISHES } from '../lambda/src/domain/counting-wish';
import { HANDS_WISHES } from '../lambda/src/domain/hands';
import type { Activity } from '../lambda/src/domain/history';
import { PERIODS } from '../lambda/src/domain/history-question';
import { PRESET_NAMES } from '../lambda/src/domain/preset';
import { PRESSURE_WISHES } from '../lambda/src/domain/pressure';
import { QUIET_WISHES } from '../lambda/src/domain/quiet';
import { PURPOSES } from '../lambda/src/domain/session/effects';
import { TOPICS } from '../lambda/src/domain/session/question-act';
import type { PaceWish } from '../lambda/src/domain/session/said';
import { createSkill } from '../lambda/src/skill';
import { speakingMs } from '../lambda/src/speech/speaking-time';
import { envelopeOf } from '../simulator/device/envelope';
import { DEFAULT_SETTINGS } from '../simulator/device/settings';
import { createMemoryStore } from './memory-store';
import { intents, slotTypes } from './model/utterances';
import { setup } from './setup';
import { silentLog } from './silent-log';

const deps: Deps = {
  setup,
  store: createMemoryStore(),
  log: silentLog,
  flowOn: true,
  speakingTime: speakingMs,
  onset: () => 0,
};

/** What the code knows; the compiler sees to it that nothing is missing and nothing is made up. */
const ACTIVITIES: Readonly<Record<Activity, true>> = { massage: true, breathing: true };
const PACE_WISHES: Readonly<Record<PaceWish, true>> = {
  slower: true,
  faster: true,
  normal: true,
  slowest: true,
};

const intentsOf = (handler: RequestHandler): readonly string[] =>
  'intents' in handler && Array.isArray(handler.intents) ? handler.intents : [];

const handled = allHandlers(deps).flatMap(intentsOf);
const modelled = intents.map(({ name }) => name);

/** The answer to an intent with these slots, in a new session. */
const answerTo = (name: string, slots: Record<string, Slot>): Promise<unknown> => {
  const request: IntentRequest = {
    type: 'IntentRequest',
    requestId: 'amzn1.echo-api.request.1',
    timestamp: '2026-03-01T21:40:00Z',
    locale: 'en-US',
    dialogState: 'COMPLETED',
    intent: { name, confirmationStatus: 'NONE', slots },
  };
  const session = { id: 'amzn1.echo-api.session.1', isNew: true, attributes: {} };
  const skill = createSkill({ store: createMemoryStore(), log: silentLog });
  return skill(envelopeOf(request, session, DEFAULT_SETTINGS));
};

/** The names of the slots that an intent's handler looks for. */
const slotsReadBy = async (name: string): Promise<readonly string[]> => {
  const read = new Set<string>();
  const slots: Record<string, Slot> = {};
  const watched = new Proxy(slots, {
    get: (_, key) => {
      read.add(String(key));
      return undefined;
    },
  });
  await answerTo(name, watched);
  return [...read].sort();
};

const resolved = (name: string, type: string, id: string): Slot => ({
  name,
  value: id,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      { authority: type, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: id } }] },
    ],
  },
});

const idsOf = (type: string): readonly string[] =>
  slotTypes.filter(({ name }) => name === type).flatMap(({ values }) => values.map(({ id }) => id));

describe('every intent', () => {
  test('of the model has a handler', () => {
    expect(modelled.filter((name) => !handled.includes(name))).toEqual([]);
  });

  test('that is handled is in the model', () => {
    expect(handled.filter((name) => !modelled.includes(name))).toEqual([]);
  });

  test('is handled once', () => {
    expect(handled.filter((name, index) => handled.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the slots', () => {
  test.each(intents)('of $name are those its handler looks for', async ({ name, slots }) => {
    expect(await slotsReadBy(name)).toEqual(slots.map((slot) => slot.name).sort());
  });
});

describe('the ids', () => {
  test.each([
    ['ROUTINE_NAME', Object.keys(library.routines)],
    ['BREATH_PATTERN', [...Object.keys(library.patterns), LAST]],
    ['PREFERENCE', PREFERENCES],
    ['PREFERENCE_STATE', STATES],
    ['PERIOD', PERIODS],
    ['METRIC', METRICS],
    ['ACTIVITY', Object.keys(ACTIVITIES)],
    ['WAY_AHEAD', WAYS_AHEAD],
    ['STEP_TOPIC', TOPICS],
    ['PURPOSE', PURPOSES],
    ['MASSAGE_STYLE', HANDS_WISHES],
    ['PRESSURE', PRESSURE_WISHES],
    ['PACE', Object.keys(PACE_WISHES)],
    ['DETAIL', DETAIL_WISHES],
    ['QUIET_STATE', QUIET_WISHES],
    ['PAST_PRACTICE', [...Object.keys(library.routines), ...PRACTICES]],
    ['GOAL_COUNT', GOALS],
    ['RATING', RATINGS],
    ['STEP', stepIds(deps)],
    ['STEP_HERE', HERE],
    ['STEP_SCOPE', SCOPES],
    ['FOOT', FEET],
    ['FOOT_ORDER', FEET],
    ['TIME_CHANGE', TIME_CHANGES],
    ['PRESET_NAME', PRESET_NAMES],
  ])('of %s are those the code knows', (type, known) => {
    expect([...idsOf(type)].sort()).toEqual([...known].sort());
  });

  test('of routines and breath patterns are those they are kept under', () => {
    const entries = [...Object.entries(library.routines), ...Object.entries(library.patterns)];
    expect(entries.filter(([key, { id }]) => key !== id)).toEqual([]);
  });

  test.each([
    ['StartRoutineIntent', 'routine', 'ROUTINE_NAME'],
    ['BreatheIntent', 'pattern', 'BREATH_PATTERN'],
    ['HowOftenIntent', 'period', 'PERIOD'],
    ['HowOftenIntent', 'activity', 'ACTIVITY'],
    ['SetPaceIntent', 'pace', 'PACE'],
    ['SetPreferenceIntent', 'preference', 'PREFERENCE'],
    ['QuietIntent', 'state', 'QUIET_STATE'],
  ])('make a difference to %s in its slot %s', async (intent, slot, type) => {
    // With nothing done before, the last time is the usual pattern.
    const ids = idsOf(type).filter((id) => id !== LAST);
    const answers = await Promise.all(
      ids.map((id) => answerTo(intent, { [slot]: resolved(slot, type, id) })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(ids.length);
  });

  test('of a preference and its state make a difference together', async () => {
    // The others are wishes of their own, in whatever words.
    const ids = ['holds', 'massage-breath', 'closing-breaths', 'night-work'];
    const answers = await Promise.all(
      ids.flatMap((preference) =>
        idsOf('PREFERENCE_STATE').map((state) =>
          answerTo('SetPreferenceIntent', {
            preference: resolved('preference', 'PREFERENCE', preference),
            state: resolved('state', 'PREFERENCE_STATE', state),
          }),
        ),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(answers.length);
  });
});
