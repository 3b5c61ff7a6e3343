import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';

/** What a child process says of a bundle that was loaded, or of an event it was called with. */
export type Told =
  | { readonly type: 'ready' }
  | { readonly type: 'answered'; readonly envelope: ResponseEnvelope; readonly tookMs: number }
  | { readonly type: 'failed'; readonly name: string; readonly message: string; readonly stack: string };

export interface Child {
  /** What came of loading the bundle. */
  readonly loaded: Told;
  /** Calls the handler; resolves to what came of it. */
  call(event: unknown): Promise<Told>;
  /** Everything it has written, to either output. */
  written(): string;
  stop(): void;
}

/** Builds into a folder of the test's own, with the list of what is in the bundle beside it. */
export const buildInto = (folder: string): { readonly bundle: string; readonly meta: string } => {
  const meta = join(folder, 'meta.json');
  execFileSync(process.execPath, ['build.mjs', '--out', join(folder, 'dist'), '--meta', meta]);
  return { bundle: join(folder, 'dist', 'index.mjs'), meta };
};

/** A Node of its own with the bundle in it, and no more of an environment than is given. */
export const load = async (bundle: string, env: Readonly<Record<string, string>>): Promise<Child> => {
  const child = fork('tests/bundle/call.mjs', [bundle], { env, execArgv: [], silent: true });
  let written = '';
  for (const output of [child.stdout, child.stderr]) {
    output?.on('data', (chunk) => {
      written += String(chunk);
    });
  }
  return {
    loaded: await nextFrom(child),
    call: (event) => {
      child.send({ event });
      return nextFrom(child);
    },
    written: () => written,
    stop: () => {
      child.kill();
    },
  };
};

/** What a child process says next; rejects when it ends instead. */
export const nextFrom = async (child: ChildProcess): Promise<Told> => {
  const waiting = new AbortController();
  const { signal } = waiting;
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error('the child process ended without a word');
  });
  gone.catch(() => undefined);
  try {
    const [told] = await Promise.race([once(child, 'message', { signal }), gone]);
    return told;
  } finally {
    waiting.abort();
  }
};
