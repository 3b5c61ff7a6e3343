import { describe, expect, test } from '@jest/globals';
import type { IntentRequest, Slot } from 'ask-sdk-model';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import type { Evening } from '../../lambda/src/domain/session/state';
import { createSkill } from '../../lambda/src/skill';
import { envelopeOf } from '../../simulator/device/envelope';
import { exchange } from '../../simulator/device/exchange';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import { BEGIN, STATES } from '../care/states';
import { createMemoryStore } from '../memory-store';
import type { Intent } from '../model/models';
import { intents, slotTypes } from '../model/utterances';
import { createRecordingLog } from '../recording-log';

const KEPT = { version: 0, requests: [], unsaved: [], pending: [], entries: [] };

/** What Amazon's own types are filled with: something sensible, and what was not understood. */
const VALUES: Readonly<Record<string, string>> = {
  'AMAZON.DURATION': 'PT12M',
  'AMAZON.NUMBER': '4',
  'AMAZON.TIME': '22:30',
  'AMAZON.DATE': '2026-02-28',
};

const filled = (name: string, type: string, value = VALUES[type]): Slot => {
  if (value !== undefined) return { name, value, confirmationStatus: 'NONE' };
  const [entry] = slotTypes.find((each) => each.name === type)?.values ?? [];
  const status = { code: 'ER_SUCCESS_MATCH' } as const;
  const values = [{ value: { id: entry?.id ?? '', name: entry?.name.value ?? '' } }];
  return {
    name,
    value: entry?.name.value ?? '',
    confirmationStatus: 'NONE',
    resolutions: { resolutionsPerAuthority: [{ authority: type, status, values }] },
  };
};

/** An intent as it may come: without slots, with the first of them alone, with all, and with what was not understood. */
const waysOf = ({ name, slots }: Intent): IntentRequest['intent'][] => {
  const all = slots.map((slot) => filled(slot.name, slot.type));
  const unheard = slots.map((slot) => filled(slot.name, slot.type, '?'));
  const sets = slots.length === 0 ? [[]] : [[], all.slice(0, 1), all, unheard];
  return sets.map((set) => ({
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(set.map((slot) => [slot.name, slot])),
  }));
};

const everyIntent = intents.flatMap(waysOf);

/** What the skill answers in a state, and what it logged. */
const answered = async ({ session, profile }: Evening, intent: IntentRequest['intent']) => {
  const log = createRecordingLog();
  const skill = createSkill({ store: createMemoryStore(), log });
  const request: IntentRequest = {
    type: 'IntentRequest',
    requestId: `amzn1.echo-api.request.${intent.name}`,
    timestamp: new Date(BEGIN + 15_000).toISOString(),
    locale: 'en-US',
    dialogState: 'COMPLETED',
    intent,
  };
  const attributes = { session, profile, kept: KEPT };
  const reply = await exchange(
    skill,
    envelopeOf(request, { id: 'amzn1.echo-api.session.1', isNew: false, attributes }, DEFAULT_SETTINGS),
  );
  return { reply, failed: log.lines.filter(({ message }) => message === 'turn failed') };
};

describe.each(STATES)('in %s', (_, evening) => {
  test('every intent is answered in words that Alexa takes, and none with an apology', async () => {
    const faults: string[] = [];
    for (const intent of everyIntent) {
      const { reply, failed } = await answered(evening, intent);
      const said = JSON.stringify(reply.envelope?.response ?? {});
      if (!reply.sound || failed.length > 0 || said.includes(enUS.apology))
        faults.push(`${JSON.stringify(intent)}: ${reply.sound ? said : reply.reason}`);
    }
    expect(faults).toEqual([]);
  });
});
