import { AttributesManagerFactory, type HandlerInput, ResponseFactory } from 'ask-sdk-core';
import type { Deps } from '../../lambda/src/alexa/deps';
import { play } from '../../lambda/src/alexa/play';
import { library } from '../../lambda/src/content/library';
import { timelineOf } from '../../lambda/src/domain/course';
import type { SessionRecord } from '../../lambda/src/domain/history';
import type { Profile } from '../../lambda/src/domain/profile';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { Sent } from '../../lambda/src/domain/session/sent';
import type { SessionState } from '../../lambda/src/domain/session/state';
import { readSession } from '../../lambda/src/domain/session/state-parser';
import type { Setup } from '../../lambda/src/domain/session/turn';
import { lengthMs, type Stretch, trackOf } from '../../lambda/src/domain/track';
import { hearing } from '../../lambda/src/speech/limits';
import { speakingMs } from '../../lambda/src/speech/speaking-time';
import { createMemoryStore } from '../memory-store';
import { setup } from '../setup';
import { silentLog } from '../silent-log';

/** When something is said: at an instant of what is spoken, in the open microphone after it, or so much later. */
export type When =
  | { readonly type: 'into'; readonly share: number }
  | { readonly type: 'join'; readonly afterMs: number }
  | { readonly type: 'later'; readonly seconds: number };

export type Step =
  | { readonly type: 'say'; readonly when: When; readonly event: SessionEvent; readonly oneShot: boolean }
  /** The Alexa session is lost without a word, and time passes; the next one is on this device. */
  | { readonly type: 'lose'; readonly seconds: number; readonly deviceId: string };

/** What Alexa, the room and the voice make of an evening; none of it is known to the skill. */
export interface Surroundings {
  readonly flowOn: boolean;
  readonly delivery: Setup['delivery'];
  readonly voice: number;
  readonly startDelayMs: number;
  readonly cutInMs: number;
}

export interface Seen {
  readonly session: SessionState;
  /** As it is stored. */
  readonly profile: Profile;
  readonly records: readonly SessionRecord[];
}

export interface Turned {
  readonly event: SessionEvent;
  readonly now: number;
  readonly passedMs: number;
  readonly before: Seen;
  readonly after: Seen;
  /** What was really being spoken when it was said; absent when nothing was. */
  readonly heard?: Stretch;
  readonly open: boolean;
  readonly isNew: boolean;
  /** The session as its attributes hold it, before anything parses it. */
  readonly attributes: unknown;
}

const USER = 'listener';
const BEGIN = Date.parse('2026-03-02T02:40:00Z');

/** Plays an evening (or several) through the skill's one turn, the store included, and hands over every turn. */
export const live = async (
  steps: readonly Step[],
  room: Surroundings,
  look: (turn: Turned) => void,
): Promise<void> => {
  const store = createMemoryStore();
  const deps: Deps = {
    setup: { ...setup, delivery: room.delivery },
    store,
    log: silentLog,
    flowOn: room.flowOn,
    speakingTime: speakingMs,
    onset: () => 0,
  };
  let now = BEGIN;
  let answeredAt = BEGIN;
  let deviceId = 'bedroom';
  let attributes: Record<string, unknown> | undefined;
  let requests = 0;
  const seen = (): Seen => ({
    session: readSession(attributes?.session) ?? { mode: { type: 'idle' }, misses: 0 },
    profile: store.profiles().get(USER)?.profile ?? {},
    records: store.records(USER),
  });
  for (const step of steps) {
    if (step.type === 'lose') {
      attributes = undefined;
      now += step.seconds * 1000;
      deviceId = step.deviceId;
      continue;
    }
    if (attributes === undefined && !step.oneShot) continue;
    if (attributes === undefined && step.event.type === 'ended') continue;
    if (attributes !== undefined && step.event.type === 'launch') continue;
    const before = seen();
    const { mode } = before.session;
    const track =
      mode.type === 'guiding' && mode.sent !== undefined ? realTrack(before, mode.sent, room) : [];
    const spokenMs = spokenFor(step.when, track);
    const said = now + room.startDelayMs + spokenMs + room.cutInMs;
    const at = Math.floor(said / 1000) * 1000;
    const passedMs = at - answeredAt;
    now = at;
    answeredAt = at;
    requests += 1;
    const isNew = attributes === undefined;
    const input = inputOf(attributes, new Date(now).toISOString(), `request-${requests}`, deviceId);
    const response = await play(deps, input, step.event);
    attributes = JSON.parse(JSON.stringify(input.attributesManager.getSessionAttributes()));
    const after = seen();
    const raw = attributes?.session;
    const open = response.shouldEndSession === false;
    const heard = track[indexAfter(track, spokenMs)];
    look({
      event: step.event,
      now,
      passedMs,
      before,
      after,
      open,
      isNew,
      attributes: raw,
      ...(heard === undefined ? {} : { heard }),
    });
    if (!open) attributes = undefined;
  }
};

/** What is spoken, with the lengths it really has. */
const realTrack = ({ session }: Seen, sent: Sent, { voice }: Surroundings): readonly Stretch[] => {
  if (session.course === undefined) return [];
  return trackOf(timelineOf(library, session.course.spec), sent, hearing).map((stretch) => ({
    ...stretch,
    span: { speechMs: 0, silenceMs: lengthMs(stretch.span, voice) },
  }));
};

const spokenFor = (when: When, track: readonly Stretch[]): number => {
  const wholeMs = sumOf(track);
  switch (when.type) {
    case 'into':
      return wholeMs * when.share;
    case 'join': {
      const microphone = track.findIndex(({ span, join }) => join && span.silenceMs === hearing.microphoneMs);
      return sumOf(microphone === -1 ? track : track.slice(0, microphone)) + when.afterMs;
    }
    case 'later':
      return when.seconds * 1000;
  }
};

const indexAfter = (track: readonly Stretch[], afterMs: number): number => {
  const index = track.findIndex((_, each) => sumOf(track.slice(0, each + 1)) > afterMs);
  return index === -1 ? track.length - 1 : index;
};

const sumOf = (track: readonly Stretch[]): number => track.reduce((sum, { span }) => sum + span.silenceMs, 0);

const inputOf = (
  attributes: Record<string, unknown> | undefined,
  timestamp: string,
  requestId: string,
  deviceId: string,
): HandlerInput => {
  const requestEnvelope = {
    version: '1.0',
    session: { new: attributes === undefined, attributes: attributes ?? {} },
    context: { System: { user: { userId: USER }, device: { deviceId } } },
    request: { type: 'LaunchRequest', locale: 'en-US', timestamp, requestId },
  } as unknown as HandlerInput['requestEnvelope'];
  return {
    requestEnvelope,
    attributesManager: AttributesManagerFactory.init({ requestEnvelope }),
    responseBuilder: ResponseFactory.init(),
  };
};
