/** Reads a value of unknown shape; `undefined` when it is not what was expected. Never throws. */
export type Parser<T> = (value: unknown) => T | undefined;

/** One parser for each field of `T`, so that a new field without a parser does not compile. */
export type Fields<T> = { readonly [Key in keyof T]-?: Parser<Exclude<T[Key], undefined>> };

type OptionalKey<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];
type RequiredFields<T> = Fields<Omit<T, OptionalKey<T>>>;
type OptionalFields<T> = [OptionalKey<T>] extends [never] ? [] : [optional: Fields<Pick<T, OptionalKey<T>>>];

/** What can be read and keeps a rule as well. */
export const where =
  <T>(parser: Parser<T>, rule: (value: T) => boolean): Parser<T> =>
  (value) => {
    const read = parser(value);
    return read !== undefined && rule(read) ? read : undefined;
  };

export const flag: Parser<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const text: Parser<string> = (value) => (typeof value === 'string' ? value : undefined);

export const finite: Parser<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A length of time, in whatever unit. */
export const duration: Parser<number> = where(finite, (value) => value >= 0);

/** A whole number, zero or more: a count, a place in a list. */
export const whole: Parser<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** The last instant that JavaScript's dates can name (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15;

/** An instant, in ms since 1970-01-01 UTC; one beyond all dates is none. */
export const instant: Parser<number> = where(whole, (at) => at <= LAST_INSTANT);

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Parser<T> =>
  (value) =>
    allowed.find((each) => each === value);

/** The member of a union whose `type` is this one. */
export type OfType<U extends { readonly type: string }, T extends U['type']> = Extract<
  U,
  { readonly type: T }
>;

/** What the first of several parsers can read. */
export const anyOf =
  <T>(...parsers: readonly Parser<T>[]): Parser<T> =>
  (value) =>
    parsers.map((parser) => parser(value)).find((read) => read !== undefined);

/** A list all of whose entries can be read. */
export const listOf =
  <T>(entry: Parser<T>): Parser<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const read = value.map((each) => entry(each)).filter((each) => each !== undefined);
    return read.length === value.length ? read : undefined;
  };

/** Those entries of a list that can be read. */
export const readableOf =
  <T>(entry: Parser<T>): Parser<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? value.map((each) => entry(each)).filter((each) => each !== undefined) : undefined;

/** An object all of whose entries can be read, by any names. */
export const mapOf =
  <T>(entry: Parser<T>): Parser<Readonly<Record<string, T>>> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const read = readFields(
      Object.keys(value).map((name) => [name, entry]),
      value,
    );
    return Object.keys(read).length === Object.keys(value).length ? (read as Record<string, T>) : undefined;
  };

/** All or nothing: every field that is required, and the optional ones that are there. What is unknown is left out. */
export const shape =
  <T extends object>(required: RequiredFields<T>, ...optional: OptionalFields<T>): Parser<T> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const given = Object.entries<Parser<unknown>>({ ...optional[0] }).filter(
      ([name]) => value[name] !== undefined,
    );
    const parsers = [...Object.entries<Parser<unknown>>(required), ...given];
    const read = readFields(parsers, value);
    return Object.keys(read).length === parsers.length ? (read as T) : undefined;
  };

/** As far as it goes: the fields that can be read. */
export const fieldsOf =
  <T extends object>(fields: Fields<T>): ((value: unknown) => Partial<T>) =>
  (value) =>
    isRecord(value) ? (readFields(Object.entries<Parser<unknown>>(fields), value) as Partial<T>) : {};

/** What can be read, and of some more fields those that can: a broken one costs only itself. */
export const withFields =
  <T extends object, U extends object>(parser: Parser<T>, fields: Fields<U>): Parser<T & Partial<U>> =>
  (value) => {
    const read = parser(value);
    return read === undefined ? undefined : { ...read, ...fieldsOf<U>(fields)(value) };
  };

const readFields = (
  parsers: readonly (readonly [string, Parser<unknown>])[],
  from: Record<string, unknown>,
): object =>
  Object.fromEntries(
    parsers
      .map(([name, parser]) => [name, parser(from[name])] as const)
      .filter(([, value]) => value !== undefined),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
