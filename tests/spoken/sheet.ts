import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { isOver, movedTo, newCourse, timelineOf } from '../../lambda/src/domain/course';
import { elapsedMs, type PlacedSlot, slotsBetween } from '../../lambda/src/domain/position';
import type { Course, MassageSpec } from '../../lambda/src/domain/session/state';
import type { Timeline } from '../../lambda/src/domain/timeline';
import { closingSpoken, guidanceFor } from '../../lambda/src/speech/guidance';
import { hearing } from '../../lambda/src/speech/limits';
import type { Piece } from '../../lambda/src/speech/lines';
import { filledSlots } from '../../lambda/src/speech/passage';
import { voiceOf } from '../../lambda/src/speech/voice';

const voice = voiceOf(enUS, localeFacts('en-US'));
const identity = { id: 'sheet', startedAt: 0, timeZone: 'UTC', practiceDay: '2026-03-01' };
const OUTSIDE = ' '.repeat(7);

/** How much is told, and the number of nights done before at which it first is: it also chooses the fillers. */
const LEVELS = { full: 0, short: 2, cues: 5 } as const;

type Level = keyof typeof LEVELS;

/** A massage as it is spoken to somebody who says next at every join: each cue with its time, its words and the silence after them. */
export const sheetOf = (routineId: string, minutes: number, level: Level): string => {
  const nights = LEVELS[level];
  const spec: MassageSpec = {
    ...{ activity: 'massage', routineId, minutes, leftOut: [] },
    ...(level === 'full' ? {} : { telling: level }),
    ...(nights === 0 ? {} : { variety: nights }),
  };
  const ownEnd = library.routines[routineId]?.after !== undefined;
  const lines = [...responsesFrom(newCourse(spec, identity)), ...closingLines(ownEnd)];
  return [`== ${minutes} minutes ==`, ...withTones(lines), ''].join('\n');
};

/** A line of a sheet, and whether it is spoken softer and slower. */
interface Line {
  readonly text: string;
  readonly soft?: boolean;
}

/** Where it becomes softer, or is as before again, a line says so. */
const withTones = (lines: readonly Line[]): readonly string[] => {
  let wasSoft = false;
  return lines.flatMap(({ text, soft = wasSoft }) => {
    const changes = soft !== wasSoft;
    wasSoft = soft;
    return changes ? [`${OUTSIDE}(${soft ? 'softer and slower' : 'as before'})`, text] : [text];
  });
};

const spokenLine = (before: string, pieces: readonly Piece[]): Line => ({
  text: `${before}${wordsOf(pieces)}`,
  soft: pieces[0]?.manner === 'quiet',
});

const responsesFrom = (course: Course): readonly Line[] => {
  if (isOver(library, course)) return [];
  const timeline = timelineOf(library, course.spec);
  const { say, segment } = guidanceFor(voice, {
    library,
    course,
    lead: [],
    flowOn: true,
    breaths: true,
    slowest: hearing.voice.most,
  });
  const placed = slotsBetween(timeline, segment.from, segment.to);
  const cues = filledSlots(say.slots).flatMap((pieces, index) => linesOf(timeline, placed[index], pieces));
  const invitation = spokenLine(OUTSIDE, say.tail);
  return [...cues, invitation, ...responsesFrom(movedTo(course, segment.to))];
};

const linesOf = (
  timeline: Timeline,
  placed: PlacedSlot | undefined,
  pieces: readonly Piece[],
): readonly Line[] => {
  if (placed === undefined) throw new RangeError('a cue without a slot');
  const { position, slot } = placed;
  if (!slot.counted) return [spokenLine(OUTSIDE, pieces)];
  const step = timeline.steps[position.step];
  const begins = step?.slots.findIndex(({ counted }) => counted) === position.slot;
  const end = { step: position.step + 1, slot: 0 };
  const start = { step: position.step, slot: 0 };
  const lasts = elapsedMs(timeline, end) - elapsedMs(timeline, start);
  const heading = begins ? [{ text: '' }, { text: `${step?.foot} ${step?.stepId}, ${lasts / 1000} s` }] : [];
  return [...heading, spokenLine(`${clock(elapsedMs(timeline, position))}  `, pieces)];
};

/** Three breaths, where the routine has no end of its own, and the goodbye. */
const closingLines = (ownEnd: boolean): readonly Line[] => [
  { text: '' },
  { text: 'closing' },
  ...(ownEnd ? [] : filledSlots(closingSpoken(voice))).map((pieces) => spokenLine(OUTSIDE, pieces)),
  spokenLine(OUTSIDE, voice.goodNight),
];

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, silenceMs }) => (silenceMs === 0 ? text : `${text} [${(silenceMs / 1000).toFixed(1)}s]`))
    .join(' ');

/** Minutes and seconds, flush right. */
const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`.padStart(5);
};
