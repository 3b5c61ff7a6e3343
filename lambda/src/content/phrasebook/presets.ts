import type { PresetName } from '../../domain/preset';
import type { Phrasebook } from './phrasebook';

const DAYS: readonly PresetName[] = [
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const),
];

/** The name of a preset, as it stands in a sentence: "Sunday", "work night". */
export const presetWords = (name: PresetName): string =>
  DAYS.includes(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;

const listed = (names: readonly PresetName[]): string => {
  const words = names.map(presetWords);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
};

/** What is said of massages that are kept under a name. */
export const presetActs = {
  presetSaved: ({ name, kept }) =>
    kept ? `Saved as ${presetWords(name)}. [0.8s]` : "I couldn't save that just now. [0.8s]",
  presetChosen: ({ name }) =>
    `${presetWords(name).replace(/^./, (first) => first.toUpperCase())}, then. [0.8s]`,
  presetUnnamed: () => 'I can keep it under a day, or a word like quick or lazy. [0.8s]',
  presetOfNothing: () => "There's no massage to save just now.",
  presetsFull: ({ names }) => `Five is the most: ${listed(names)}. Save it as one of these instead. [0.8s]`,
  presetMissing: ({ names }) =>
    names.length === 0
      ? "I've nothing saved under a name yet. [0.6s]"
      : `I don't have that one, only ${listed(names)}. [0.6s]`,
} satisfies Partial<Phrasebook['acts']>;
