import { StoreError } from '../domain/ports';

/**
 * Runs one call to the store, whose every failure becomes a `StoreError` with its cause.
 * After `timeoutMs` the call is given up, however many attempts it has got through.
 */
export const withinTime = async <T>(
  timeoutMs: number,
  name: string,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${timeoutMs} ms`));
      controller.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([call(controller.signal), late]);
  } catch (cause) {
    throw new StoreError(`${name} failed`, { cause });
  } finally {
    clearTimeout(timer);
  }
};
