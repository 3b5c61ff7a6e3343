import { STYLES } from '../hands';
import type { Range } from '../hearing';
import type { More } from '../more';
import {
  anyOf,
  duration,
  flag,
  instant,
  listOf,
  type OfType,
  oneOf,
  type Parser,
  shape,
  text,
  where,
  whole,
} from '../parse';
import { aside, backTo, repaired } from './aside-parser';
import { olderBegin } from './older-shapes';
import { course, patternChoice, sent } from './place-parser';
import type { Question } from './question';
import type { SaidLength } from './said';
import { saidMinutes } from './said-parser';
import type { Said } from './sent';
import { handsWish, shapes, start } from './start-parser';
import type { Mode, SessionState } from './state';

const lengthStart = shape<OfType<Question, 'length'>['start']>(
  { minutes: whole },
  { routineId: text, hands: handsWish, ...shapes },
);

const comfortStart = shape<OfType<Question, 'comfort'>['start']>(
  { routineId: text },
  { minutes: whole, hands: handsWish, ...shapes },
);

const plainQuestion: Parser<Exclude<Question, OfType<Question, 'aside'>>> = anyOf<
  Exclude<Question, OfType<Question, 'aside'>>
>(
  shape<OfType<Question, 'gate' | 'restDay' | 'replace' | 'begin'>>({
    type: oneOf('gate', 'restDay', 'replace', 'begin'),
    start,
  }),
  shape<OfType<Question, 'inClassic'>>({ type: oneOf('inClassic'), start, named: text }),
  shape<OfType<Question, 'variety'>>({ type: oneOf('variety'), start, style: oneOf(...STYLES) }),
  shape<OfType<Question, 'comfort'>>({ type: oneOf('comfort'), start: comfortStart }),
  shape<OfType<Question, 'length'>>({ type: oneOf('length'), start: lengthStart, keep: flag }),
  shape<OfType<Question, 'minutes'>>(
    { type: oneOf('minutes'), start, keep: flag },
    { limits: shape<Range>({ least: whole, most: whole }) },
  ),
  shape<OfType<Question, 'routine'>>({ type: oneOf('routine'), minutes: saidMinutes }),
  shape<OfType<Question, 'routines'>>({ type: oneOf('routines'), routineIds: listOf(text), more: flag }),
  shape<OfType<Question, 'rested'>>({ type: oneOf('rested'), waiting: flag }),
  shape<OfType<Question, 'breathLength'>>({
    type: oneOf('breathLength'),
    breath: patternChoice,
    minutes: whole,
  }),
  shape<OfType<Question, 'moreBreath'>>({
    type: oneOf('moreBreath'),
    more: shape<More>({ in: oneOf('minutes', 'rounds'), count: whole }),
  }),
  shape<OfType<Question, 'breath'>>({
    type: oneOf('breath'),
    breath: patternChoice,
    length: shape<SaidLength>({ minutes: saidMinutes }, { cycles: whole }),
  }),
  olderBegin,
  shape<OfType<Question, 'offer' | 'safety' | 'pain' | 'lost' | 'finish' | 'breathWait'>>({
    type: oneOf('offer', 'safety', 'pain', 'lost', 'finish', 'breathWait'),
  }),
);

const question: Parser<Question> = anyOf<Question>(
  plainQuestion,
  shape<OfType<Question, 'aside'>>({ type: oneOf('aside'), about: aside, back: backTo(plainQuestion) }),
);

const mode: Parser<Mode> = anyOf<Mode>(
  shape<OfType<Mode, 'idle' | 'paused'>>({ type: oneOf('idle', 'paused') }),
  shape<OfType<Mode, 'asking'>>(
    { type: oneOf('asking'), question },
    { said: shape<Said>({ at: instant, lastsMs: duration }, { cutShort: flag }) },
  ),
  shape<OfType<Mode, 'guiding'>>({ type: oneOf('guiding') }, { sent }),
);

/** A session as an earlier turn left it in its attributes; all or nothing. Never throws. */
export const readSession: Parser<SessionState> = where(
  shape<SessionState>(
    { mode, misses: whole },
    { course, waiting: course, careful: flag, feelsWell: flag, repaired },
  ),
  // Only what is under way can be guided or paused.
  (session) =>
    session.course !== undefined || (session.mode.type !== 'guiding' && session.mode.type !== 'paused'),
);
