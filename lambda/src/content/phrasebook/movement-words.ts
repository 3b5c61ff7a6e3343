import type { Hands, Style } from '../../domain/hands';
import { ASK } from './steps/step-words';

/** What is said in the middle of a movement, whatever the step. */
interface MovementWords {
  /** The first toe of a foot, once the foot has been named: "Left big toe: …". */
  readonly toe: string;
  /** A word half-way through the turns of a toe. */
  readonly turn: string;
  /** The first toe of those that are done lightly. */
  readonly softToe: string;
  readonly presses: readonly string[];
  /** The beginning of a round that is not the first. */
  readonly round: string;
}

const THUMBS: MovementWords = {
  toe: 'hold it, pull gently, and turn',
  turn: 'And round.',
  softToe: 'stroked lightly',
  presses: [
    'Slow and steady.',
    'Only as firm as is pleasant.',
    'And press.',
    'Keep it slow.',
    'And ease.',
    'Press, and ease.',
  ],
  round: 'And press again.',
};

const POINTS: MovementWords = {
  ...THUMBS,
  presses: [
    'Small and slow.',
    'Only as firm as is pleasant.',
    'On to the next point.',
    'Press, and circle.',
    'And ease.',
    'On to another.',
  ],
};

const STROKES: MovementWords = {
  ...THUMBS,
  toe: 'stroke it slowly, to the tip',
  turn: 'And again.',
  presses: [
    'Long and slow.',
    'Only as firm as is pleasant.',
    'And stroke.',
    'Out to the sides.',
    'And lightly back.',
    'Slow and even.',
  ],
  round: 'And stroke again.',
};

const BALL: MovementWords = {
  toe: 'press it on the ball, and let go',
  turn: 'And press.',
  softToe: 'rolled lightly',
  presses: [
    'Slow and steady.',
    'Only as firm as is pleasant.',
    'And press.',
    'Lean in, and back.',
    'And ease.',
    'Press, and ease.',
  ],
  round: 'And press again.',
};

const BY_HAND: Readonly<Record<Style, MovementWords>> = {
  presses: THUMBS,
  points: POINTS,
  strokes: STROKES,
};

/** The words of movements as they are done by those hands. */
export const movementWords = ({ variant, style }: Hands): MovementWords => {
  if (variant === 'seated') return BALL;
  const words = BY_HAND[style ?? 'presses'];
  return variant === 'partner' ? { ...words, presses: [ASK, ...words.presses.slice(1)] } : words;
};

/** Which words a foot at rest is given. */
const STILL = {
  usual: 'Hands quite still.',
  seated: 'Foot quite still.',
  partner: 'Hands quite still.',
} as const;

/** What is said while a foot rests; `free`: after breaths that were guided, the listener's own. */
export const restWords = ({ variant }: Hands, free: boolean): readonly string[] => {
  const still = STILL[variant ?? 'usual'];
  return free
    ? ['And rest.', 'Breathe as you like.', 'And rest.', still]
    : ['And rest.', still, 'And rest.', 'Breathe out.'];
};

/** What is done with the first foot before it begins. */
export const READY = {
  usual: 'Rest it on your other knee, and warm a little lotion between your hands.',
  seated: "Sit back, with a small ball under it. No lotion, so that it won't slip.",
  partner: 'Sit facing them, their foot in your lap, and warm a little lotion in your hands.',
} as const;

const OTHER_FOOT = {
  usual: (foot: string) => `Now your ${foot}. Rest it on your other knee.`,
  seated: (foot: string) => `Now your ${foot}, with the ball under it.`,
  partner: (foot: string) => `Now their ${foot}. Take it in your lap.`,
} as const;

/** And what with the other; `again`: it had its turn before. */
export const otherFoot = ({ variant }: Hands, side: string, again = false): string =>
  OTHER_FOOT[variant ?? 'usual'](`${side} foot${again ? ' again' : ''}`);
