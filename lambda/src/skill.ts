import { DefaultApiClient, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import type { Deps } from './alexa/deps';
import { assertEnvelope, RefusedRequestError } from './alexa/envelope';
import { allHandlers } from './alexa/handlers/all';
import { onError } from './alexa/handlers/endings';
import { library } from './content/library';
import type { ListenerStore, Log } from './domain/ports';
import { hearing } from './speech/limits';

/** What the skill needs from outside. */
export interface SkillOptions {
  readonly store: ListenerStore;
  readonly log: Log;
  /** Only this application is answered; without it, any is. */
  readonly skillId?: string;
  readonly flowOn?: boolean;
}

export type Handler = (event: RequestEnvelope, context?: Context) => Promise<ResponseEnvelope>;

/** The skill, wired. Rejects with a `RefusedRequestError` for what is not a request to it. */
export const createSkill = ({ store, log, skillId, flowOn = true }: SkillOptions): Handler => {
  const deps: Deps = { setup: { library, hearing }, store, log, flowOn };
  const skill = SkillBuilders.custom()
    .addRequestHandlers(...allHandlers(deps))
    .addErrorHandlers(onError(deps))
    .withApiClient(new DefaultApiClient())
    .create();
  return async (event, context) => {
    try {
      assertEnvelope(event, skillId);
    } catch (error) {
      if (error instanceof RefusedRequestError) log.warn('request refused', { why: error.message });
      throw error;
    }
    return skill.invoke(event, context);
  };
};
