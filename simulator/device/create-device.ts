import { hearUtterance } from '../understanding/invocation';
import { type Device, type DeviceParts, TouchError } from './device';
import type { OpenSession } from './envelope';
import type { Happening, Unheard } from './happening';
import { TIMING } from './limits';
import { afterSpeech, endOf, type Phase, repromptAnswer, repromptLeft, speaking } from './phase';
import { intentRequest, launchRequest, touchRequest } from './requests';
import { type DeviceSettings, localTime } from './settings';
import { createSkillSide, type Question } from './skill-side';

/** An Echo at rest, with no session open. */
export function createDevice(parts: DeviceParts, settings: DeviceSettings): Device {
  const { speakingMs, sound } = parts;
  const voice = { speakingMs, rate: settings.voiceRate, ...(sound === undefined ? {} : { sound }) };
  const { person, ...rest } = settings;
  let recognised = person;
  const current = (): DeviceSettings => (recognised === undefined ? rest : { ...rest, person: recognised });
  const skill = createSkillSide({ ...parts, settings: current, voice });
  let session: OpenSession | undefined;
  let phase: Phase = { name: 'idle' };

  async function passTime(at: number): Promise<Happening[]> {
    const happenings: Happening[] = [];
    for (let due = endOf(phase); due !== undefined && due <= at; due = endOf(phase)) {
      happenings.push(...(await phaseEnds(due)));
    }
    return happenings;
  }

  async function phaseEnds(at: number): Promise<readonly Happening[]> {
    if (phase.name === 'speaking') {
      phase = afterSpeech(phase.next, at);
      return [];
    }
    if (phase.name === 'listening' && phase.reprompt !== undefined) {
      const reprompt = repromptAnswer(at, phase.reprompt);
      phase = speaking(reprompt, { name: 'listen', reprompt: undefined });
      return [reprompt];
    }
    return endSession(at, 'EXCEEDED_MAX_REPROMPTS');
  }

  async function endSession(
    at: number,
    reason: 'EXCEEDED_MAX_REPROMPTS' | 'USER_INITIATED',
    utterance?: string,
  ): Promise<readonly Happening[]> {
    const ending = session;
    session = undefined;
    phase = { name: 'idle' };
    return ending === undefined
      ? []
      : [await skill.end(ending, at, reason, utterance === undefined ? {} : { utterance })];
  }

  async function ask(open: OpenSession, question: Question): Promise<readonly Happening[]> {
    const told = await skill.ask(open, question);
    session = told.session;
    phase = told.phase;
    return told.happenings;
  }

  async function hear(utterance: string, at: number): Promise<readonly Happening[]> {
    const before = await passTime(at);
    const heard = hearUtterance(utterance, parts.understanding.invocationName);
    if (!heard.wakeWord && phase.name !== 'listening') {
      return [...before, unheard(utterance, at, phase.name === 'speaking' ? 'speaking' : 'nothing-listens')];
    }
    const requestAt = at + sayingMs(heard.wakeWord, heard.words);
    return [...before, ...(await answerTo(heard.meaning, utterance, at, requestAt))];
  }

  async function answerTo(
    meaning: Meaning,
    utterance: string,
    at: number,
    requestAt: number,
  ): Promise<readonly Happening[]> {
    const local = localTime(requestAt, settings.timeZone).toPlainDateTime();
    const asIntent = (wordings: readonly string[]): Question['request'] => {
      const intent = parts.understanding.understand(wordings, local);
      return (stamp) => intentRequest(stamp, intent);
    };
    switch (meaning.type) {
      case 'launch':
        return ask(skill.newSession(), { at: requestAt, utterance, request: launchRequest });
      case 'oneShot':
        return ask(skill.newSession(), { at: requestAt, utterance, request: asIntent(meaning.wordings) });
      case 'exit':
      case 'plain':
        if (session === undefined) return fallSilent(utterance, at);
        if (meaning.type === 'exit') return endSession(requestAt, 'USER_INITIATED', utterance);
        return ask(session, { at: requestAt, utterance, request: asIntent([meaning.words]) });
      case 'nothing':
        if (session === undefined) return fallSilent(utterance, at);
        phase = afterSpeech({ name: 'listen', reprompt: repromptLeft(phase) }, requestAt);
        return [];
    }
  }

  function fallSilent(utterance: string, at: number): readonly Happening[] {
    const why = phase.name === 'speaking' ? 'fell-silent' : 'nothing-listens';
    phase = { name: 'idle' };
    return [unheard(utterance, at, why)];
  }

  async function touch(argument: string, at: number): Promise<readonly Happening[]> {
    const before = await passTime(at);
    if (settings.kind !== 'show') throw new TouchError('this Echo has no screen; --device show has one');
    const token = session?.document;
    if (session === undefined || token === undefined)
      throw new TouchError('nothing of the skill is on the screen');
    const utterance = `(touch) ${argument}`;
    const request: Question['request'] = (stamp) => touchRequest(stamp, token, argument);
    return [...before, ...(await ask(session, { at, utterance, request }))];
  }

  const recognise = (name: string | undefined): void => {
    recognised = name;
  };
  const inSession = () => session !== undefined;
  const device = { passTime, hear, touch, recognise, phase: () => phase, inSession };
  return parts.record?.(device) ?? device;
}

type Meaning = ReturnType<typeof hearUtterance>['meaning'];

const unheard = (utterance: string, at: number, why: Unheard['why']): Unheard => ({
  type: 'unheard',
  at,
  utterance,
  why,
});

/** From the first sound of an utterance to its end, in ms. */
const sayingMs = (wakeWord: boolean, words: string): number =>
  (wakeWord ? TIMING.wakeWordMs : 0) +
  words.split(/\s+/).filter((word) => word !== '').length * TIMING.wordMs;
