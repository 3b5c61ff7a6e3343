import { getSlot, type HandlerInput } from 'ask-sdk-core';
import { saidMinutes } from '../domain/said-minutes';
import type { SaidMinutes, SaidName } from '../domain/session/event';

const MATCH = 'ER_SUCCESS_MATCH';

/** A slot of one of our own types: the id it was resolved to, a name we do not have, or nothing. */
export const nameIn = (input: HandlerInput, slotName: string): SaidName => {
  const slot = slotIn(input, slotName);
  if (slot?.value === undefined || slot.value === '') return { type: 'unsaid' };
  const resolved = slot.resolutions?.resolutionsPerAuthority?.find(({ status }) => status.code === MATCH);
  const id = resolved?.values[0]?.value.id;
  return id === undefined ? { type: 'unknown' } : { type: 'known', id };
};

/** The id a slot was resolved to, when it is one of those expected. */
export const oneIn = <T extends string>(
  input: HandlerInput,
  slotName: string,
  ids: readonly T[],
): T | undefined => {
  const name = nameIn(input, slotName);
  return name.type === 'known' ? ids.find((id) => id === name.id) : undefined;
};

export const minutesIn = (input: HandlerInput, slotName: string): SaidMinutes =>
  saidMinutes(slotIn(input, slotName)?.value);

/** A whole number, or `undefined` when none was said or understood. */
export const numberIn = (input: HandlerInput, slotName: string): number | undefined => {
  const value = slotIn(input, slotName)?.value;
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
};

const slotIn = (input: HandlerInput, slotName: string) => {
  const { request } = input.requestEnvelope;
  return request.type === 'IntentRequest' && request.intent.slots
    ? getSlot(input.requestEnvelope, slotName)
    : undefined;
};
