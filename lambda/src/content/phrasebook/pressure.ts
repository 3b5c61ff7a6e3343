import type { Pressure } from '../../domain/pressure';
import type { Phrasebook } from './phrasebook';

/** A pressure as it is named. */
export const PRESSURE_WORDS: Readonly<Record<Pressure, string>> = {
  feather: 'feather-light',
  light: 'light',
  comfortable: 'comfortable',
};

/** What is said of it now and then, in place of another word. */
export const PRESSURE_CUES: Readonly<Record<Pressure, string>> = {
  feather: 'Feather-light.',
  light: 'Nice and light.',
  comfortable: 'Always comfortable.',
};

/** What is said when another pressure is wished for. */
export const pressureActs = {
  pressureSet: ({ pressure, later, kept }) => {
    const from = kept ? 'from now on' : 'for now';
    return later
      ? `${kept ? 'From now on' : 'For now'}, ${PRESSURE_WORDS[pressure]}.`
      : `${PRESSURE_CUES[pressure].replace(/\.$/, '')}, ${from}. [0.8s]`;
  },
  pressureLimit: ({ firmer }) =>
    firmer
      ? 'Comfortable is the most; harder is no better. [0.8s]'
      : "That's as light as it gets. Just rest your hands there, if you like. [0.8s]",
  pressureGentle: () => 'The gentle routine stays feather-light. [0.8s]',
  pressureUnclear: () => 'It can be feather-light, light, or comfortable. [0.8s]',
} satisfies Partial<Phrasebook['acts']>;
