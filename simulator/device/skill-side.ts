import { randomUUID } from 'node:crypto';
import type { Request, SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import { documentShown, PROBLEM, play, unplayable, wordsIn } from './answers';
import { envelopeOf, type OpenSession } from './envelope';
import { exchange, type Reply, refusal, type SkillHandler } from './exchange';
import type { Answer, Happening, SessionEnded } from './happening';
import { TIMING } from './limits';
import { type AfterSpeech, type Phase, speaking } from './phase';
import { type Stamp, sessionEndedRequest, soundErrorRequest, timestampOf } from './requests';
import type { DeviceSettings } from './settings';
import { renderText, type Spoken, type Voice } from './speech';

export interface SkillSideParts {
  readonly handler: SkillHandler;
  /** As they are now: whose voice is recognised may change. */
  readonly settings: () => DeviceSettings;
  readonly voice: Voice;
  readonly newId?: () => string;
}

/** Where a request has left the device. */
interface Told {
  readonly happenings: readonly Happening[];
  readonly session: OpenSession | undefined;
  readonly phase: Phase;
}

export interface Question {
  readonly at: number;
  readonly utterance: string;
  readonly request: (stamp: Stamp) => Request;
}

/** The device's side towards the skill: requests go out, answers are judged and played. */
export interface SkillSide {
  newSession(): OpenSession;
  ask(session: OpenSession, question: Question): Promise<Told>;
  /** Tells the skill that the session is over. Nothing it answers is played. */
  end(session: OpenSession, at: number, reason: SessionEndedReason, more?: EndMore): Promise<SessionEnded>;
}

interface EndMore {
  readonly utterance?: string;
  readonly error?: SessionEndedError;
}

export function createSkillSide({ handler, settings, voice, newId = randomUUID }: SkillSideParts): SkillSide {
  const stampAt = (at: number): Stamp => ({
    requestId: `amzn1.echo-api.request.${newId()}`,
    timestamp: timestampOf(at),
    locale: settings().locale,
  });

  async function end(
    session: OpenSession,
    at: number,
    reason: SessionEndedReason,
    more: EndMore = {},
  ): Promise<SessionEnded> {
    const request = envelopeOf(sessionEndedRequest(stampAt(at), reason, more.error), session, settings());
    const reply = await exchange(handler, request);
    const utterance = more.utterance ?? null;
    return {
      type: 'sessionEnded',
      at,
      reason,
      utterance,
      request,
      response: reply.envelope,
      ...refused(reply),
    };
  }

  async function ask(session: OpenSession, question: Question): Promise<Told> {
    const { at, utterance } = question;
    const request = envelopeOf(question.request(stampAt(at)), session, settings());
    const reply = await exchange(handler, request);
    const beginsAt = at + TIMING.startDelayMs;
    const answer = (spoken: Spoken, next: AfterSpeech, judged: Reply): Answer => ({
      ...{ type: 'answer', at, beginsAt, utterance, request, response: judged.envelope, spoken },
      microphone: next.name === 'listen' ? 'open' : 'closed',
      ...refused(judged),
    });

    const [unsupported] = reply.sound ? unplayable(reply.envelope.response, settings()) : [];
    const asked = request.request.type;
    if (reply.sound && unsupported !== undefined && asked !== 'Alexa.Presentation.APLA.RuntimeError') {
      const next = { ...session, isNew: false, attributes: reply.envelope.sessionAttributes ?? {} };
      return ask(next, {
        ...question,
        at: beginsAt,
        request: (stamp) => soundErrorRequest(stamp, unsupported),
      });
    }

    await voice.sound?.render([
      ...(reply.sound ? wordsIn(reply.envelope.response, voice.rate) : []),
      { text: PROBLEM, rate: voice.rate },
    ]);
    const played = reply.sound ? play(reply.envelope, asked, settings(), voice) : undefined;
    if (reply.sound && played !== undefined && 'spoken' in played) {
      const said = answer(played.spoken, played.next, reply);
      const document = documentShown(reply.envelope.response) ?? session.document;
      const kept = {
        id: session.id,
        isNew: false,
        attributes: reply.envelope.sessionAttributes ?? {},
        ...(document === undefined ? {} : { document }),
      };
      return {
        happenings: [said],
        session: played.next.name === 'end' ? undefined : kept,
        phase: speaking(said, played.next),
      };
    }

    const bad = played !== undefined && 'fault' in played ? refusal(played.fault, reply.envelope) : reply;
    const problem = answer(renderText(PROBLEM, voice), { name: 'end' }, bad);
    const ended = await end(
      { ...session, isNew: false },
      beginsAt,
      'ERROR',
      bad.sound ? {} : { error: bad.error },
    );
    return { happenings: [problem, ended], session: undefined, phase: speaking(problem, { name: 'end' }) };
  }

  return {
    newSession: () => ({ id: `amzn1.echo-api.session.${newId()}`, isNew: true, attributes: {} }),
    ask,
    end,
  };
}

const refused = (reply: Reply): { readonly refused?: string } =>
  reply.sound ? {} : { refused: reply.reason };
