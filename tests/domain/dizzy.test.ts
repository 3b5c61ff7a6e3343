import { describe, expect, test } from '@jest/globals';
import { localeFacts } from '../../lambda/src/content/locales';
import { enUS } from '../../lambda/src/content/phrasebook/en-US';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import type { SaidPattern } from '../../lambda/src/domain/session/said';
import type { Evening } from '../../lambda/src/domain/session/state';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { sentOf } from '../../lambda/src/speech/delivery';
import { guidanceFor } from '../../lambda/src/speech/guidance';
import { voiceOf } from '../../lambda/src/speech/voice';
import { setup } from '../setup';

const BEGIN = Date.parse('2026-03-01T21:40:00Z');
const UNSAID = { type: 'unsaid' } as const;
const voice = voiceOf(enUS, localeFacts('en-US'));
const fresh = (gateAt?: number): Evening => ({
  session: { mode: { type: 'idle' }, misses: 0 },
  profile: { breathIntroAt: 0, ...(gateAt === undefined ? {} : { gateAt }) },
});

type Script = readonly (readonly [SessionEvent, number])[];

/** The evening after some turns, each so many seconds after the beginning, its segments sent as they are. */
const turnAfter = (script: Script, before: Evening): Turn => {
  let evening = before;
  let turn: Turn | undefined;
  for (const [event, seconds] of script) {
    const now = BEGIN + seconds * 1000;
    turn = advance(setup, evening, event, {
      ...{ now, requestId: `request-${now}`, deviceId: 'bedroom', timeZone: 'UTC', weekStart: 1 },
    });
    evening = turn.evening;
    if (turn.reply.type !== 'guide') continue;
    const { course } = turn.reply;
    const guidance = guidanceFor(voice, {
      ...{ library: setup.library, course, lead: turn.reply.acts.flatMap(voice.act) },
      ...{ flowOn: true, breaths: true, slowest: 1.18 },
    });
    const sent = { at: now, ...sentOf({ delivery: 'ssml', slowest: 1.18 }, guidance) };
    evening = { ...evening, session: { ...evening.session, mode: { type: 'guiding', sent } } };
  }
  if (turn === undefined) throw new Error('no turn');
  return turn;
};

const breathe = (pattern: SaidPattern, cycles?: number): SessionEvent => ({
  ...{ type: 'breathe', pattern, minutes: UNSAID },
  ...(cycles === undefined ? {} : { cycles }),
});
const box = breathe({ type: 'known', id: 'box' });
const long = breathe({ type: 'known', id: 'long exhale' }, 60);
const guarded = breathe({ type: 'known', id: 'four seven eight' });
const beyond = breathe({ type: 'own', phases: { inhale: 9, exhale: 7 } });
const ten = { type: 'minutes', minutes: 10, halfDropped: false } as const;
const massage: SessionEvent = { type: 'start', routine: UNSAID, minutes: ten };
const dizzy = (seconds: number) => [{ type: 'dizzy' }, seconds] as const;

describe('dizzy or faint stops at once', () => {
  test.each<[string, Script]>([
    ['while getting ready', [[box, 0], dizzy(4)]],
    ['while breathing in', [[box, 0], dizzy(26)]],
    ['in a hold', [[box, 0], dizzy(30)]],
    ['while breathing out', [[box, 0], dizzy(34)]],
    ['in the hold after it', [[box, 0], dizzy(38)]],
    ['at a join', [[long, 0], dizzy(205)]],
    ['after a join, in what silence goes on with', [[long, 0], dizzy(240)]],
    ['at the end of a guarded block', [[guarded, 0], dizzy(90)]],
    ['in a pause', [[box, 0], [{ type: 'pause' }, 30], dizzy(35)]],
    ['at the offer of another pattern', [[beyond, 0], dizzy(5)]],
    ['at the offer of a minute between', [[guarded, 0], [guarded, 90], dizzy(95)]],
    ['at the offer of more', [[long, 0], [{ type: 'addTime', minutes: UNSAID }, 30], dizzy(35)]],
    ['after one more minute', [[box, 0], [{ type: 'addTime', minutes: UNSAID }, 30], dizzy(60)]],
    ['at the gate', [[{ type: 'launch' }, 0], dizzy(10)]],
    ['in a massage', [[massage, 0], dizzy(100)]],
    ['in a massage that waits', [[massage, 0], [box, 60], dizzy(90)]],
    ['in the pause of a massage', [[massage, 0], [{ type: 'pause' }, 60], dizzy(65)]],
    ['with nothing under way', [dizzy(0)]],
  ])('%s', (where, script) => {
    const before = where === 'at the gate' ? fresh() : fresh(BEGIN);
    const { reply, evening } = turnAfter(script, before);
    expect(reply).toEqual({ type: 'tell', acts: [{ type: 'dizzyStop' }] });
    expect([evening.session.course, evening.profile.restDay]).toEqual([undefined, '2026-03-01']);
    // Nothing is taken up by itself, and nothing is breathed: not even by asking for more.
    const anew: Evening = { session: { mode: { type: 'idle' }, misses: 0 }, profile: evening.profile };
    expect(evening.profile.place?.takeUp ?? 'offer').toBe('offer');
    for (const event of [box, guarded, { type: 'addTime', minutes: UNSAID } as const])
      expect(turnAfter([[event, 600]], anew).reply.type).toBe('tell');
  });
});
