import type { Weekday } from '../domain/nights';

/** What differs from one English-speaking country to the next. */
export interface LocaleFacts {
  readonly emergencyNumber: string;
  /** Unicode CLDR 45, supplemental week data. */
  readonly weekStart: Weekday;
  /** Where most of its listeners are, until the device has told its zone. */
  readonly timeZone: string;
  /** "14 March" rather than "March 14". */
  readonly dayFirst: boolean;
  /** How warm a room is said to be. */
  readonly degrees: 'celsius' | 'fahrenheit';
}

const MONDAY = 1;
const SUNDAY = 7;

const enUS: LocaleFacts = {
  emergencyNumber: '911',
  weekStart: SUNDAY,
  timeZone: 'America/New_York',
  dayFirst: false,
  degrees: 'fahrenheit',
};

const LOCALES: Readonly<Record<string, LocaleFacts>> = {
  'en-US': enUS,
  'en-CA': {
    emergencyNumber: '911',
    weekStart: SUNDAY,
    timeZone: 'America/Toronto',
    dayFirst: false,
    degrees: 'celsius',
  },
  'en-GB': {
    emergencyNumber: '999',
    weekStart: MONDAY,
    timeZone: 'Europe/London',
    dayFirst: true,
    degrees: 'celsius',
  },
  'en-AU': {
    emergencyNumber: 'triple zero',
    weekStart: MONDAY,
    timeZone: 'Australia/Sydney',
    dayFirst: true,
    degrees: 'celsius',
  },
  'en-IN': {
    emergencyNumber: '112',
    weekStart: SUNDAY,
    timeZone: 'Asia/Kolkata',
    dayFirst: true,
    degrees: 'celsius',
  },
};

/** The facts of a locale; a locale that is not known is treated as en-US. */
export const localeFacts = (locale: string | undefined): LocaleFacts => LOCALES[locale ?? ''] ?? enUS;
