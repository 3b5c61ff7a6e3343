import { type DeliveryProof, type DeviceProof, MOST_DEVICES } from '../delivery';
import type { GuardedBlocks } from '../dose';
import { anyOf, fieldsOf, flag, listOf, oneOf, type Parser, shape, text, where, whole } from '../parse';
import type { LastBreath, Profile } from '../profile';
import { LEAST_MINUTES, MOST_MINUTES } from '../routine';
import { olderDelivery } from './older-shapes';
import { localDate, pace, patternChoice, savedPlace, timeZone } from './place-parser';

const device: Parser<DeviceProof> = shape<DeviceProof>(
  { deviceId: text, by: oneOf('ssml', 'apla'), whole: flag, early: flag },
  { sorryOn: localDate },
);

const delivery: Parser<DeliveryProof> = where(
  anyOf(shape<DeliveryProof>({ by: oneOf('ssml', 'apla'), devices: listOf(device) }), olderDelivery),
  ({ devices }) => devices.length <= MOST_DEVICES,
);

/** A profile as far as it can be read: a broken field is left out and the rest kept. Never throws. */
export const readProfileFields = fieldsOf<Profile>({
  preferredMinutes: where(whole, (minutes) => minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES),
  pace,
  paceTold: pace,
  gentle: flag,
  gateAt: whole,
  breathIntroAt: whole,
  lastBreath: shape<LastBreath>({ breath: patternChoice }, { minutes: whole, cycles: whole }),
  noHolds: flag,
  massageBreath: flag,
  noClosing: flag,
  guarded: shape<GuardedBlocks>({ firstDay: localDate, begunAt: listOf(whole), until: whole }),
  timeZone,
  restDay: localDate,
  delivery,
  sentAt: whole,
  place: savedPlace,
});
