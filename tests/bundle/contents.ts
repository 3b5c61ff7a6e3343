/** What esbuild tells of a bundle: the parts of its list that the tests read. */
export interface Meta {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, Output>>;
}

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

/** The files that loading one file loads, itself among them. */
export const loadedWith = (
  meta: Meta,
  path: string,
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  if (seen.has(path)) return seen;
  const needed = (meta.outputs[path]?.imports ?? []).filter(
    ({ kind, external }) => kind === 'import-statement' && !external,
  );
  return needed.reduce<ReadonlySet<string>>(
    (all, each) => loadedWith(meta, each.path, all),
    new Set([...seen, path]),
  );
};

/** The folders of the packages in a bundle, as the lockfile names them. */
export const packagesIn = ({ inputs }: Meta): ReadonlySet<string> =>
  new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
