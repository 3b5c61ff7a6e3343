import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

/** A program that tests need, and the Debian package that brings it. */
interface Needed {
  readonly program: string;
  readonly debianPackage: string;
}

/**
 * Declares tests that need a program from Debian. Without it one test stands in their place: it says that they were
 * not run, and fails where REQUIRE_DEBIAN_PACKAGES=1 says that the package has to be there, as in CI.
 */
export const needing = ({ program, debianPackage }: Needed, declare: () => void): void => {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  if (error === undefined) {
    declare();
    return;
  }
  const why = `not run: ${program} is not installed (apt install ${debianPackage})`;
  test(why, () => {
    if (process.env.REQUIRE_DEBIAN_PACKAGES === '1') throw new Error(why);
    process.stderr.write(`${why}\n`);
  });
};
