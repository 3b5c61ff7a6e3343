import type { BreathPace, BreathPhases } from '../breath';
import { BREATH_PARTS, type BreathCounting, type BreathPart, type Detail } from '../breath-counting';
import { type Hands, VARIANTS } from '../hands';
import { isLocalDate, isLocalTime, isTimeZone } from '../nights';
import { PACES, type Pace } from '../pace';
import {
  anyOf,
  duration,
  type Fields,
  flag,
  instant,
  listOf,
  oneOf,
  type Parser,
  shape,
  text,
  where,
  whole,
  withFields,
} from '../parse';
import type { PatternChoice } from '../pattern-choice';
import { PRESSURES, type Pressure } from '../pressure';
import type { Middle, Part, ShapedStep } from '../shape';
import type { Position } from '../timeline';
import { olderMiddle } from './older-shapes';
import type { Sent, SentSegment, Span } from './sent';
import type { BreathingSpec, Course, CourseSpec, MassageSpec, SavedPlace } from './state';

export const timeZone: Parser<string> = where(text, isTimeZone);
export const localDate: Parser<string> = where(text, isLocalDate);
export const localTime: Parser<string> = where(text, isLocalTime);

const position: Parser<Position> = shape<Position>({ step: whole, slot: whole });
const span: Parser<Span> = shape<Span>({ speechMs: duration, silenceMs: duration }, { exactMs: duration });

const segment: Parser<SentSegment> = shape<SentSegment>({
  from: position,
  to: position,
  lead: span,
  slots: listOf(span),
  tail: span,
});

export const sent: Parser<Sent> = shape<Sent>({ at: instant, segment }, { flowOn: segment, reprompt: span });

export const pace: Parser<Pace> = (value) => PACES.find((each) => each === value);

export const pressure: Parser<Pressure> = oneOf(...PRESSURES);

const shapedStep: Parser<ShapedStep> = shape<ShapedStep>(
  { stepId: text, foot: oneOf('left', 'right'), lengthMs: whole },
  {
    slotsMs: listOf(whole),
    breaths: listOf(whole),
    middle: anyOf(shape<Middle>({ slot: whole, firstHint: whole, hints: whole }), olderMiddle),
    part: shape<Part>({ from: whole, to: whole }),
  },
);

/** Feet in their order, each once. */
export const feet: Parser<readonly ('left' | 'right')[]> = where(
  listOf(oneOf('left', 'right')),
  (each) => each.length > 0 && new Set(each).size === each.length,
);

/** How a massage is done; what cannot be read is left out. */
export const hands: Fields<Hands> = { variant: oneOf(...VARIANTS), style: oneOf('points', 'strokes') };

const asked = shape<Omit<MassageSpec, keyof Hands>>(
  { activity: oneOf('massage'), routineId: text, minutes: whole, leftOut: listOf(text) },
  {
    ownEnd: flag,
    pace,
    pressure,
    telling: oneOf('short', 'cues'),
    variety: whole,
    withBreath: flag,
    feet,
    skipped: listOf(text),
    longer: listOf(text),
    reshaped: flag,
    shaped: listOf(shapedStep),
  },
);

/** How it is done is left out where it cannot be read: the place is worth more. */
const massage: Parser<MassageSpec> = withFields<Omit<MassageSpec, keyof Hands>, Hands>(asked, hands);

const phases = shape<BreathPhases>({ inhale: whole, holdIn: whole, exhale: whole, holdOut: whole });

export const patternChoice: Parser<PatternChoice> = shape<PatternChoice>(
  { patternId: text },
  { phasesMs: phases },
);

export const detail: Parser<Detail> = oneOf('few', 'full');
export const breathParts: Parser<readonly BreathPart[]> = listOf(oneOf(...BREATH_PARTS));

const counting = shape<BreathCounting>({ from: whole }, { counted: breathParts, down: flag, detail });

const breathing = shape<BreathingSpec>(
  { activity: oneOf('breathing'), patternId: text, cycles: whole },
  {
    phasesMs: phases,
    timeMs: whole,
    paces: listOf(shape<BreathPace>({ from: whole, pace })),
    countings: listOf(counting),
  },
);

const spec: Parser<CourseSpec> = (value) => massage(value) ?? breathing(value);

export const course: Parser<Course> = shape<Course>(
  {
    id: text,
    startedAt: instant,
    timeZone,
    practiceDay: localDate,
    spec,
    at: position,
    heardMs: listOf(duration),
  },
  { dayStart: localTime, heardBeforeMs: listOf(duration), wasComplete: flag, softened: flag },
);

/** A saved place is of use as a whole only: with one broken part there is none. */
export const savedPlace: Parser<SavedPlace> = shape<SavedPlace>(
  { course, takeUp: oneOf('straight', 'offer'), savedAt: instant, deviceId: text },
  { sent },
);
