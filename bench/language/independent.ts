import { Container } from '@nlpjs/core';
import { StemmerEn, TokenizerEn } from '@nlpjs/lang-en';
import { NeuralNetwork } from '@nlpjs/neural';
import type { LanguageModel } from '../../language/interaction-model';
import { FALLBACK, samplesOf } from '../../simulator/understanding/samples';
import { spokenSamples } from '../../simulator/understanding/spoken-samples';

/** Below this it is as good as not understood. The scores are no probabilities, and small for intents with many samples. */
const LEAST_SCORE = 0.2;

/** nlp.js learns in steps of 0.6 by default; with so many sentences its network never settles on anything then. */
const LEARNING = { log: false, iterations: 60, learningRate: 0.02 };

/** The intent that nlp.js, taught the samples of the model and nothing else, takes words for. */
export function independentMatcher(model: LanguageModel): (words: string) => string {
  const container = new Container();
  const tokenizer = new TokenizerEn(container, true);
  const stemmer = new StemmerEn(container);
  const stemsOf = (text: string) =>
    Object.fromEntries(stemmer.stem(tokenizer.tokenize(text, true)).map((stem) => [stem, 1]));
  const sentences = new Map(
    spokenSamples(model, samplesOf(model)).map(({ words, label }) => [words.join(' '), label]),
  );
  const network = new NeuralNetwork(LEARNING);
  network.train([...sentences].map(([text, intent]) => ({ input: stemsOf(text), output: { [intent]: 1 } })));
  return (words) => {
    const scores = Object.entries(network.run(stemsOf(words)) ?? {});
    const [intent, score] = scores.sort(([, one], [, other]) => other - one)[0] ?? [FALLBACK, 0];
    return score < LEAST_SCORE ? FALLBACK : intent;
  };
}
