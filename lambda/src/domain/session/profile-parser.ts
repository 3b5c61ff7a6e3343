import type { DeliveryProof } from '../delivery';
import { fieldsOf, flag, listOf, oneOf, shape, text, where, whole } from '../parse';
import type { Profile } from '../profile';
import { LEAST_MINUTES, MOST_MINUTES } from '../routine';
import { localDate, pace, savedPlace, timeZone } from './place-parser';

/** A profile as far as it can be read: a broken field is left out and the rest kept. Never throws. */
export const readProfileFields = fieldsOf<Profile>({
  preferredMinutes: where(whole, (minutes) => minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES),
  pace,
  paceTold: pace,
  gentle: flag,
  gateAt: whole,
  breathIntroAt: whole,
  timeZone,
  restDay: localDate,
  delivery: shape<DeliveryProof>(
    { by: oneOf('ssml', 'apla'), wholeOn: listOf(text) },
    { earlyOn: text, apologyDue: flag },
  ),
  place: savedPlace,
});
