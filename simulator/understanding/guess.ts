import type { LanguageModel } from '../../language/interaction-model';
import { soundsHarmless } from './alarms/harmless';
import { cautionOf, NEEDED } from './caution';
import { trainClassifier } from './classifier';
import { knownFrom } from './features';
import { nearestOf } from './nearest';
import type { Sample } from './samples';
import { spokenSamples } from './spoken-samples';

/** The intent that words most likely mean, when that is likely enough for what the intent does. */
export type Guess = (words: readonly string[]) => string | undefined;

/** Learns to guess from the samples of a model, once, when the first words need it: that takes a second or so. */
export function createGuess(model: LanguageModel, samples: readonly Sample[]): Guess {
  return (words) => {
    const learnt = LEARNT.get(model) ?? learn(model, samples);
    LEARNT.set(model, learnt);
    return learnt(words);
  };
}

const LEARNT = new WeakMap<LanguageModel, Guess>();

function learn(model: LanguageModel, samples: readonly Sample[]): Guess {
  const known = knownFrom(spokenSamples(model, samples));
  const judge = trainClassifier(known);
  const nearest = nearestOf(known);
  return (words) => {
    const { label, probability, familiar } = judge(words);
    const needed = NEEDED[cautionOf(label)];
    const like = nearest(words, label);
    const likeness = words.length > FEW ? needed.likeness : Math.max(needed.likeness, LIKE_IN_FEW);
    if (familiar < needed.familiar || probability * familiar < needed.sure || like.likeness < likeness)
      return undefined;
    const isDenied = soundsHarmless(words) || (denies(words) && !denies(like.words));
    return cautionOf(label) === 'alarm' && isDenied ? undefined : label;
  };
}

/** So few words must be much like a sample: one of them in common is half of a sentence. */
const FEW = 3;
const LIKE_IN_FEW = 0.35;

/** "It doesn't hurt" is no alarm, "I can't feel my foot" is one. */
const denies = (words: readonly string[]): boolean =>
  words.some((word) => /n't$|^(?:no|not|never|nothing)$/.test(word));
