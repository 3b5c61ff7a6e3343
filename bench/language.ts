import { Temporal } from 'temporal-polyfill';
import { readModel } from '../simulator/understanding/read-model';
import { FALLBACK } from '../simulator/understanding/samples';
import { createUnderstanding } from '../simulator/understanding/understanding';
import { OFF_TOPIC, SENTENCES } from '../tests/model/sentences';
import { independentMatcher } from './language/independent';
import { confusions, refusals, type Score, scoreOf, type Taken } from './language/score';
import { table } from './table';

const NOW = Temporal.PlainDateTime.from('2026-03-01T21:40');

/**
 * How many of the sentences of the proof reach their intent, with the matcher of the local Echo and with nlp.js, which
 * knows nothing of this skill but its samples; what is taken for what; and what is made of words said to others. It
 * proves nothing about Alexa's own understanding.
 */
export const languageBenchmark = (): string => {
  const model = readModel(process.cwd(), 'en-US');
  const { understand } = createUnderstanding(model, 'amzn1.ask.skill.bench');
  const own = allTaken((words) => understand([words], NOW).name);
  const others = allTaken(independentMatcher(model.interactionModel.languageModel));
  const intents = [...new Set(SENTENCES.map(({ intent }) => intent))];
  const rows = intents.map((intent) => [
    intent,
    ...[own, others].map(({ said }) => written(scoreOf(said.filter((each) => each.intent === intent)))),
  ]);
  return [
    table(
      ['intent', 'local Echo', 'nlp.js'],
      [
        ...rows,
        ['all', ...[own, others].map(({ said }) => written(scoreOf(said)))],
        ['said to others, refused', ...[own, others].map(({ aside }) => written(refusals(aside).refused))],
        [
          'said to others, moves or ends',
          ...[own, others].map(({ aside }) => String(refusals(aside).moved.length)),
        ],
      ],
    ),
    'Taken for something else by the local Echo:',
    table(['means', 'taken for', 'times', 'such as'], confusions([...own.said, ...own.aside])),
    'By nlp.js:',
    table(['means', 'taken for', 'times', 'such as'], confusions(others.said)),
  ].join('\n');
};

interface AllTaken {
  readonly said: readonly Taken[];
  readonly aside: readonly Taken[];
}

const allTaken = (matcher: (words: string) => string): AllTaken => ({
  said: SENTENCES.map(({ words, intent }) => ({ words, intent, taken: matcher(words) })),
  aside: OFF_TOPIC.map((words) => ({ words, intent: FALLBACK, taken: matcher(words) })),
});

const written = ({ right, all }: Score): string => `${right} of ${all}, ${Math.round((100 * right) / all)} %`;
