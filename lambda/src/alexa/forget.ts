import type { ListenerId } from '../domain/listener-id';
import type { ListenerStore, Log } from '../domain/ports';
import { causeOf } from './cause';
import type { Deps } from './deps';

/** Another device may write in between, but not for ever. */
const MOST_TRIES = 3;

/**
 * Deletes everything of a listener, and leaves a note for devices that are still in a session. Records go first, so
 * that whatever fails, what is left still shows; and once more after the note, for those that slipped in between.
 */
export const forget = async (
  { store, log }: Pick<Deps, 'store' | 'log'>,
  listener: ListenerId,
  at: number,
): Promise<'done' | 'unfinished'> => {
  try {
    await forgotten(store, listener, at);
    log.info('listener forgotten');
    return 'done';
  } catch (error) {
    log.warn('forgetting unfinished', { cause: causeOf(error) });
    return 'unfinished';
  }
};

const forgotten = async (store: ListenerStore, listener: ListenerId, at: number): Promise<void> => {
  await store.deleteHistory(listener, at);
  await leaveNote(store, listener, at);
  await store.deleteHistory(listener, at);
};

/** Puts a note in the place of the profile. */
const leaveNote = async (store: ListenerStore, listener: ListenerId, at: number): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const version = (await store.loadProfile(listener))?.version ?? 0;
    const saved = await store.replaceProfile(listener, { profile: { forgottenAt: at }, version });
    if (saved !== 'conflict') return;
  }
  throw new Error('the profile changed each time');
};

/** Deletes what a device brought back that had not learned of it yet. A failure waits for the next session. */
export const sweep = async (
  { store, log }: Pick<Deps, 'store'> & { readonly log: Log },
  listener: ListenerId,
  forgottenAt: number,
): Promise<void> => {
  try {
    await store.deleteHistory(listener, forgottenAt);
  } catch (error) {
    log.warn('records forgotten could not be deleted', { cause: causeOf(error) });
  }
};
