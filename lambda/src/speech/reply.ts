import { closesWithBreaths } from '../domain/closing';
import type { Delivery } from '../domain/delivery';
import type { Setup, Turn } from '../domain/session/turn';
import { isSoftAt } from '../domain/soft';
import { type Medium, type Sound, sentOf, soundOf, speechOf } from './delivery';
import { closingSpoken, guidanceFor } from './guidance';
import { spanOf, withoutLastSilence } from './lines';
import type { Voice } from './voice';

/** What a response says. */
export interface SpokenReply {
  readonly say: Sound;
  /** Present exactly when the microphone stays open. */
  readonly reprompt?: Sound;
  /** How long a question is expected to take, in ms. */
  readonly lastsMs?: number;
  /** What the clock needs to know of a guiding response. */
  readonly sent?: ReturnType<typeof sentOf>;
}

/** How replies are spoken: by which delivery, and whether silence may go on with the routine. */
export interface Way {
  readonly delivery: Delivery;
  readonly flowOn: boolean;
}

/**
 * The words of a reply; `undefined` when nothing may be said.
 */
export const spokenReply = (
  { library, hearing }: Setup,
  voice: Voice,
  { reply, evening, ended }: Pick<Turn, 'reply' | 'evening' | 'ended'>,
  { delivery, flowOn }: Way,
): SpokenReply | undefined => {
  const medium: Medium = { delivery, slowest: hearing.voice.most };
  switch (reply.type) {
    case 'silent':
      return undefined;
    case 'tell':
      return { say: speechOf(withoutLastSilence(reply.acts.flatMap(voice.act))) };
    case 'close': {
      const lead = reply.acts.flatMap(voice.softly.act);
      const slots = reply.breaths ? closingSpoken(voice, ended) : [];
      return { say: soundOf(medium, { lead, slots, tail: voice.goodNight }) };
    }
    case 'ask': {
      const speech = reply.invitation.type === 'finish' ? voice.softly : voice;
      const invitation = speech.invitation(reply.invitation);
      const said = [...reply.acts.flatMap(speech.act), ...invitation.ask];
      const { speechMs, silenceMs } = spanOf(said);
      return {
        say: speechOf(said),
        reprompt: speechOf(invitation.again),
        lastsMs: speechMs + silenceMs,
      };
    }
    case 'guide': {
      const { waiting } = evening.session;
      const speech = isSoftAt(library, reply.course) ? voice.softly : voice;
      const guidance = guidanceFor(voice, {
        library,
        course: reply.course,
        ...(waiting === undefined ? {} : { waiting }),
        lead: reply.acts.flatMap(speech.act),
        flowOn,
        breaths: closesWithBreaths(evening.profile, reply.course),
        slowest: medium.slowest,
      });
      const { say, reprompt } = guidance;
      return {
        say: soundOf(medium, say),
        reprompt: soundOf(medium, reprompt),
        sent: sentOf(medium, guidance),
      };
    }
  }
};
