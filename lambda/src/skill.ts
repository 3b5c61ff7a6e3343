import { DefaultApiClient, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import type { Deps } from './alexa/deps';
import { assertEnvelope, RefusedRequestError } from './alexa/envelope';
import { allHandlers } from './alexa/handlers/all';
import { onError } from './alexa/handlers/endings';
import { library } from './content/library';
import type { Log, TurnStore } from './domain/ports';
import type { Setup } from './domain/session/turn';
import { hearing } from './speech/limits';
import { onsetOf, speakingTimeOf } from './speech/speaking-time';
import { ownVoice, type VoiceProfile } from './speech/voice-profile';

/** What the skill needs from outside. */
export interface SkillOptions {
  readonly store: TurnStore;
  readonly log: Log;
  /** Only this application is answered; without it, any is. */
  readonly skillId?: string;
  readonly flowOn?: boolean;
  /** `auto` by default: speech with breaks, until experience tells otherwise. */
  readonly delivery?: Setup['delivery'];
  /** The voice of the Echos; the one the skill reckons with by default when left out. */
  readonly voiceProfile?: VoiceProfile;
  /** Whether it also answers the intents of the development model: probes, and a text to measure the voice with. */
  readonly development?: boolean;
}

export type Handler = (event: RequestEnvelope, context?: Context) => Promise<ResponseEnvelope>;

/** The skill, wired. Rejects with a `RefusedRequestError` for what is not a request to it. */
export const createSkill = ({
  store,
  log,
  skillId,
  flowOn = true,
  delivery = 'auto',
  voiceProfile = ownVoice,
  development = false,
}: SkillOptions): Handler => {
  const setup: Setup = { library, hearing: { ...hearing, voice: voiceProfile.range }, delivery };
  const lasting = {
    ...{ setup, log, flowOn },
    speakingTime: speakingTimeOf(voiceProfile),
    onset: onsetOf(voiceProfile),
  };
  const apiClient = new DefaultApiClient();
  // It remembers what it asked the device last, from one request to the next.
  const ofDevelopment = development ? [developing({ ...lasting, store })] : [];
  // Wired for each request, so that whatever handles it shares the time which that turn may wait for the store.
  const skillFor = (deps: Deps) =>
    SkillBuilders.custom()
      .addRequestHandlers(...ofDevelopment, ...allHandlers(deps))
      .addErrorHandlers(onError(deps))
      .withApiClient(apiClient)
      .create();
  return async (event, context) => {
    try {
      assertEnvelope(event, skillId);
    } catch (error) {
      if (error instanceof RefusedRequestError) log.warn('request refused', { why: error.message });
      throw error;
    }
    return skillFor({ ...lasting, store: store.forTurn?.() ?? store }).invoke(event, context);
  };
};

/** What only development needs lies in a chunk of its own: a listener's cold start never reads it. */
const developing = (deps: Deps): RequestHandler => {
  const loading = import('./alexa/handlers/development').then(({ developmentHandler }) =>
    developmentHandler(deps),
  );
  return {
    canHandle: async (input) => (await loading).canHandle(input),
    handle: async (input) => (await loading).handle(input),
  };
};
