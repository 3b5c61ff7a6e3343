import { cautionOf } from './caution';
import type { Labelled } from './similarity';

/** The share of its sentences that must be alarms for a word to sound like one. */
const MOSTLY = 0.8;

/** Words that stand in every kind of sentence, whatever their share. */
const COMMON = new Set(
  "a an the i my me it its it's i'm i've i am is are was to of on in and that this there there's have has been had having some going feel feels feeling think get got getting side big top one left right too really".split(
    ' ',
  ),
);

/**
 * The words that tell an alarm from everything else said to the skill: "hurts" and "dizzy", but not "stop" or "my".
 */
export function alarmingWords(sentences: readonly Labelled[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; alarms: number }>();
  for (const { label, words } of sentences) {
    const alarm = cautionOf(label) === 'alarm' ? 1 : 0;
    for (const word of new Set(words)) {
      const { all, alarms } = counts.get(word) ?? { all: 0, alarms: 0 };
      counts.set(word, { all: all + 1, alarms: alarms + alarm });
    }
  }
  const telling = [...counts].filter(
    ([word, { all, alarms }]) => !COMMON.has(word) && alarms / all >= MOSTLY,
  );
  return new Set(telling.map(([word]) => word));
}
