import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

/** A program that tests need, and the Debian package that brings it. */
interface Needed {
  readonly program: string;
  readonly debianPackage: string;
}

/** Why a program cannot be had, or `undefined` when it can. */
export const missing = ({ program, debianPackage }: Needed): string | undefined =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
    ? undefined
    : `${program} is not installed (apt install ${debianPackage})`;

/** Declares tests that need a program from Debian. */
export const needing = (needed: Needed, declare: () => void): void => unless(missing(needed), declare);

/**
 * Declares tests unless something is missing. Then one test stands in their place: it says that they were not run and
 * why, and fails where REQUIRE_DEBIAN_PACKAGES=1 says that it has to be there, as in CI.
 */
export const unless = (why: string | undefined, declare: () => void): void => {
  if (why === undefined) {
    declare();
    return;
  }
  test(`not run: ${why}`, () => {
    if (process.env.REQUIRE_DEBIAN_PACKAGES === '1') throw new Error(`not run: ${why}`);
    process.stderr.write(`not run: ${why}\n`);
  });
};
