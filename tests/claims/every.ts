/** The values each field may have; `undefined` leaves out a field that may be left out. */
type Choices<T> = {
  readonly [Field in keyof T]-?: readonly (
    | Exclude<T[Field], undefined>
    | (Record<never, never> extends Pick<T, Field> ? undefined : never)
  )[];
};

/**
 * Every combination of the values of some fields.
 *
 * @example
 * every<{ on: boolean; kept?: boolean }>({ on: [true, false], kept: [undefined, true] })
 * //=> [{ on: true }, { on: true, kept: true }, { on: false }, { on: false, kept: true }]
 */
export const every = <T extends object>(choices: Choices<T>): readonly T[] =>
  Object.entries<readonly unknown[]>(choices)
    .reduce<readonly (readonly object[])[]>(
      (combinations, [field, values]) =>
        combinations.flatMap((before) =>
          values.map((value) => (value === undefined ? before : [...before, { [field]: value }])),
        ),
      [[]],
    )
    .map((fields): T => Object.assign({}, ...fields));
