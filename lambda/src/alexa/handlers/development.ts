import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { type ProbeEnd, probeWords } from '../../content/probe-words';
import { probes } from '../../content/probes';
import { shortScript } from '../../content/reading';
import type { Speaker } from '../../speech/lines';
import { probeSpoken, probeTold } from '../../speech/probes';
import { readingSpoken } from '../../speech/reading';
import type { Deps } from '../deps';
import { addedIn, setAdded, timeOf, type UnderWay } from '../probe-session';
import { respond } from '../respond';
import { numberIn } from '../slots';

/** Tells an error of a probe's document from one of a routine's, and of which probe it is. */
const TOKEN = /^probe-(\d+)$/;

/**
 * The development-only routine: probes of what only a device can tell, and a text to measure the voice with. While one
 * of them is under way it takes Amazon's own intents, the end of the session and the errors of its document, so that
 * what a probe breaks on purpose teaches the skill nothing about the listener's device. All else goes on as usual.
 */
export const developmentHandler = ({ log, speakingTime }: Deps): RequestHandler => {
  const speaker: Speaker = { time: speakingTime, pace: 1 };
  /** How the last probe ended that took its session with it, as long as this process lives. */
  let lastEnd: ProbeEnd | undefined;
  /** The same probe as in the attributes. Those of an answer that Alexa refuses never come back. */
  let asked: (UnderWay & { readonly sessionId: string }) | undefined;

  const routed = (input: HandlerInput): (() => Response) | undefined => {
    const { request } = input.requestEnvelope;
    const { probe, reading } = addedIn(input);
    if (request.type === 'Alexa.Presentation.APLA.RuntimeError') {
      const number = TOKEN.exec(request.token ?? '')?.[1];
      return number === undefined ? undefined : () => refused(input, Number(number));
    }
    if (request.type === 'SessionEndedRequest') {
      const known = latest(input, probe);
      return known === undefined && reading === undefined ? undefined : () => ended(input, known);
    }
    if (request.type !== 'IntentRequest') return undefined;
    const { name } = request.intent;
    if (name === 'ProbeIntent') return () => begin(input);
    if (name === 'ReadingIntent') return () => read(input, 0);
    if (!name.startsWith('AMAZON.')) return undefined;
    if (probe !== undefined) return () => report(input, probe, name);
    const left = reading !== undefined && reading.next < shortScript.length;
    return left && name === 'AMAZON.NextIntent' ? () => read(input, reading.next) : undefined;
  };

  const begin = (input: HandlerInput): Response => {
    const number = numberIn(input, 'number');
    const probe = probes.find((each) => each.number === number);
    if (probe === undefined) return tell(input, [probeWords.unknown(probes.length)]);
    const { timestamp } = input.requestEnvelope.request;
    log.info('probe asked for', { number: probe.number, timestamp });
    const underWay = { number: probe.number, at: timeOf(input) };
    setAdded(input, { probe: underWay });
    asked = { ...underWay, sessionId: sessionIdOf(input) };
    const told = [
      ...(probe.tellsTimestamp ? [probeWords.timestamp(timestamp)] : []),
      ...(lastEnd === undefined ? [] : [probeWords.ended(lastEnd)]),
    ];
    lastEnd = undefined;
    return respond(input, probeSpoken(speaker, probe, told), `probe-${probe.number}`);
  };

  const read = (input: HandlerInput, from: number): Response => {
    const { next, ...spoken } = readingSpoken(speaker, shortScript, from);
    setAdded(input, { reading: { next } });
    return respond(input, spoken);
  };

  const report = (input: HandlerInput, { number, at }: UnderWay, intent: string): Response => {
    const afterMs = timeOf(input) - at;
    log.info('probe heard', { number, intent, afterMs });
    const beatMs = probes.find((each) => each.number === number)?.beatMs;
    const rest = beatMs === undefined ? [] : [probeWords.sinceBeat(afterMs - beatMs)];
    return tell(input, [probeWords.arrived(intent, afterMs), ...rest]);
  };

  const tell = (input: HandlerInput, told: readonly string[]): Response => {
    setAdded(input, {});
    asked = undefined;
    return respond(input, probeTold(speaker, told));
  };

  const latest = (input: HandlerInput, carried: UnderWay | undefined): UnderWay | undefined =>
    asked?.sessionId === sessionIdOf(input) && asked.at >= (carried?.at ?? 0) ? asked : carried;

  const ended = (input: HandlerInput, probe: UnderWay | undefined): Response => {
    const { request } = input.requestEnvelope;
    if (request.type === 'SessionEndedRequest') {
      const reason = request.error?.type ?? request.reason;
      const detail = request.error?.message;
      if (probe === undefined) log.info('reading ended', { reason, detail });
      else {
        asked = undefined;
        lastEnd = { number: probe.number, reason, afterMs: timeOf(input) - probe.at };
        log.info('probe ended', { ...lastEnd, detail });
      }
    }
    return input.responseBuilder.getResponse();
  };

  const refused = (input: HandlerInput, number: number): Response => {
    const { request, session } = input.requestEnvelope;
    const [error] = request.type === 'Alexa.Presentation.APLA.RuntimeError' ? (request.errors ?? []) : [];
    const { probe } = addedIn(input);
    const fault: ProbeEnd = {
      number,
      reason: error?.type ?? 'unknown',
      ...(probe === undefined ? {} : { afterMs: timeOf(input) - probe.at }),
    };
    log.info('probe refused', { ...fault, detail: error?.message });
    if (session !== undefined) return tell(input, [probeWords.ended(fault)]);
    // Outside a session nothing can be said, so the next probe tells it.
    lastEnd = fault;
    return input.responseBuilder.getResponse();
  };

  return {
    canHandle: (input) => routed(input) !== undefined,
    handle: (input) => routed(input)?.() ?? input.responseBuilder.getResponse(),
  };
};

const sessionIdOf = ({ requestEnvelope }: HandlerInput): string => requestEnvelope.session?.sessionId ?? '';
