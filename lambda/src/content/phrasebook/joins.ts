import type { Phrasebook } from './phrasebook';
import { stepAt } from './step-names';

const PRAISE = ['Lovely.', 'Nicely done.', "That's all of it, well done.", 'Good.'];

/** How a massage that waits is come back to. */
export const COME_BACK = 'or come back later with: Alexa, start my foot routine';

/** What is said where one response ends and the next begins. */
export const joins: Phrasebook['joins'] = {
  step: ({ next }, flowsOn) =>
    join(
      next === undefined ? '' : `Next, ${stepAt(next)}.`,
      flowsOn ? 'Say next' : "Say next when you're ready",
      flowsOn,
    ),
  round: (_, flowsOn) => join('', 'Say next for another round', flowsOn),
  within: (_, flowsOn) => join('', 'Say next to keep going', flowsOn),
  feet: ({ next }, flowsOn) =>
    next.variant === 'partner'
      ? join(
          "That's one foot done. Lay it down softly. [1.0s]",
          `Say next for their ${next.foot} one`,
          flowsOn,
        )
      : join("That's one foot done. Shake it out. [1.0s]", `Say next for your ${next.foot} one`, flowsOn),
  massageEnd: ({ breaths, variety, variant }) => ({
    ask: breaths
      ? `${PRAISE[variety % PRAISE.length]} Say okay for three quiet breaths, or just wait.`
      : `Now let ${variant === 'seated' ? 'your feet' : 'your hands'} rest. [1.0s] Say good night, or just rest.`,
    again: 'Say good night, or just rest.',
  }),
  breath: (_, flowsOn) =>
    join('Keep breathing softly.', flowsOn ? 'Say next' : 'Say next to breathe on', flowsOn),
  breathEnd: ({ waiting }) =>
    waiting === undefined
      ? {
          ask: 'And breathe as you like. [1.0s] Say good night, or just rest.',
          again: 'Say good night, or just rest.',
        }
      : {
          ask: `Say resume to go back to ${stepAt(waiting)}, or just rest.`,
          again: 'Say resume, or just rest.',
        },
};

/** Silence either goes on with the routine, or it waits for the word. */
const join = (before: string, word: string, flowsOn: boolean) => ({
  ask: `${before} ${word}${flowsOn ? ', or just wait' : ''}.`.trim(),
  again: `Say next when you're ready, ${COME_BACK}.`,
});
