import {
  BREATH_PARTS,
  type BreathCounting,
  type BreathPart,
  type Counting,
  countedIn,
} from './breath-counting';
import type { PatternChoice } from './pattern-choice';
import type { Profile } from './profile';

/** What a listener may ask of counts and words. `count`: aloud again, whatever of it was left out. */
export const DETAIL_WISHES = [
  'just-the-counts',
  'fewer-words',
  'full-words',
  'usual',
  'count',
  'everything',
  'nothing',
  'exhale-only',
  'with-inhale',
  'with-holds',
  'with-exhale',
  'without-inhale',
  'without-holds',
  'without-exhale',
  'down',
  'up',
] as const;

export type DetailWish = (typeof DETAIL_WISHES)[number];

/**
 * The counting that a wish leads to. A wish about how to count also begins to count, where nothing was.
 *
 * @example
 * countingAfter({}, 'with-holds') //=> { counted: ['holds', 'exhale'] }
 */
export const countingAfter = (before: Counting, wish: DetailWish): Counting => {
  switch (wish) {
    case 'just-the-counts':
      return { ...counting(before), detail: 'few' };
    case 'fewer-words':
      return { ...before, detail: 'few' };
    case 'full-words':
      return { ...before, detail: 'full' };
    case 'usual':
      return {};
    case 'count':
      return counting(before);
    case 'everything':
      return { ...before, counted: BREATH_PARTS };
    case 'nothing':
      return { ...before, counted: [] };
    case 'exhale-only':
      return { ...before, counted: ['exhale'] };
    case 'with-inhale':
      return withPart(before, 'inhale');
    case 'with-holds':
      return withPart(before, 'holds');
    case 'with-exhale':
      return withPart(before, 'exhale');
    case 'without-inhale':
      return withoutPart(before, 'inhale');
    case 'without-holds':
      return withoutPart(before, 'holds');
    case 'without-exhale':
      return withoutPart(before, 'exhale');
    case 'down':
      return { ...counting(before), down: true };
    case 'up': {
      const { down: _down, ...up } = counting(before);
      return up;
    }
  }
};

const counting = (before: Counting): Counting => {
  const { counted, ...usual } = before;
  return counted?.length === 0 ? usual : before;
};

const withPart = (before: Counting, part: BreathPart): Counting => {
  const parts = [...countedIn(before), part];
  return { ...before, counted: BREATH_PARTS.filter((each) => parts.includes(each)) };
};

const withoutPart = (before: Counting, part: BreathPart): Counting => ({
  ...before,
  counted: countedIn(before).filter((each) => each !== part),
});

/** How the listener likes breaths to be counted. */
export const countingIn = ({ counted, countDown, detail }: Profile): Counting => ({
  ...(counted === undefined ? {} : { counted }),
  ...(countDown === true ? { down: true } : {}),
  ...(detail === undefined ? {} : { detail }),
});

/** The profile of a listener who likes breaths to be counted in this way from now on. */
export const likingCounting = (
  { counted: _counted, countDown: _countDown, detail: _detail, ...profile }: Profile,
  { counted, down, detail }: Counting,
): Profile => ({
  ...profile,
  ...(counted === undefined ? {} : { counted }),
  ...(down === true ? { countDown: true } : {}),
  ...(detail === undefined ? {} : { detail }),
});

/**
 * How the breaths of a new breathing are counted. In a rhythm that is not that of the last time the first one is
 * counted whole, so that it can be learned, unless the listener has chosen what to count, or fewer words.
 *
 * @example
 * countingsFor({}, { patternId: 'even' })
 * //=> [{ from: 0, counted: ['inhale', 'holds', 'exhale'] }, { from: 1 }]
 */
export const countingsFor = (profile: Profile, breath: PatternChoice): readonly BreathCounting[] => {
  const liked = countingIn(profile);
  const chosen = liked.counted !== undefined || liked.detail === 'few';
  if (!chosen && !isSameRhythm(profile.lastBreath?.breath, breath))
    return [
      { ...liked, counted: BREATH_PARTS, from: 0 },
      { ...liked, from: 1 },
    ];
  return Object.keys(liked).length === 0 ? [] : [{ ...liked, from: 0 }];
};

const isSameRhythm = (last: PatternChoice | undefined, { patternId, phasesMs }: PatternChoice): boolean =>
  last?.patternId === patternId &&
  last.phasesMs?.inhale === phasesMs?.inhale &&
  last.phasesMs?.holdIn === phasesMs?.holdIn &&
  last.phasesMs?.exhale === phasesMs?.exhale &&
  last.phasesMs?.holdOut === phasesMs?.holdOut;
