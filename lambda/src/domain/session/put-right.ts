import type { CountsAs } from '../entry';
import type { SessionRecord } from '../history';
import type { SavedPlace } from './state';

/** What was last put right in the record, so that it can be taken back. */
export interface Repair {
  readonly record: SessionRecord;
  /** How it counts now, and how it counted before. */
  readonly as: CountsAs;
  readonly before: CountsAs;
  /** The place that went with it. */
  readonly place?: SavedPlace;
}
