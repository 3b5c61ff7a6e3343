import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes a folder for this process alone; answers how to give it back. Rejects while another running process has it,
 * for a LevelDB opened twice ends both. What a process that died has left behind is taken over.
 */
export const takeFolder = async (path: string): Promise<() => Promise<void>> => {
  await mkdir(path, { recursive: true });
  const owner = join(path, 'owner.pid');
  const pid = Number(await readFile(owner, 'utf8').catch(() => ''));
  if (pid > 0 && isRunning(pid))
    throw new Error(`${path} is in use by process ${pid}; choose another folder`);
  await writeFile(owner, String(process.pid));
  return () => rm(owner, { force: true });
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
