import { expect, test } from '@jest/globals';
import { merged } from '../../lambda/src/domain/merged';
import { fullProfile, place, record } from '../adapters/listener';

const ours = { unsaved: ['place'] as const, deviceId: 'kitchen', records: [] };
const kitchen = { ...place, deviceId: 'kitchen', course: { ...place.course, id: 'course-2' } };

test('the place that was kept later stays, whoever writes last', () => {
  const earlier = { ...kitchen, savedAt: place.savedAt - 1 };
  const later = { ...kitchen, savedAt: place.savedAt + 1 };
  expect(merged({ place }, { ...ours, profile: { place: earlier } })).toEqual({ place });
  expect(merged({ place }, { ...ours, profile: { place: later } })).toEqual({ place: later });
});

test('what is over here does not take away the place another device has left', () => {
  expect(merged({ place }, { ...ours, profile: {} })).toEqual({ place });
  expect(merged({ place: kitchen }, { ...ours, profile: {} })).toEqual({});
});

test('a massage that a session never knew of stays, whatever is over in that session', () => {
  const before = { ...ours, profile: {}, unreadSince: kitchen.savedAt + 1 };
  expect(merged({ place: kitchen }, before)).toEqual({ place: kitchen });
  expect(merged({ place: kitchen }, { ...before, unreadSince: kitchen.savedAt })).toEqual({});
});

test('a breathing does not take the place of a massage that was kept', () => {
  const breathing = {
    ...kitchen,
    course: { ...kitchen.course, spec: { activity: 'breathing', patternId: 'box', cycles: 7 } as const },
    savedAt: place.savedAt + 1,
  };
  expect(merged({ place }, { ...ours, profile: { place: breathing } })).toEqual({ place });
  expect(merged({ place: breathing }, { ...ours, profile: { place } })).toEqual({ place });
});

test('a massage taken over from another device and finished here leaves no place', () => {
  const records = [record(place.course.id, '2026-03-01T21:40:00.000Z')];
  expect(merged({ place }, { ...ours, records, profile: {} })).toEqual({});
});

test('no guarded block is forgotten', () => {
  const theirs = { firstDay: '2026-02-01', begunAt: [1, 3], until: 9 };
  const here = { firstDay: '2026-03-01', begunAt: [2, 3], until: 5 };
  const both = merged({ guarded: theirs }, { ...ours, unsaved: ['guarded'], profile: { guarded: here } });
  expect(both).toEqual({ guarded: { firstDay: '2026-02-01', begunAt: [1, 2, 3], until: 9 } });
});

test('each device knows its own delivery', () => {
  const proof = (deviceId: string, by: 'ssml' | 'apla') => ({ deviceId, by, whole: true, early: false });
  const theirs = { by: 'ssml' as const, devices: [proof('bedroom', 'apla'), proof('kitchen', 'ssml')] };
  const here = { by: 'apla' as const, devices: [proof('bedroom', 'ssml'), proof('kitchen', 'apla')] };
  const both = merged({ delivery: theirs }, { ...ours, unsaved: ['delivery'], profile: { delivery: here } });
  expect(both.delivery?.devices).toEqual([proof('bedroom', 'apla'), proof('kitchen', 'apla')]);
});

test('what this session did not change is theirs', () => {
  const changed = { ...ours, unsaved: ['pace'] as const, profile: { pace: 1, preferredMinutes: 5 } as const };
  expect(merged(fullProfile, changed)).toEqual({ ...fullProfile, pace: 1 });
});
