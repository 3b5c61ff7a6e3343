/** A request that is not answered: not Alexa's, not for this skill, or not whole. Its message holds nothing of the request. */
export class RefusedRequestError extends Error {
  override readonly name = 'RefusedRequestError';
  /** One line: a stranger's request is no fault of the code, so where it was noticed is of no use. */
  override readonly stack = `${this.name}: ${this.message}`;
}

/** Requests that only come inside an Alexa session. */
const IN_SESSION = ['LaunchRequest', 'IntentRequest', 'SessionEndedRequest'];

/**
 * Whether something is an envelope as Alexa sends it, for this skill. Throws a `RefusedRequestError` when it is not.
 * Without a `skillId` the application is not checked.
 */
export function assertEnvelope(event: unknown, skillId: string | undefined): void {
  const request = at(event, 'request');
  const whole =
    isText(at(request, 'type')) &&
    isText(at(request, 'requestId')) &&
    isText(at(request, 'timestamp')) &&
    !Number.isNaN(Date.parse(String(at(request, 'timestamp')))) &&
    isText(at(event, 'context', 'System', 'user', 'userId')) &&
    (!IN_SESSION.includes(String(at(request, 'type'))) || isText(at(event, 'session', 'sessionId'))) &&
    (at(request, 'type') !== 'IntentRequest' || isText(at(request, 'intent', 'name')));
  if (!whole) throw new RefusedRequestError('not an Alexa request');
  if (skillId !== undefined && at(event, 'context', 'System', 'application', 'applicationId') !== skillId) {
    throw new RefusedRequestError('a request for another skill');
  }
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
