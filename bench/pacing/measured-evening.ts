import type { Delivery } from '../../lambda/src/domain/delivery';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { speakingTimeOf } from '../../lambda/src/speech/speaking-time';
import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import type { Engine } from '../../simulator/sound/engine';
import { renderedVoice } from '../../simulator/sound/sounding-voice';
import { eveningOf } from './evening';
import { type HeardSlot, heardSlots } from './heard-slots';
import { NotHeardError } from './not-heard';
import { onsetsIn } from './onsets';
import { type PlannedSlot, plannedSlots } from './plan';
import { rendered } from './rendering';

/**
 * An evening as it is heard: every response rendered whole, and its slots found in the sound. Rejects with a
 * `NotHeardError` when a slot of the plan is missing.
 */
export const measuredEvening = async (
  spec: CourseSpec,
  profile: VoiceProfile,
  engine: Engine,
  delivery: Delivery = 'ssml',
): Promise<readonly (readonly HeardSlot[])[]> => {
  const plan = plannedSlots(spec);
  const time = speakingTimeOf(profile);
  const segments: (readonly HeardSlot[])[] = [];
  let found = 0;
  const way = { delivery, ...(delivery === 'apla' ? { sound: renderedVoice(engine) } : {}) };
  for (const said of await eveningOf(spec, profile, way)) {
    const onsets = onsetsIn(await rendered(said, engine), said.parts, time);
    const slots = heardSlots(said.parts, onsets, plan, found, time);
    found += slots.length;
    segments.push(slots);
  }
  if (found < plan.length) throw new NotHeardError(`"${missing(plan, found)}" was not heard`);
  return segments;
};

const missing = (plan: readonly PlannedSlot[], found: number): string => plan[found]?.text ?? '';
