import type { HandlerInput } from 'ask-sdk-core';
import { localeFacts } from '../content/locales';
import { isTimeZone } from '../domain/nights';
import type { Profile } from '../domain/profile';
import type { Moment } from '../domain/session/turn';

/** The settings service is asked once an Alexa session; a slow one is not waited for. */
const SETTINGS_MS = 1000;

export const factsIn = (input: HandlerInput) => {
  const { request } = input.requestEnvelope;
  return localeFacts('locale' in request ? request.locale : undefined);
};

export const userIdIn = ({ requestEnvelope }: HandlerInput): string =>
  requestEnvelope.context.System.user.userId;

/** A request's surroundings. What the listener asked for goes before what their country does, and what the device tells now before both. */
export const momentIn = (input: HandlerInput, profile: Profile, toldZone?: string): Moment => {
  const { context, request } = input.requestEnvelope;
  const { dayStart } = profile;
  const facts = factsIn(input);
  return {
    now: Date.parse(request.timestamp),
    requestId: request.requestId,
    deviceId: context.System.device?.deviceId ?? '',
    timeZone: toldZone ?? profile.timeZone ?? facts.timeZone,
    weekStart: profile.weekStart ?? facts.weekStart,
    ...(dayStart === undefined ? {} : { dayStart }),
  };
};

/** The device's zone by the Alexa settings; `undefined` when they do not answer in time or name none. */
export const settingsTimeZone = async (input: HandlerInput): Promise<string | undefined> => {
  const deviceId = input.requestEnvelope.context.System.device?.deviceId;
  const services = input.serviceClientFactory;
  if (deviceId === undefined || services === undefined) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), SETTINGS_MS);
  });
  try {
    const zone = await Promise.race([services.getUpsServiceClient().getSystemTimeZone(deviceId), late]);
    return zone !== undefined && isTimeZone(zone) ? zone : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};
