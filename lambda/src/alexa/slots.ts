import { getSlot, type HandlerInput } from 'ask-sdk-core';
import { isLocalDate, isLocalTime, type LocalTime } from '../domain/nights';
import type { SaidPhases } from '../domain/own-pattern';
import type { SaidDay } from '../domain/past-day';
import type { SaidHour } from '../domain/quiet';
import { saidMinutes } from '../domain/said-minutes';
import type { SaidLength, SaidMinutes, SaidName, SaidPattern } from '../domain/session/said';

const MATCH = 'ER_SUCCESS_MATCH';

/** A slot of one of our own types: one of the ids there are, a name we do not have, or nothing. */
export const nameIn = <T extends string>(
  input: HandlerInput,
  slotName: string,
  ids: readonly T[],
): { readonly type: 'known'; readonly id: T } | Exclude<SaidName, { type: 'known' }> => {
  const slot = slotIn(input, slotName);
  if (!slot?.value) return { type: 'unsaid' };
  const resolved = slot.resolutions?.resolutionsPerAuthority?.find(({ status }) => status?.code === MATCH);
  const said = resolved?.values?.[0]?.value?.id;
  const id = ids.find((each) => each === said);
  return id === undefined ? { type: 'unknown' } : { type: 'known', id };
};

/** The id a slot was resolved to, when it is one of those expected. */
export const oneIn = <T extends string>(
  input: HandlerInput,
  slotName: string,
  ids: readonly T[],
): T | undefined => {
  const name = nameIn(input, slotName, ids);
  return name.type === 'known' ? name.id : undefined;
};

/** A length; what is there and is no text is as unclear as one that was not understood. */
export const minutesIn = (input: HandlerInput, slotName: string): SaidMinutes => {
  const value: unknown = slotIn(input, slotName)?.value ?? undefined;
  return value === undefined || typeof value === 'string' ? saidMinutes(value) : { type: 'unclear' };
};

/** How long to breathe: a length, or a number of cycles. */
export const lengthIn = (input: HandlerInput): SaidLength => {
  const cycles = numberIn(input, 'cycles');
  return { minutes: minutesIn(input, 'duration'), ...(cycles === undefined ? {} : { cycles }) };
};

/** How much longer: the same, or a number of minutes, for "two more minutes" holds no length. */
export const moreIn = (input: HandlerInput): SaidLength => {
  const length = lengthIn(input);
  const said = slotIn(input, 'minutes')?.value;
  if (said === undefined || said === '') return length;
  const minutes = numberIn(input, 'minutes');
  return minutes === undefined
    ? { ...length, minutes: { type: 'unclear' } }
    : { ...length, minutes: { type: 'minutes', minutes, halfDropped: false } };
};

/** Whether anything was said for a slot, understood or not. */
export const saidIn = (input: HandlerInput, slotName: string): boolean => {
  const value = slotIn(input, slotName)?.value;
  return value !== undefined && value !== '';
};

/** A whole number, or `undefined` when none was said or understood. */
export const numberIn = (input: HandlerInput, slotName: string): number | undefined => {
  const value = slotIn(input, slotName)?.value;
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
};

/** A day of the calendar, also one whose part was said ("this morning"); a week, a month or a question mark is unclear. */
export const dayIn = (input: HandlerInput, slotName: string): SaidDay => {
  const value: unknown = slotIn(input, slotName)?.value ?? '';
  if (value === '') return { type: 'unsaid' };
  const day = typeof value === 'string' ? value.replace(DAY_PART, '') : '';
  return isLocalDate(day) ? { type: 'day', day } : { type: 'unclear' };
};

const DAY_PART = /T(MO|AF|EV|NI)$/;

/** A number that is one of the ids of a type of our own, or said as such. */
export const countIn = (
  input: HandlerInput,
  slotName: string,
  ids: readonly string[],
): number | undefined => {
  const id = oneIn(input, slotName, ids);
  return id === undefined ? numberIn(input, slotName) : Number(id);
};

/** A time of day; a part of one ("the evening") says none. */
export const timeIn = (
  input: HandlerInput,
  slotName: string,
): { readonly type: 'unsaid' } | { readonly type: 'said'; readonly at: LocalTime | undefined } => {
  const value = slotIn(input, slotName)?.value;
  if (value === undefined || value === '') return { type: 'unsaid' };
  return { type: 'said', at: isLocalTime(value) ? value : undefined };
};

/** From what hour on; of the parts of a day, the evening and the night begin at one that can be told. */
export const hourIn = (input: HandlerInput, slotName: string): SaidHour => {
  const value = slotIn(input, slotName)?.value;
  if (value === undefined || value === '') return { type: 'unsaid' };
  const at = PART_BEGINS[value] ?? value;
  return isLocalTime(at) ? { type: 'hour', at } : { type: 'unclear' };
};

/** `AMAZON.TIME` gives a part of the day in two letters. */
const PART_BEGINS: Readonly<Record<string, LocalTime>> = { EV: '18:00', NI: '22:00' };

/** The slots of a breath's seconds; on Alexa's side phases are named as they are said. */
const PHASE_SLOTS = [
  ['inhale', 'in'],
  ['holdIn', 'hold'],
  ['exhale', 'out'],
  ['holdOut', 'holdAfter'],
] as const;

/** The pattern of a breath: its seconds when any were said, else its name. `last` is that of the last time. */
export const patternIn = (input: HandlerInput, ids: readonly string[]): SaidPattern => {
  const name = nameIn(input, 'pattern', [...ids, LAST]);
  const phases: SaidPhases = Object.fromEntries(
    PHASE_SLOTS.flatMap(([phase, slotName]) => {
      const said = slotIn(input, slotName)?.value;
      return said === undefined || said === '' ? [] : [[phase, numberIn(input, slotName) ?? 'unclear']];
    }),
  );
  if (Object.keys(phases).length > 0) return { type: 'own', phases };
  return name.type === 'known' && name.id === LAST ? { type: 'last' } : name;
};

/** The id of "the same as last time" among the names of patterns. */
export const LAST = 'last';

const slotIn = (input: HandlerInput, slotName: string) => {
  const { request } = input.requestEnvelope;
  return request.type === 'IntentRequest' && request.intent.slots
    ? getSlot(input.requestEnvelope, slotName)
    : undefined;
};
