import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { enUS } from '../content/phrasebook/en-US';
import { NORMAL_PACE } from '../domain/pace';
import { mannerAt } from '../domain/quiet';
import { advance } from '../domain/session/advance';
import type { SessionEvent } from '../domain/session/event';
import { introduced } from '../domain/session/introduced';
import { checkpoint } from '../domain/session/keep';
import { deliveryIn } from '../domain/session/learned';
import { withoutClaims } from '../domain/session/loss';
import { questionSaid } from '../domain/session/start';
import type { Evening } from '../domain/session/state';
import { inMode, type Moment, type Turn } from '../domain/session/turn';
import { type SpokenReply, spokenReply } from '../speech/reply';
import { voiceOf } from '../speech/voice';
import { aimOf } from './aim';
import { arrive, type Visit } from './arrive';
import { attributesOf } from './attributes';
import { cardIn } from './card';
import type { Deps } from './deps';
import { forget } from './forget';
import { withGoal } from './goal';
import { keep, lossOf } from './keeping';
import { factsIn } from './moment';
import { respond } from './respond';
import { withTelling } from './telling';
import { whoseAttributes } from './whose';

/** One turn: what the listener did becomes an event, the event a turn, the turn a response. */
export const play = async (deps: Deps, input: HandlerInput, event: SessionEvent): Promise<Response> =>
  playIn(deps, input, await arrive(deps, input, aimOf(event)), event);

export const playIn = async (
  deps: Deps,
  input: HandlerInput,
  visit: Visit,
  event: SessionEvent,
): Promise<Response> => {
  const { setup, flowOn, speakingTime, onset } = deps;
  const { moment } = visit;
  const advanced = await forgetting(deps, visit, event);
  if (advanced.forgets === visit.whose.listener) return farewell(deps, input, visit, advanced);
  const told = await withTelling(deps, visit, await withGoal(deps, visit, advanced));
  const turn = visit.unmet ? introduced(told, event, moment) : told;
  const voice = voiceOf(enUS, factsIn(input), {
    time: speakingTime,
    onset,
    pace: turn.evening.profile.pace ?? NORMAL_PACE,
    manner: mannerAt(turn.evening.profile.quiet, moment),
  });
  const way = { delivery: deliveryIn(setup, turn.evening.profile, moment.deviceId), flowOn };
  tellOfChange(deps, visit.evening, turn.evening, event, moment.deviceId);
  const spoken = spokenReply(setup, voice, turn, way);
  const evening = checkpoint(remembering(deps, visit, { ...turn, spoken }, moment), moment);
  const known = await keep(deps, visit, evening, turn);
  const { profile, kept } = known;
  const answered = (words: SpokenReply | undefined): Response => {
    const answer = { evening: { session: evening.session, profile }, reply: turn.reply, spoken: words };
    const session = remembering(deps, visit, answer, moment);
    // A device that reports what it could not play may do so outside any session.
    if (input.requestEnvelope.session !== undefined) {
      input.attributesManager.setSessionAttributes({
        ...attributesOf(setup, { evening: session, kept }, moment, turn.ended),
        whose: whoseAttributes(visit.whose),
      });
    }
    return { ...respond(input, words), ...cardIn(turn.reply, factsIn(input)) };
  };
  const lost = lossOf(known);
  if (!lost.records && !lost.profile && !lost.entries) return answered(spoken);
  const honest = { ...turn, reply: withoutClaims(turn.reply, lost) };
  return answered(spokenReply(setup, voice, honest, way));
};

/** The turn; a wish to be forgotten is carried out here, and taken up again when the store fails it. */
const forgetting = async (deps: Deps, visit: Visit, event: SessionEvent): Promise<Turn> => {
  const { setup } = deps;
  const { moment, evening } = visit;
  const turn = advance(setup, evening, event, moment);
  const { forgets } = turn;
  if (forgets === undefined || (await forget(deps, forgets, moment.now)) === 'done') return turn;
  return advance(setup, evening, { type: 'forgetFailed' }, moment);
};

/**
 * The end of a session whose listener is forgotten: nothing is stored any more, and nothing carried on. It is as quiet
 * as it was before: whoever sleeps beside them still does.
 */
const farewell = (
  { setup, speakingTime, flowOn }: Deps,
  input: HandlerInput,
  { evening, moment }: Visit,
  turn: Turn,
): Response => {
  const manner = mannerAt(evening.profile.quiet, moment);
  const voice = voiceOf(enUS, factsIn(input), { time: speakingTime, pace: NORMAL_PACE, manner });
  input.attributesManager.setSessionAttributes({});
  return respond(input, spokenReply(setup, voice, turn, { delivery: 'ssml', flowOn }));
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
