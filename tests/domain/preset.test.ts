import { describe, expect, test } from '@jest/globals';
import { MOST_PRESETS, PRESET_NAMES, type Preset, type PresetName } from '../../lambda/src/domain/preset';
import { advance } from '../../lambda/src/domain/session/advance';
import type { SessionEvent } from '../../lambda/src/domain/session/event';
import { withoutClaims } from '../../lambda/src/domain/session/loss';
import { readProfileFields } from '../../lambda/src/domain/session/profile-parser';
import type { Evening } from '../../lambda/src/domain/session/state';
import type { Turn } from '../../lambda/src/domain/session/turn';
import { setup } from '../setup';

const AT = Date.parse('2026-03-01T21:40:00Z');
const UNSAID = { type: 'unsaid' } as const;
const said = (evening: Evening, event: SessionEvent, now = AT): Turn =>
  advance(setup, evening, event, {
    ...{ now, requestId: `request-${now}`, deviceId: 'bedroom', timeZone: 'UTC', weekStart: 1 },
  });
const actsIn = ({ reply }: Turn) => ('acts' in reply ? reply.acts.map(({ type }) => type) : []);
const massage = (start: Partial<Extract<SessionEvent, { type: 'start' }>> = {}): SessionEvent => ({
  ...{ type: 'start', routine: UNSAID, minutes: UNSAID },
  ...start,
});
const save = (name: PresetName | undefined): SessionEvent => ({ type: 'savePreset', name });
const withPresets = (presets: readonly Preset[]): Evening => ({
  session: { mode: { type: 'idle' }, misses: 0 },
  profile: { gateAt: AT, presets },
});
const five = PRESET_NAMES.slice(0, MOST_PRESETS).map((name): Preset => ({ name, start: { minutes: 12 } }));
const presetsIn = ({ evening: { profile } }: Turn) => profile.presets;
const specIn = ({ evening: { session } }: Turn) => session.course?.spec;

describe('a massage under a name', () => {
  test('is the one under way, with what was wished of it', () => {
    const begun = said(withPresets([]), massage({ feet: ['right', 'left'], minutes: minutes(12) }));
    const skipped = said(begun.evening, {
      ...{ type: 'skipStep', step: { type: 'known', id: 'toes' }, scope: 'tonight' },
    });
    const turn = said(skipped.evening, save('sunday'));
    expect(actsIn(turn)[0]).toBe('presetSaved');
    const start = { routineId: 'classic', minutes: 12, feet: ['right', 'left'], skipped: ['toes'] };
    expect(presetsIn(turn)).toEqual([{ name: 'sunday', start }]);
    const again = said(withPresets(presetsIn(turn) ?? []), massage({ preset: 'sunday' }));
    expect(specIn(again)).toMatchObject({ minutes: 12, feet: ['right', 'left'], skipped: ['toes'] });
  });

  test('is replaced by another of that name', () => {
    const begun = said(withPresets(five), massage({ minutes: minutes(9) }));
    const turn = said(begun.evening, save(five[2]?.name));
    expect(presetsIn(turn)).toHaveLength(MOST_PRESETS);
    expect(presetsIn(turn)?.at(-1)).toMatchObject({ name: five[2]?.name, start: { minutes: 9 } });
  });

  test('is refused as a sixth, and nothing is lost', () => {
    const begun = said(withPresets(five), massage());
    const turn = said(begun.evening, save('lazy'));
    expect([actsIn(turn)[0], presetsIn(turn)]).toEqual(['presetsFull', five]);
  });

  test('needs a name from the list, and a massage', () => {
    const begun = said(withPresets([]), massage());
    expect(actsIn(said(begun.evening, save(undefined)))[0]).toBe('presetUnnamed');
    expect(actsIn(said(withPresets([]), save('lazy')))).toEqual(['presetOfNothing']);
  });

  test('is started in another length when one is said with it', () => {
    const turn = said(withPresets(five), massage({ preset: 'monday', minutes: minutes(7) }));
    expect(specIn(turn)).toMatchObject({ minutes: 7 });
  });

  test('at the gate changes what a "ready" will start, in the length that was said', () => {
    const gate = said({ ...withPresets(five), profile: { presets: five } }, { type: 'launch' });
    const turn = said(gate.evening, massage({ preset: 'monday', minutes: minutes(7) }), AT + 20_000);
    const { mode } = turn.evening.session;
    expect(actsIn(turn)).toEqual(['presetChosen']);
    expect(mode).toMatchObject({ type: 'asking', question: { type: 'gate', start: { minutes: 7 } } });
  });

  test('that there is none of gets the names there are, and starts nothing', () => {
    const turn = said(withPresets(five), massage({ preset: 'lazy' }));
    expect([actsIn(turn), specIn(turn)]).toEqual([['presetMissing'], undefined]);
  });
});

test('what could not be stored is not claimed', () => {
  const begun = said(withPresets([]), massage());
  const { reply } = said(begun.evening, save('lazy'));
  const honest = withoutClaims(reply, { records: false, profile: true });
  expect('acts' in honest && honest.acts[0]).toMatchObject({ type: 'presetSaved', kept: false });
});

test('a broken preset costs itself alone', () => {
  const read = readProfileFields({ presets: [five[0], { name: 'my bad knee', start: {} }, 7, five[1]] });
  expect(read.presets).toEqual([five[0], five[1]]);
});

function minutes(n: number) {
  return { type: 'minutes', minutes: n, halfDropped: false } as const;
}
