import type { Start } from './session/start';

/**
 * What a preset may be called: words that say nothing about the listener, so that nothing is kept that was not meant to
 * be. See docs/decisions/0031.
 */
export const PRESET_NAMES = [
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
  ...(['weekday', 'weekend', 'work night', 'day off', 'holiday', 'morning', 'afternoon', 'evening'] as const),
  ...([
    'bedtime',
    'late night',
    'quick',
    'short',
    'long',
    'lazy',
    'easy',
    'calm',
    'cosy',
    'special',
  ] as const),
  ...(['favorite', 'everyday', 'after work', 'after sport', 'after walking', 'mine', 'ours'] as const),
  ...(['number one', 'number two', 'number three', 'number four', 'number five'] as const),
  ...([
    'spring',
    'summer',
    'autumn',
    'winter',
    'red',
    'blue',
    'green',
    'yellow',
    'plan a',
    'plan b',
  ] as const),
] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/** A massage under a name of the listener's choice. */
export interface Preset {
  readonly name: PresetName;
  readonly start: Start;
}

export const MOST_PRESETS = 5;

/**
 * The presets with one more, or another under a name that there is; `undefined` when there would be too many.
 *
 * @example
 * withPreset([], { name: 'sunday', start: { minutes: 20 } }) //=> [{ name: 'sunday', start: { minutes: 20 } }]
 */
export const withPreset = (presets: readonly Preset[], preset: Preset): readonly Preset[] | undefined => {
  const others = presets.filter(({ name }) => name !== preset.name);
  return others.length < MOST_PRESETS ? [...others, preset] : undefined;
};
