import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { enUS } from '../content/phrasebook/en-US';
import { NORMAL_PACE } from '../domain/pace';
import { advance } from '../domain/session/advance';
import type { SessionEvent } from '../domain/session/event';
import { checkpoint, unkeptRecords } from '../domain/session/keep';
import { deliveryIn } from '../domain/session/learned';
import { withoutClaims } from '../domain/session/loss';
import { questionSaid } from '../domain/session/start';
import type { Evening } from '../domain/session/state';
import { inMode, type Moment, type Turn } from '../domain/session/turn';
import { type SpokenReply, spokenReply } from '../speech/reply';
import { voiceOf } from '../speech/voice';
import { arrive, type Visit } from './arrive';
import { attributesOf } from './attributes';
import type { Deps } from './deps';
import { changed, type Kept, type Known, save } from './listener';
import { factsIn, userIdIn } from './moment';
import { respond } from './respond';

/** One turn: what the listener did becomes an event, the event a turn, the turn a response. */
export const play = async (deps: Deps, input: HandlerInput, event: SessionEvent): Promise<Response> =>
  playIn(deps, input, await arrive(deps, input), event);

export const playIn = async (
  deps: Deps,
  input: HandlerInput,
  visit: Visit,
  event: SessionEvent,
): Promise<Response> => {
  const { setup, flowOn, speakingTime, onset } = deps;
  const { moment } = visit;
  const turn = advance(setup, visit.evening, event, moment);
  const voice = voiceOf(enUS, factsIn(input), {
    time: speakingTime,
    onset,
    pace: turn.evening.profile.pace ?? NORMAL_PACE,
  });
  const way = { delivery: deliveryIn(setup, turn.evening.profile, moment.deviceId), flowOn };
  tellOfChange(deps, visit.evening, turn.evening, event, moment.deviceId);
  const spoken = spokenReply(setup, voice, turn, way);
  const evening = checkpoint(remembering(deps, visit, { ...turn, spoken }, moment), moment);
  const { profile, kept } = await keep(deps, input, visit, evening, turn);
  const answered = (words: SpokenReply | undefined): Response => {
    const answer = { evening: { session: evening.session, profile }, reply: turn.reply, spoken: words };
    const session = remembering(deps, visit, answer, moment);
    // A device that reports what it could not play may do so outside any session.
    if (input.requestEnvelope.session !== undefined) {
      input.attributesManager.setSessionAttributes(
        attributesOf(setup, { evening: session, kept }, moment, turn.ended),
      );
    }
    return respond(input, words);
  };
  if (isStored(kept)) return answered(spoken);
  const lost = { records: kept.pending.length > 0, profile: kept.unsaved.length > 0 };
  const honest = { evening: turn.evening, reply: withoutClaims(turn.reply, lost) };
  return answered(spokenReply(setup, voice, honest, way));
};

/** A change of delivery is worth a line: the stack counts them. */
const tellOfChange = (
  { setup, log }: Deps,
  before: Evening,
  after: Evening,
  event: SessionEvent,
  deviceId: string,
): void => {
  const [from, to] = [before, after].map(({ profile }) => deliveryIn(setup, profile, deviceId));
  if (from === to) return;
  log.warn('delivery changed', { from, to, cause: event.type === 'ended' ? event.reason : event.type });
};

/** What was sent or asked and when, so that the next request can be placed in it. */
const remembering = (
  { setup }: Deps,
  visit: Visit,
  { evening, reply, spoken }: Pick<Turn, 'evening' | 'reply'> & { readonly spoken: SpokenReply | undefined },
  { now }: Moment,
): Evening => {
  const { mode } = evening.session;
  if (spoken?.sent !== undefined)
    return inMode(evening, { type: 'guiding', sent: { at: now, ...spoken.sent } });
  if (mode.type !== 'asking' || spoken?.lastsMs === undefined) return evening;
  const said = questionSaid(setup, visit.evening, reply, { at: now, lastsMs: spoken.lastsMs });
  return inMode(evening, { ...mode, said });
};

/** Stores what changed. What cannot be stored by the end of the session is lost, and logged as that. */
const keep = async (
  deps: Deps,
  input: HandlerInput,
  visit: Visit,
  evening: Evening,
  turn: Turn,
): Promise<Known> => {
  const { profile } = evening;
  const unsaved = [...new Set([...visit.kept.unsaved, ...changed(visit.evening.profile, profile)])];
  const newest = [...turn.records, ...unkeptRecords(deps.setup, evening)];
  const newer = new Set(newest.map(({ id }) => id));
  const pending = [...visit.kept.pending.filter(({ id }) => !newer.has(id)), ...newest];
  const userId = userIdIn(input);
  const known = await save(deps.store, deps.log, userId, {
    profile,
    kept: { ...visit.kept, unsaved, pending },
  });
  const open = turn.reply.type === 'ask' || turn.reply.type === 'guide';
  if (open || isStored(known.kept)) return known;
  const last = await save(deps.store, deps.log, userId, known);
  if (last.kept.pending.length > 0) deps.log.error('records lost', { count: last.kept.pending.length });
  if (last.kept.unsaved.length > 0) deps.log.error('profile changes lost', { fields: last.kept.unsaved });
  return last;
};

const isStored = ({ pending, unsaved }: Kept): boolean => pending.length === 0 && unsaved.length === 0;
