import { describe, expect, test } from '@jest/globals';
import type { RequestEnvelope } from 'ask-sdk-model';
import { personIn } from '../../lambda/src/domain/listener-id';
import { FIVE_MINUTES, home, USER } from './home';

const ANN = personIn(USER, 'amzn1.ask.person.ANN');

/** The event as Alexa sends it: outside any session, with a body that the SDK's type does not know. */
const disabled = (body: unknown, userId = USER): RequestEnvelope =>
  JSON.parse(
    JSON.stringify({
      version: '1.0',
      context: {
        System: {
          application: { applicationId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000' },
          user: { userId },
          apiEndpoint: 'https://api.amazonalexa.com',
        },
      },
      request: {
        type: 'AlexaSkillEvent.SkillDisabled',
        requestId: '9d3e0c4e-0000-4000-8000-000000000000',
        timestamp: '2026-03-02T10:00:00Z',
        eventCreationTime: '2026-03-02T10:00:00Z',
        eventPublishingTime: '2026-03-02T10:00:00Z',
        body,
      },
    }),
  );

const GONE = { userInformationPersistenceStatus: 'NOT_PERSISTED' };

const lived = async (shouldFail: (call: string, n: number) => boolean = () => false) => {
  const place = home(shouldFail);
  await place.hear('2026-03-01T20:00', FIVE_MINUTES);
  await place.hear('2026-03-01T21:00', FIVE_MINUTES, { person: 'Ann' });
  return place;
};

describe('when the skill is disabled', () => {
  test('everything of the account goes, that of its voices too, however often the event comes', async () => {
    const { handler, store } = await lived();
    for (let times = 0; times < 3; times += 1) {
      expect((await handler(disabled(GONE))).response).toEqual({});
      expect(store.profiles().size).toBe(0);
      expect([...store.records(USER), ...store.records(ANN)]).toEqual([]);
    }
  });

  test.each([
    ['an account that is to be kept', { userInformationPersistenceStatus: 'PERSISTED' }],
    ['no body', undefined],
    ['a body of another shape', { userInformationPersistenceStatus: 'MAYBE' }],
  ])('%s is kept', async (_, body) => {
    const { handler, store } = await lived();
    await handler(disabled(body));
    expect([store.records(USER).length, store.records(ANN).length]).toEqual([1, 1]);
  });

  test('another account is left alone', async () => {
    const { handler, store } = await lived();
    await handler(disabled(GONE, 'amzn1.ask.account.SOMEBODY-ELSE'));
    expect(store.records(USER)).toHaveLength(1);
  });

  test('a store that fails makes the event fail, so that it comes again', async () => {
    const { handler, store } = await lived((call, n) => call === 'deleteHousehold' && n === 1);
    await expect(handler(disabled(GONE))).rejects.toMatchObject({ name: 'StoreError' });
    expect(store.records(USER)).toHaveLength(1);
    await handler(disabled(GONE));
    expect(store.records(USER)).toEqual([]);
  });
});
