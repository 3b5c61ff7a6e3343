import type { Evening, SentSegment } from '../domain/session/state';
import type { Reply, Setup } from '../domain/session/turn';
import { closingPieces, guidanceFor } from './guidance';
import { spanOf } from './lines';
import { ssmlOf } from './ssml';
import type { Voice } from './voice';

/** What is spoken, as SSML without its `<speak>` element. */
export interface SpokenReply {
  readonly say: string;
  /** Present exactly when the microphone stays open. */
  readonly reprompt?: string;
  /** How long a question is expected to take, in ms. */
  readonly lastsMs?: number;
  /** What the clock needs to know of a guiding response. */
  readonly sent?: { readonly segment: SentSegment; readonly flowOn?: SentSegment };
}

/** The words of a reply; `undefined` when nothing may be said. */
export const spokenReply = (
  { library }: Setup,
  voice: Voice,
  { reply, evening }: { readonly reply: Reply; readonly evening: Evening },
  flowOn: boolean,
): SpokenReply | undefined => {
  switch (reply.type) {
    case 'silent':
      return undefined;
    case 'tell':
      return { say: ssmlOf(reply.acts.flatMap(voice.act)) };
    case 'close':
      return {
        say: ssmlOf([
          ...(reply.unsaved ? voice.act({ type: 'nightNotSaved' }) : []),
          ...closingPieces(voice),
          ...voice.act({ type: 'goodNight' }),
        ]),
      };
    case 'ask': {
      const invitation = voice.invitation(reply.invitation);
      const said = [...reply.acts.flatMap(voice.act), ...invitation.ask];
      const { speechMs, silenceMs } = spanOf(said);
      return { say: ssmlOf(said), reprompt: ssmlOf(invitation.again), lastsMs: speechMs + silenceMs };
    }
    case 'guide': {
      const { waiting } = evening.session;
      const {
        say,
        reprompt,
        segment,
        flowOn: next,
      } = guidanceFor(voice, {
        library,
        course: reply.course,
        ...(waiting === undefined ? {} : { waiting }),
        lead: reply.acts.flatMap(voice.act),
        flowOn,
      });
      return {
        say: ssmlOf(say),
        reprompt: ssmlOf(reprompt),
        sent: { segment, ...(next === undefined ? {} : { flowOn: next }) },
      };
    }
  }
};
