import { isOver } from '../course';
import type { SessionRecord } from '../history';
import type { Library } from '../library';
import { stepNameOf } from './here';
import { over } from './keep';
import type { Evening } from './state';
import { ask, guide, type Turn, withCourse } from './turn';

/** The massage that waited for the end of a breathing; `undefined` when none did. */
export const backToWaiting = (
  library: Library,
  evening: Evening,
  records: readonly SessionRecord[] = [],
): Turn | undefined => {
  const { waiting } = evening.session;
  if (waiting === undefined) return undefined;
  const after = over(evening);
  // Its last step may have been skipped in the meantime.
  if (isOver(library, waiting)) return ask(withCourse(after, waiting), { type: 'finish' }, [], records);
  return guide(after, waiting, [{ type: 'youAreAt', step: stepNameOf(library, waiting) }], records);
};
