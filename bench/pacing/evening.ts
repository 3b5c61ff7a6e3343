import { inWords } from '../../lambda/src/content/phrasebook/numbers';
import { likingCounting } from '../../lambda/src/domain/counting-wish';
import { paceOf } from '../../lambda/src/domain/course';
import type { Delivery } from '../../lambda/src/domain/delivery';
import { choiceOf } from '../../lambda/src/domain/pattern-choice';
import type { Profile } from '../../lambda/src/domain/profile';
import type { CourseSpec } from '../../lambda/src/domain/session/state';
import { createSkill } from '../../lambda/src/skill';
import { speakingTimeOf } from '../../lambda/src/speech/speaking-time';
import type { VoiceProfile } from '../../lambda/src/speech/voice-profile';
import { createDevice } from '../../simulator/device/create-device';
import type { Answer, Happening } from '../../simulator/device/happening';
import { TIMING } from '../../simulator/device/limits';
import { endOf } from '../../simulator/device/phase';
import { DEFAULT_SETTINGS } from '../../simulator/device/settings';
import type { SoundingVoice, SpokenPart } from '../../simulator/device/speech';
import { readModel } from '../../simulator/understanding/read-model';
import { createUnderstanding } from '../../simulator/understanding/understanding';
import { createMemoryStore } from '../../tests/memory-store';
import { silentLog } from '../../tests/silent-log';

/** What one response or one reprompt says: as it was sent, when that was markup, and part by part. */
export interface Said {
  readonly ssml?: string;
  readonly parts: readonly SpokenPart[];
}

/** How an evening is delivered, and the voice whose words last as long as they do. */
export interface Way {
  readonly delivery: Delivery;
  readonly sound?: SoundingVoice;
}

const AS_MARKUP: Way = { delivery: 'ssml' };

const BEGIN = Date.parse('2026-03-01T21:40:00-05:00');
/** No evening needs more; one that does goes round in circles. */
const MOST_TURNS = 40;

/**
 * Everything the skill says from "ready" to the last cue, when the listener says "next" wherever
 * silence would not go on, and nothing else. The skill reckons with the voice of the profile. A breathing is at one pace and
 * counted in one way.
 */
export const eveningOf = async (
  spec: CourseSpec,
  profile: VoiceProfile,
  { delivery, sound }: Way = AS_MARKUP,
): Promise<readonly Said[]> => {
  const store = createMemoryStore();
  await store.saveProfile(DEFAULT_SETTINGS.userId, { profile: listenerOf(spec), version: 0 });
  const device = createDevice(
    {
      handler: createSkill({ store, log: silentLog, delivery, voiceProfile: profile }),
      understanding: createUnderstanding(readModel(process.cwd(), 'en-US'), DEFAULT_SETTINGS.skillId),
      speakingMs: speakingTimeOf(profile),
      ...(sound === undefined ? {} : { sound }),
    },
    DEFAULT_SETTINGS,
  );
  let at = BEGIN;
  const answerTo = async (words: string): Promise<Answer> => {
    const phase = device.phase();
    if (phase.name === 'speaking') at = phase.endsAt + TIMING.listenerPauseMs;
    return answerIn(await device.hear(words, at));
  };
  const reprompt = async (): Promise<Answer> => {
    await device.passTime(endOf(device.phase()) ?? at);
    at = endOf(device.phase()) ?? at;
    return answerIn(await device.passTime(at));
  };

  let answer = await answerTo(`Alexa, ask my foot routine ${requestFor(spec)}`);
  if (spec.activity === 'massage') answer = await answerTo('ready');
  const said = [saidIn(answer)];
  let sent = answer;
  for (let turn = 0; !isOver(answer); turn += 1) {
    if (turn > MOST_TURNS) throw new Error(`${requestFor(spec)}: no end of it`);
    const waits = lastWords(answer).endsWith('or just wait.');
    answer = waits ? await reprompt() : await answerTo('next');
    said.push(saidIn(answer, sent));
    if (!waits) sent = answer;
  }
  return said;
};

/** Somebody who has breathed in this rhythm before, and likes it at this pace and counted in this way. */
const listenerOf = (spec: CourseSpec): Profile => {
  const profile: Profile = { breathIntroAt: 0, pace: paceOf(spec) };
  if (spec.activity === 'massage') return profile;
  const lastBreath = { breath: choiceOf(spec) };
  return likingCounting({ ...profile, lastBreath }, spec.countings?.at(-1) ?? {});
};

const requestFor = (spec: CourseSpec): string => {
  if (spec.activity === 'massage') return `for a ${spec.routineId} ${inWords(spec.minutes)} minute massage`;
  const rounds = `${inWords(spec.cycles)} rounds`;
  if (spec.phasesMs === undefined) return `for ${rounds} of ${spec.patternId} breathing`;
  const { inhale, holdIn, exhale, holdOut } = spec.phasesMs;
  const [into, hold, out, after] = [inhale, holdIn, exhale, holdOut].map((ms) => inWords(ms / 1000));
  return `for in ${into} hold ${hold} out ${out} hold ${after} for ${rounds}`;
};

const answerIn = (happenings: readonly Happening[]): Answer => {
  const answer = happenings.findLast((happening) => happening.type === 'answer');
  if (answer === undefined) throw new Error('nothing was answered');
  if (answer.refused !== undefined) throw new Error(answer.refused);
  return answer;
};

/** A reprompt stands in the response that was sent before it. */
const saidIn = ({ response, spoken }: Answer, before?: Answer): Said => {
  const { parts } = spoken;
  const speech = response?.response.outputSpeech ?? before?.response?.response.reprompt?.outputSpeech;
  return speech?.type === 'SSML' ? { ssml: speech.ssml, parts } : { parts };
};

const lastWords = ({ spoken }: Answer): string => {
  const last = spoken.parts.findLast((part) => part.type === 'words');
  return last?.type === 'words' ? last.text : '';
};

/** The closing breaths are no massage; a breathing ends with a rest. */
const isOver = (answer: Answer): boolean => /three quiet breaths|just rest\.$/.test(lastWords(answer));
