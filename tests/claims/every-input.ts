/** What a thing of one kind holds beside its kind. */
export type Of<Union extends { readonly type: string }, Type extends Union['type']> = Omit<
  Extract<Union, { readonly type: Type }>,
  'type'
>;

/** By kind, the ways in which a thing may be: one that is missing does not compile. */
export type Inputs<Union extends { readonly type: string }> = {
  readonly [Type in Union['type']]: readonly Of<Union, Type>[];
};

/** There is only one way. */
export const ALONE: readonly Record<never, never>[] = [{}];
