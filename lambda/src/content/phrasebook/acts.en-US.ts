import { breathActs } from './breaths';
import { countingActs } from './counting';
import { handsActs } from './hands';
import { historyActs } from './history';
import { counted, inWords, roughly, sentence } from './numbers';
import { paceActs } from './pace';
import { pastActs } from './past';
import type { Phrasebook } from './phrasebook';
import { presetActs } from './presets';
import { pressureActs } from './pressure';
import { questionActs } from './questions';
import { quietActs } from './quiet';
import { rightsActs } from './rights';
import { routinesNamed, routineWords } from './routine-words';
import { shapingActs } from './shaping';
import { stepAt, stepWords } from './step-names';

/** 18 to 20 degrees Celsius. */
const ROOM = { celsius: 'eighteen to twenty', fahrenheit: 'sixty-five to sixty-eight' } as const;

export const acts: Phrasebook['acts'] = {
  welcome: () =>
    "Welcome to your foot routine. I'll guide your hands and keep the time, so you never have to look. Whenever you like, say Alexa, then pause. [0.6s]",
  gate: () =>
    "If a foot is numb, injured or swollen, skip tonight and ask a doctor. [0.4s] If you're pregnant, or live with diabetes or poor circulation, choose the gentle routine. [0.6s]",
  helloAgain: () => 'Hello again.',
  voiceKnown: () => "I know your voice now, so your nights are kept apart from the household's. [0.6s]",
  soundFailed: () => 'Sorry about the sound. [0.6s]',
  backTo: ({ step, standing }) => {
    if (step.activity === 'breathing') return 'Back to your breathing. [1.0s]';
    const left = standing.leftInStepMs === 0 ? '' : `, ${roughly(standing.leftInStepMs)} left`;
    return `Back to ${stepAt(step)}${left}. [2.0s]`;
  },
  youAreAt: ({ step }) =>
    step.activity === 'breathing' ? 'Back to your breathing. [0.8s]' : `You're at ${stepAt(step)}. [0.8s]`,
  describe: ({ step }) =>
    step.activity === 'breathing'
      ? 'Breathe in through your nose, and let it out slowly. [0.8s]'
      : `You're at ${stepAt(step)}. ${stepWords(step.routineId, step.stepId, step).explain} [0.8s]`,
  timeLeft: ({ leftMs, restMs = 0 }) => {
    if (leftMs > 0) return `${sentence(roughly(leftMs))} left.`;
    return restMs === 0
      ? "That's all of it."
      : `The massage is done. ${sentence(roughly(restMs))} of rest left.`;
  },
  wholeLength: ({ minutes, wholeMs }) =>
    `${sentence(counted(minutes, 'minute'))} of massage, about ${inWords(Math.round(wholeMs / 60_000))} in all.`,
  stoppedAt: ({ step }) => `You got as far as ${stepAt(step)}.`,
  paused: ({ step }) => (step.activity === 'breathing' ? 'Paused.' : `Paused at ${stepAt(step)}.`),
  lengthRefused: ({ activity, minutes, least, most, routineId, oneFoot }) => {
    const name = oneFoot ? 'one foot' : routineId === undefined ? undefined : routineWords[routineId]?.name;
    if (name !== undefined && least === most) return `For ${name} it's always ${counted(least, 'minute')}.`;
    if (minutes < least) {
      const forWhat = name === undefined ? '' : ` for ${name}`;
      return `${sentence(counted(least, 'minute'))} is the least I can do well${forWhat}.`;
    }
    const reason = activity === 'massage' ? '; longer can leave feet sore' : ' at a time';
    const ofWhat = name === undefined ? '' : ` for ${name}`;
    return `${sentence(counted(most, 'minute'))} is the most${ofWhat}${reason}.`;
  },
  halfDropped: ({ minutes }) => `I count whole minutes, so ${inWords(minutes)}.`,
  minutesUnclear: () => "I didn't catch how long.",
  routines: routinesNamed,
  routineUnknown: () => "I don't have that one.",
  lastUnknown: () => "I don't have a last time yet, so here's the long exhale.",
  patternUnknown: () => "I don't have that pattern yet, so here's the long exhale.",
  minutesChosen: ({ minutes }) => `${sentence(counted(minutes, 'minute'))}, then.`,
  durationKept: ({ minutes }) => `${sentence(counted(minutes, 'minute'))}, from your next evening on.`,
  underWay: ({ step }) => `You're in the middle, at ${stepAt(step)}.`,
  dizzyEarlier: () => 'You stopped early today.',
  restToday: () =>
    "You stopped early today, so let's leave the breathing. Rest a little, and breathe as you like.",
  help: () =>
    "I guide a foot massage before bed, and keep the time. I can breathe with you, too, and tell you how often you've done it. When somebody's asleep, say whisper. You can ask what routines there are, or what I know about you, or say forget everything.",
  helpInStep: ({ activity }) =>
    activity === 'breathing'
      ? 'Call me with Alexa, then say pause, one more minute, or count everything.'
      : 'Call me with Alexa, then say pause, next, or how long is left. Slower, shorter, or skip the toes will do, too.',
  nothingUnderWay: () => "Nothing's under way just now. To begin, call: Alexa, start my foot routine.",
  notUnderstood: () => "I didn't quite catch that.",
  startingOver: () => 'From the beginning, then. [0.8s]',
  painStop: () => 'Let go, and leave that spot alone.',
  painOutside: () => "Let go, and leave that spot alone. If it doesn't ease, ask a doctor.",
  numbStop: () =>
    "Let's stop here. A foot that's numb or has broken skin shouldn't be massaged. Please ask a doctor or nurse before the next time.",
  dizzyStop: () =>
    "Let's stop. Breathe normally, and sit or lie down until it has passed. That's enough for today.",
  emergency: (_, { emergencyNumber }) =>
    `Please stop now. Call ${emergencyNumber}, or ask someone near you to, straight away.`,
  safety: () =>
    "I can't judge that, so please ask a doctor first. [0.4s] Leave it out with open skin, an infection, a fever, a recent operation, or one leg that's swollen, hot or sore. [0.4s] With blood thinners, brittle bones, varicose veins or gout, ask before you begin. [0.4s] If you're pregnant, or live with diabetes or poor circulation, the gentle routine is the one to choose. [0.6s]",
  effects: () =>
    "Many people find it relaxing. [0.4s] Small studies, mostly people's own reports, found they slept better; nobody can be sure massage was the reason. [0.4s] It's a nice way to end the day. [0.6s]",
  noTreatment: () =>
    'A massage is no treatment for that, and a doctor or nurse can help. [0.4s] Many people find it relaxing, and no more than that. [0.6s]',
  prepare: (_, { degrees }) =>
    `A cool, quiet room is nice, about ${ROOM[degrees]} degrees, with a dim amber light. [0.4s] Take a lotion or oil that your skin knows. Wipe your feet before you walk; it's slippery. [0.4s] About an hour before bed is good, or whenever suits you. [0.6s]`,
  breathIntro: () => 'If you feel dizzy, just breathe normally. [0.4s]',
  roundsLimited: ({ cycles, first }) =>
    `${sentence(counted(cycles, 'round'))} is the most at a time${first ? ' in the first thirty days' : ''}. [0.4s]`,
  ...breathActs,
  ...countingActs,
  ...handsActs,
  ...paceActs,
  ...pressureActs,
  ...questionActs,
  ...quietActs,
  ...rightsActs,
  ...shapingActs,
  ...presetActs,
  ...pastActs,
  ...historyActs,
  nightNotSaved: () => "I couldn't put this in your record, sorry.",
  notSaved: () => "I couldn't keep that just now.",
  stopped: ({ kept, recorded }) => {
    if (kept && recorded) return "All right. I've kept your place. Good night.";
    if (recorded) return "All right. I couldn't keep your place just now. Good night.";
    return kept
      ? "All right. I've kept your place, but I couldn't put this in your record, sorry. Good night."
      : "All right. I couldn't put this in your record or keep your place, sorry. Good night.";
  },
  anotherTime: () => 'All right, another time. Good night.',
  goodNight: () => 'Good night.',
};
