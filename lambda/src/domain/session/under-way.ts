import { isOver } from '../course';
import type { Course, Evening } from './state';
import type { Setup } from './turn';

/** What is guided, paused or waiting here; what another device may be guiding still is under way too. */
export const underWay = ({ library }: Setup, { session, profile: { place } }: Evening): readonly Course[] =>
  [session.course, session.waiting, place?.sent === undefined ? undefined : place.course].flatMap((course) =>
    course === undefined || isOver(library, course) ? [] : [course],
  );
