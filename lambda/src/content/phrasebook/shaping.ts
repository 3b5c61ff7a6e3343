import type { Stayed } from '../../domain/reshape/stay';
import type { Consequence, StepOf } from '../../domain/session/shaping-act';
import { counted, inWords, minutesInHalves, sentence } from './numbers';
import type { Phrasebook } from './phrasebook';
import { stepWords } from './step-names';
import { clockWords } from './times';

/** What is said when the listener shapes a massage. */
export const shapingActs = {
  stepSkipped: ({ step, kept, totalMs, uneven }) => {
    const without = `${whenWords(kept)}ithout ${named(step)}`;
    const length = totalMs === undefined ? '' : `: ${lengthWords(totalMs)} in all`;
    return `${without}${length}${kept || length !== '' ? '' : ', then'}.${unevenWords(uneven)} ${PAUSE}`;
  },
  stepStayed: ({ step, stayed, kept }) => {
    const from = kept === undefined ? '' : kept ? 'From now on, ' : 'For now, ';
    const more = moreWords(stayed, named(step));
    return `${sentence(`${from}${more}`)}. ${PAUSE}`;
  },
  stepBroughtBack: ({ step, kept }) =>
    `${sentence(named(step))} ${isMany(step) ? 'are' : 'is'} as usual ${kept ? 'from your next evening on' : 'next time'}. ${PAUSE}`,
  stepUnknown: () => `I don't know that step. ${PAUSE}`,
  stepNotIn: ({ step }) =>
    `${sentence(named(step))} ${isMany(step) ? "aren't" : "isn't"} in this one. ${PAUSE}`,
  stepDone: ({ step }) => `${sentence(named(step))} ${isMany(step) ? 'are' : 'is'} done already. ${PAUSE}`,
  stepFull: ({ step }) => `There's no more time for ${named(step)} tonight. ${PAUSE}`,
  stepNow: ({ step }) => `${sentence(named(step))} now, and the rest after. ${PAUSE}`,
  onlyStep: () => `That would leave nothing. ${PAUSE}`,
  lengthChanged: ({ totalMs, limit, uneven }) =>
    `${sentence(lengthWords(totalMs))} ${limit === undefined ? 'in all, then' : LIMITS[limit]}.${unevenWords(uneven)} ${PAUSE}`,
  lengthStays: ({ totalMs, limit }) =>
    limit === 'here'
      ? `From here it stays at ${lengthWords(totalMs)}. ${PAUSE}`
      : `It's ${lengthWords(totalMs)} already, and that's ${MOST_OR_LEAST[limit]}. ${PAUSE}`,
  finishesBy: ({ at, when, totalMs = 0, uneven }) => {
    switch (when) {
      case 'before':
        return `We'll be done before ${clockWords(at)}. ${PAUSE}`;
      case 'then':
        return `${sentence(lengthWords(totalMs))}, to be done by ${clockWords(at)}.${unevenWords(uneven)} ${PAUSE}`;
      case 'after':
        return `${sentence(lengthWords(totalMs))} ${LIMITS.least}, a little after ${clockWords(at)}.${unevenWords(uneven)} ${PAUSE}`;
    }
  },
  timeUnclear: () => `I didn't catch that time. ${PAUSE}`,
  otherFoot: ({ foot }) =>
    `The ${foot} foot now; the rest of the ${foot === 'left' ? 'right' : 'left'} comes after. ${PAUSE}`,
  footDone: ({ foot }) => `The ${foot} foot has had its time. ${PAUSE}`,
  oneFoot: ({ foot }) => `It's only the ${foot} foot tonight. ${PAUSE}`,
  footOnly: ({ foot, totalMs }) =>
    `Only the ${foot} foot${totalMs === undefined ? ', then' : `: ${lengthWords(totalMs)} in all`}. ${PAUSE}`,
  footFirst: ({ foot, kept }) =>
    kept === undefined
      ? `${sentence(foot)} foot first, then. ${PAUSE}`
      : `${kept ? 'From now on' : 'For now'}, the ${foot} foot first. ${PAUSE}`,
  notShapable: () => `There's no massage ahead to change just now. ${PAUSE}`,
} satisfies Partial<Phrasebook['acts']>;

const PAUSE = '[0.8s]';
const LIMITS = { most: 'is the most from here', least: 'is the shortest from here' } as const;
const MOST_OR_LEAST = { most: 'the most there can be', least: 'the least I can do well' } as const;

const named = ({ routineId, stepId }: StepOf): string => stepWords(routineId, stepId, {}).next;

/** Names of more than one thing: "the toes", "long strokes". */
const isMany = (step: StepOf): boolean => named(step).endsWith('s');

const whenWords = (kept: boolean | undefined): string =>
  kept === undefined ? 'W' : kept ? 'From now on w' : 'For now w';

/** "Half a minute more on the heel", "one more round on the ball of the foot", "the arch twice". */
const moreWords = (stayed: Stayed, name: string): string => {
  switch (stayed.type) {
    case 'time':
      return `${stayed.ms === 30_000 ? 'half a minute' : durationWords(stayed.ms)} more on ${name}`;
    case 'rounds':
      return `${stayed.count === 1 ? 'one more round' : `${inWords(stayed.count)} more rounds`} on ${name}`;
    case 'again':
      return `${name} twice`;
  }
};

/** A massage time in minutes and halves. */
const lengthWords = (ms: number): string => minutesInHalves(Math.round(ms / 30_000) / 2);

/** A length below some minutes, to the second. */
const durationWords = (ms: number): string => {
  const minutes = Math.floor(ms / 60_000);
  const seconds = Math.round((ms % 60_000) / 1000);
  if (minutes === 0) return counted(seconds, 'second');
  return seconds === 0
    ? counted(minutes, 'minute')
    : `${counted(minutes, 'minute')} and ${counted(seconds, 'second')}`;
};

/** The foot that gets less, where that cannot be evened out any more. */
const unevenWords = (uneven: Consequence['uneven']): string => {
  if (uneven === undefined) return '';
  return ` The ${uneven.foot} foot gets ${awayWords(uneven.byMs)} less.`;
};

const awayWords = (ms: number): string => {
  if (ms < 20_000) return 'a few seconds';
  if (ms < 45_000) return 'about half a minute';
  return ms < 75_000 ? 'about a minute' : `about ${lengthWords(ms)}`;
};
