const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** All offsets since 2000 are multiples of it. */
const QUARTER_MS = HOUR_MS / 4;
/** The farthest a clock was put back since 2000 is three hours. */
const FARTHEST_BACK_MS = 4 * HOUR_MS;

/** Days that were left out where a country crossed the date line. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'Pacific/Apia': '2011-12-30',
  'Pacific/Fakaofo': '2011-12-30',
};

const formats = new Map<string, Intl.DateTimeFormat>();
const readings = new Map<string, { date: string; time: string }>();

/** What a clock on the wall shows, by the runtime's own calendar: no library. */
const wallClock = (instant: number, timeZone: string): { date: string; time: string } => {
  const key = `${timeZone} ${instant}`;
  const reading = readings.get(key) ?? readClock(instant, timeZone);
  readings.set(key, reading);
  return reading;
};

const readClock = (instant: number, timeZone: string): { date: string; time: string } => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
};

/** How far the wall clock is from UTC, in ms. */
const offsetAt = (instant: number, timeZone: string): number => {
  const whole = Math.floor(instant / 60_000) * 60_000;
  const { date, time } = wallClock(whole, timeZone);
  return Date.parse(`${date}T${time}Z`) - whole;
};

/** The day after, or before, counted in UTC. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The latest day that had begun by then: a clock that is put back does not take a day back. */
export const dayByTheWall = (instant: number, timeZone: string, dayStart: string): string => {
  const first = Math.floor((instant - FARTHEST_BACK_MS) / QUARTER_MS) * QUARTER_MS;
  const looks = [instant];
  for (let at = first; at < instant; at += QUARTER_MS) looks.push(at);
  return (
    looks
      .map((at) => shown(at, timeZone, dayStart))
      .sort()
      .at(-1) ?? ''
  );
};

const shown = (instant: number, timeZone: string, dayStart: string): string => {
  const { date, time } = wallClock(instant, timeZone);
  if (time >= dayStart) return date;
  const before = dayAfter(date, -1);
  return before === LEFT_OUT[timeZone] ? dayAfter(before, -1) : before;
};

/** The instants within a year at which the clocks of a zone are changed, by halving. */
export const changesIn = (year: number, timeZone: string): readonly number[] => {
  const months = Array.from({ length: 13 }, (_, month) => Date.UTC(year, month));
  return months.slice(1).flatMap((after, month) => {
    let [low, high] = [months[month] ?? after, after];
    if (offsetAt(low, timeZone) === offsetAt(high, timeZone)) return [];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 120_000) * 60_000;
      if (offsetAt(middle, timeZone) === offsetAt(low, timeZone)) low = middle;
      else high = middle;
    }
    return [high];
  });
};
