import type { RequestEnvelope, ResponseEnvelope, SessionEndedError } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { attributesFault, responseFault } from './checks';
import { LIMITS } from './limits';

/** The skill, as Lambda calls it. */
export type SkillHandler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;

/** What the skill answered, or why Alexa would not take it. */
export type Reply =
  | { readonly sound: true; readonly envelope: ResponseEnvelope }
  | {
      readonly sound: false;
      readonly envelope: ResponseEnvelope | null;
      readonly reason: string;
      readonly error: SessionEndedError;
    };

/** Sends a request and judges the answer. Both travel as JSON, so nothing is shared that Lambda would not share. */
export async function exchange(handler: SkillHandler, request: RequestEnvelope): Promise<Reply> {
  let answer: ResponseEnvelope;
  try {
    answer = await withinTime(handler(structuredClone(request), lambdaContext(request)));
  } catch (error) {
    return error === TOO_SLOW ? tooSlow() : thrown(error);
  }
  if (typeof answer !== 'object' || answer === null) return refusal('no response came back', null);
  const lossy = attributesFault(answer);
  if (lossy !== undefined) return refusal(lossy, null);
  const envelope: ResponseEnvelope = JSON.parse(JSON.stringify(answer));
  const fault = await responseFault(request.request, envelope);
  return fault === undefined ? { sound: true, envelope } : refusal(fault, envelope);
}

/** A response that Alexa would not play; `reason` is for whoever reads the transcript. */
export const refusal = (reason: string, envelope: ResponseEnvelope | null): Reply => ({
  sound: false,
  envelope,
  reason,
  error: { type: 'INVALID_RESPONSE', message: reason },
});

/** Real requests that follow a skill's exception name this type and these words. */
const thrown = (error: unknown): Reply => ({
  sound: false,
  envelope: null,
  reason: `the skill failed: ${error instanceof Error ? error.message : String(error)}`,
  error: {
    type: 'INVALID_RESPONSE',
    message: 'An exception occurred while dispatching the request to the skill.',
  },
});

const tooSlow = (): Reply => ({
  sound: false,
  envelope: null,
  reason: `no answer within ${LIMITS.answerMs / 1000} s`,
  error: { type: 'ENDPOINT_TIMEOUT', message: 'The skill did not answer in time.' },
});

const TOO_SLOW = new Error('too slow');

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(TOO_SLOW), LIMITS.answerMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

const lambdaContext = ({ request }: RequestEnvelope): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'my-foot-routine-local',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:my-foot-routine-local',
  memoryLimitInMB: '256',
  awsRequestId: request.requestId,
  logGroupName: 'local',
  logStreamName: 'local',
  getRemainingTimeInMillis: () => LIMITS.answerMs,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
