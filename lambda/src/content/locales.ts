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
}

const MONDAY = 1;
const SUNDAY = 7;

const enUS: LocaleFacts = {
  emergencyNumber: '911',
  weekStart: SUNDAY,
  timeZone: 'America/New_York',
  dayFirst: false,
};

const LOCALES: Readonly<Record<string, LocaleFacts>> = {
  'en-US': enUS,
  'en-CA': { emergencyNumber: '911', weekStart: SUNDAY, timeZone: 'America/Toronto', dayFirst: false },
  'en-GB': { emergencyNumber: '999', weekStart: MONDAY, timeZone: 'Europe/London', dayFirst: true },
  'en-AU': {
    emergencyNumber: 'triple zero',
    weekStart: MONDAY,
    timeZone: 'Australia/Sydney',
    dayFirst: true,
  },
  'en-IN': { emergencyNumber: '112', weekStart: SUNDAY, timeZone: 'Asia/Kolkata', dayFirst: true },
};

/** The facts of a locale; a locale that is not known is treated as en-US. */
export const localeFacts = (locale: string | undefined): LocaleFacts => LOCALES[locale ?? ''] ?? enUS;
