import type { HandlerInput } from 'ask-sdk-core';
import { HANDS_WISHES } from '../domain/hands';
import { QUIET_WISHES, type QuietWish } from '../domain/quiet';
import type { SaidHands } from '../domain/session/said';
import { nameIn, oneIn } from './slots';

/** How a massage is to be done, if that was said. */
export const handsIn = (input: HandlerInput): { readonly hands?: SaidHands } => {
  const name = nameIn(input, 'style', HANDS_WISHES);
  if (name.type === 'unsaid') return {};
  return { hands: name.type === 'known' ? name.id : 'unknown' };
};

/** How quiet a massage is to be, if that was said with it. */
export const quietIn = (input: HandlerInput): { readonly quiet?: QuietWish } => {
  const quiet = oneIn(input, 'manner', QUIET_WISHES);
  return quiet === undefined ? {} : { quiet };
};
