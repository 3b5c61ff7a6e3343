import { library } from '../../lambda/src/content/library';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { timelineOf } from '../../lambda/src/domain/course';
import type { Cue } from '../../lambda/src/domain/cue';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import type { Foot } from '../../lambda/src/domain/timeline';
import { voiceOf } from '../../lambda/src/speech/voice';

/** A slot of an evening's plan: how long it should last, and the words it begins with. */
export interface PlannedSlot {
  readonly stepId: string;
  readonly foot: Foot;
  readonly cue: Cue['type'];
  readonly text: string;
  readonly lengthMs: number;
  /** Part of the massage or the breathing, and not of what surrounds it. */
  readonly counted: boolean;
}

/** Every slot of a course, in the order in which they are spoken. */
export const plannedSlots = (spec: CourseSpec): readonly PlannedSlot[] => {
  const voice = voiceOf(enUS, localeFacts('en-US'));
  return timelineOf(library, spec).steps.flatMap(({ stepId, foot, slots }) =>
    slots.map(({ cue, lengthMs, counted }) => ({
      ...{ stepId, foot, lengthMs, counted, cue: cue.type },
      text: voice.cue(cue)[0]?.text ?? '',
    })),
  );
};
