declare module '@nlpjs/core' {
  /** What the parts of nlp.js find each other through. */
  export class Container {}
}

declare module '@nlpjs/lang-en' {
  import type { Container } from '@nlpjs/core';

  export class TokenizerEn {
    constructor(container: Container, skipNormalise: boolean);
    tokenize(text: string, normalise: boolean): string[];
  }

  export class StemmerEn {
    constructor(container: Container);
    stem(tokens: readonly string[]): string[];
  }
}

declare module '@nlpjs/neural' {
  /** How much of each feature, or of each intent. */
  type Amounts = Readonly<Record<string, number>>;

  export class NeuralNetwork {
    constructor(settings: { log: boolean; iterations: number; learningRate: number });
    train(corpus: readonly { readonly input: Amounts; readonly output: Amounts }[]): void;
    /** Undefined for words of which none is known. */
    run(input: Amounts): Amounts | undefined;
  }
}
