import type { HandlerInput } from 'ask-sdk-core';
import { shape, whole } from '../domain/parse';

/** A probe that was asked for and of which nothing has come back yet. */
export interface UnderWay {
  readonly number: number;
  /** The timestamp of the request for it. */
  readonly at: number;
}

/** A text that is read out. */
interface Reading {
  /** The index of the item after those that were read. */
  readonly next: number;
}

const readUnderWay = shape<UnderWay>({ number: whole, at: whole });
const readReading = shape<Reading>({ next: whole });

/** What development adds to a session's attributes: at most one of the two. */
interface Added {
  readonly probe?: UnderWay;
  readonly reading?: Reading;
}

/** What development added on an earlier turn, as far as it can be understood. */
export const addedIn = ({ requestEnvelope }: HandlerInput): Added => {
  const attributes = requestEnvelope.session?.attributes;
  const probe = readUnderWay(attributes?.probe);
  const reading = readReading(attributes?.reading);
  return { ...(probe === undefined ? {} : { probe }), ...(reading === undefined ? {} : { reading }) };
};

/** Puts this beside the skill's own attributes, which stay as they are, and takes away what was added before. */
export const setAdded = ({ requestEnvelope, attributesManager }: HandlerInput, added: Added): void => {
  if (requestEnvelope.session === undefined) return;
  const { probe: _probe, reading: _reading, ...own } = requestEnvelope.session.attributes ?? {};
  attributesManager.setSessionAttributes({ ...own, ...added });
};

export const timeOf = ({ requestEnvelope }: HandlerInput): number =>
  Date.parse(requestEnvelope.request.timestamp);
