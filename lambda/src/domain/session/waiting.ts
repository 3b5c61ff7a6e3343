import type { SessionRecord } from '../history';
import type { Library } from '../library';
import { stepNameOf } from './here';
import { over } from './keep';
import type { Evening } from './state';
import { guide, type Turn } from './turn';

/** The massage that waited for the end of a breathing; `undefined` when none did. */
export const backToWaiting = (
  library: Library,
  evening: Evening,
  records: readonly SessionRecord[] = [],
): Turn | undefined => {
  const { waiting } = evening.session;
  if (waiting === undefined) return undefined;
  return guide(over(evening), waiting, [{ type: 'youAreAt', step: stepNameOf(library, waiting) }], records);
};
