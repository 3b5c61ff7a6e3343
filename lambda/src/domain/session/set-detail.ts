import { countedIn } from '../breath-counting';
import { countingAfter, countingIn, type DetailWish, likingCounting } from '../counting-wish';
import { isOver } from '../course';
import { recounted } from '../recount';
import { toldAs } from '../telling';
import type { Act } from './act';
import { keptCourse } from './here';
import { goingOn, heardEvening } from './set-pace';
import type { Evening } from './state';
import type { Moment, Setup, Turn } from './turn';

/**
 * How breaths are counted, and in how many words: from the breath that is being guided on, and from now on. In a massage
 * it is told in more words or fewer; how breaths are counted does not change it.
 *
 * @example
 * setDetail(setup, breathing, 'down', moment).reply
 * //=> { type: 'guide', acts: [{ type: 'detailSet', wish: 'down', … }], course }
 */
export const setDetail = (
  setup: Setup,
  evening: Evening,
  wish: DetailWish | undefined,
  moment: Moment,
): Turn => {
  const at = heardEvening(setup, evening, moment);
  if (wish === undefined) return goingOn(setup, at, moment, [{ type: 'detailUnclear' }]);
  const { course } = at.session;
  const activity = course === undefined || isOver(setup.library, course) ? undefined : course.spec.activity;
  const liked = countingAfter(countingIn(at.profile), wish);
  const telling = activity === 'massage' ? TELLING[wish] : undefined;
  if (telling !== undefined && course !== undefined) {
    const told: Evening = {
      session: {
        ...at.session,
        course: telling === 'usual' ? course : toldAs(setup.library, course, telling),
      },
      profile: likingCounting(at.profile, liked),
    };
    return goingOn(setup, told, moment, [{ type: 'tellingSet', telling, kept: true }]);
  }
  const said: Act = {
    type: 'detailSet',
    wish,
    counted: countedIn(liked),
    later: activity !== 'breathing',
    inMassage: activity === 'massage',
  };
  const { session, profile } = at;
  const after: Evening = {
    session: course === undefined ? session : { ...session, course: recounted(setup.library, course, liked) },
    profile: likingCounting(profile, liked),
  };
  return goingOn(setup, withKept(setup, after, moment), moment, [said]);
};

/** The wishes that a massage follows too. */
const TELLING: Readonly<Partial<Record<DetailWish, 'cues' | 'full' | 'usual'>>> = {
  'just-the-counts': 'cues',
  'fewer-words': 'cues',
  'full-words': 'full',
  usual: 'usual',
};

/** A breathing that is kept takes the choice on; one that another device may be guiding is left alone. */
const withKept = (setup: Setup, { session, profile }: Evening, moment: Moment): Evening => {
  const { place } = profile;
  const kept = place?.sent === undefined ? keptCourse(setup, place, moment) : undefined;
  if (place === undefined || kept === undefined) return { session, profile };
  const course = recounted(setup.library, kept, countingIn(profile));
  return { session, profile: { ...profile, place: { ...place, course } } };
};
