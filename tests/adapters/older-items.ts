import { place } from './listener';

/**
 * Profiles as earlier versions of the skill stored them, the oldest first. Whoever changes a shape adds the one that was
 * stored before, and what it is read as; nothing is ever taken away here.
 */
export const OLDER_PROFILES: readonly (readonly [fact: string, stored: object, read: object])[] = [
  [
    'before there was a pace, a delivery or a guard',
    {
      preferredMinutes: 12,
      gentle: true,
      gateAt: 1_772_400_000_000,
      breathIntroAt: 1_772_400_100_000,
      timeZone: 'Europe/London',
      restDay: '2026-03-01',
      place,
    },
    {
      preferredMinutes: 12,
      gentle: true,
      gateAt: 1_772_400_000_000,
      breathIntroAt: 1_772_400_100_000,
      timeZone: 'Europe/London',
      restDay: '2026-03-01',
      place,
    },
  ],
  [
    'one delivery for all devices',
    {
      preferredMinutes: 12,
      delivery: { by: 'apla', wholeOn: ['bedroom', 'kitchen'], earlyOn: 'kitchen', apologyDue: true },
    },
    {
      preferredMinutes: 12,
      delivery: {
        by: 'apla',
        devices: [
          { deviceId: 'bedroom', by: 'apla', whole: true, early: false },
          { deviceId: 'kitchen', by: 'apla', whole: true, early: true },
        ],
      },
    },
  ],
  [
    'a place of which the hints were not counted',
    { place: placeWith({}) },
    { place: placeWith({ hints: 0 }) },
  ],
];

function placeWith(hints: object) {
  const shaped = [
    {
      stepId: 'heel',
      foot: 'left',
      lengthMs: 60_000,
      slotsMs: [10_000],
      middle: { slot: 3, firstHint: 1, ...hints },
    },
  ];
  return { ...place, course: { ...place.course, spec: { ...place.course.spec, pace: 1.15, shaped } } };
}
