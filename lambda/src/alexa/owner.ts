import type { HandlerInput } from 'ask-sdk-core';
import { isPerson, type ListenerId } from '../domain/listener-id';
import type { HouseholdProfile } from '../domain/ports';
import type { Profile } from '../domain/profile';
import type { Moment } from '../domain/session/turn';
import { lentBy, maybeSame, ownerOf } from '../domain/whose';
import type { Aim } from './aim';
import { momentIn } from './moment';
import { voiceIn, type Whose } from './whose';

/** Whose a session is that begins with this profile. */
export const whoseFrom = (
  household: readonly HouseholdProfile[] | undefined,
  listener: ListenerId,
  profile: Profile,
  moment: Moment,
): Whose => {
  const others = maybeSame(household ?? [], listener).map((other) => other.profile);
  const voices = (household ?? []).some((each) => isPerson(each.listener));
  return { listener, sinceAt: moment.now, lent: lentBy(profile, others, moment), voices };
};

/** Whose a new session is: what goes on from a place belongs to whoever's place it is. */
export const ownerIn = (
  input: HandlerInput,
  household: readonly HouseholdProfile[] | undefined,
  aim: Aim,
): ListenerId =>
  aim === 'place' ? ownerOf(household ?? [], voiceIn(input), momentIn(input, {})) : voiceIn(input);
