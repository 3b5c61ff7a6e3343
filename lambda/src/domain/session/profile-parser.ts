import { type DeliveryProof, type DeviceProof, MOST_DEVICES } from '../delivery';
import type { GuardedBlocks } from '../dose';
import { WEEKDAYS, type Weekday } from '../nights';
import {
  anyOf,
  fieldsOf,
  flag,
  instant,
  listOf,
  oneOf,
  type Parser,
  readableOf,
  shape,
  text,
  where,
  whole,
} from '../parse';
import { MOST_PRESETS, PRESET_NAMES, type Preset } from '../preset';
import type { LastBreath, Profile } from '../profile';
import type { Quiet } from '../quiet';
import { LEAST_MINUTES, MOST_MINUTES, MOST_STEPS } from '../routine';
import { goalCount } from './goal-parser';
import { olderDelivery } from './older-shapes';
import {
  breathParts,
  detail,
  localDate,
  localTime,
  pace,
  patternChoice,
  pressure,
  savedPlace,
  timeZone,
} from './place-parser';
import { start } from './start-parser';

const device: Parser<DeviceProof> = shape<DeviceProof>(
  { deviceId: text, by: oneOf('ssml', 'apla'), whole: flag, early: flag },
  { sorryOn: localDate },
);

const delivery: Parser<DeliveryProof> = where(
  anyOf(shape<DeliveryProof>({ by: oneOf('ssml', 'apla'), devices: listOf(device) }), olderDelivery),
  ({ devices }) => devices.length <= MOST_DEVICES,
);

const preset: Parser<Preset> = shape<Preset>({ name: oneOf(...PRESET_NAMES), start });

const stepNames: Parser<readonly string[]> = where(listOf(text), ({ length }) => length <= MOST_STEPS);

const weekday: Parser<Weekday> = (value) => WEEKDAYS.find((each) => each === value);

/** A profile as far as it can be read: a broken field is left out and the rest kept. Never throws. */
export const readProfileFields = fieldsOf<Profile>({
  preferredMinutes: where(whole, (minutes) => minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES),
  pace,
  paceTold: pace,
  pressure,
  skipped: stepNames,
  longer: stepNames,
  firstFoot: oneOf('right'),
  presets: where(readableOf(preset), ({ length }) => length <= MOST_PRESETS),
  quiet: shape<Quiet>({ manner: oneOf('quiet', 'whispered') }, { from: localTime }),
  gentle: flag,
  seated: flag,
  varietyAt: instant,
  gateAt: instant,
  breathIntroAt: instant,
  lastBreath: shape<LastBreath>({ breath: patternChoice }, { minutes: whole, cycles: whole }),
  counted: breathParts,
  countDown: flag,
  detail,
  noHolds: flag,
  massageBreath: flag,
  noClosing: flag,
  goal: goalCount,
  goalTold: localDate,
  guarded: shape<GuardedBlocks>(
    { firstDay: localDate, begunAt: listOf(instant), until: instant },
    { sameNightUntil: instant },
  ),
  timeZone,
  dayStart: localTime,
  weekStart: weekday,
  restDay: localDate,
  restDayByNewHours: localDate,
  delivery,
  sentAt: instant,
  place: savedPlace,
  voiceToldAt: instant,
  forgottenAt: instant,
});
