import { Temporal } from 'temporal-polyfill';
import type { Quirk } from './quirks';

/** What this Echo is, where it stands, and who speaks to it. All of it made up. */
export interface DeviceSettings {
  readonly locale: string;
  /** An IANA name. */
  readonly timeZone: string;
  readonly kind: 'speaker' | 'show';
  /** The name of a recognised voice. */
  readonly person?: string;
  /** The Echo's voice against the model's: 0.85 is slower. */
  readonly voiceRate: number;
  readonly quirk?: Quirk;
  readonly skillId: string;
  /** Where the Alexa services answer, with no slash at the end. */
  readonly apiEndpoint: string;
  readonly userId: string;
  readonly deviceId: string;
}

export const DEFAULT_SETTINGS: DeviceSettings = {
  locale: 'en-US',
  timeZone: 'America/New_York',
  kind: 'speaker',
  voiceRate: 1,
  skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  apiEndpoint: 'http://127.0.0.1:9',
  userId: 'amzn1.ask.account.LOCAL-LISTENER',
  deviceId: 'amzn1.ask.device.LOCAL-ECHO',
};

/** The time on the wall beside the device. */
export const localTime = (at: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(at)).toZonedDateTimeISO(timeZone);
