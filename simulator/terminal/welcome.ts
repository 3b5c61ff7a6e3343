import { wrap } from './wrap';

const NARROWEST = 20;
const WIDEST = 100;
const MARGIN = '  ';

export const TITLE = 'My Foot Routine, on a local Echo';

/** What a person sees first, in lines that fit a terminal of so many columns. */
export const welcome = (fast: boolean, columns: number): readonly string[] => {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST) - 1) - MARGIN.length;
  const paragraph = (text: string) => wrap(text, width).map((line) => `${MARGIN}${line}`);
  const example = (text: string) =>
    wrap(text, width - 2 * MARGIN.length).map((line, i) => MARGIN.repeat(i === 0 ? 2 : 3) + line);
  return [
    '',
    ...paragraph(TITLE),
    '',
    ...paragraph('Type what you would say. Three things to try:'),
    '',
    ...EXAMPLES.flatMap(example),
    '',
    ...paragraph(fast ? IN_A_HURRY : AT_LEISURE),
    '',
  ];
};

const EXAMPLES = [
  'Alexa, start my foot routine',
  'Alexa, ask my foot routine for four seven eight breathing',
  "Alexa, ask my foot routine how often I've done it this week",
];
const IN_A_HURRY = 'Nothing is waited for. Enter alone lets the microphone pass unused. Ctrl-C leaves.';
const AT_LEISURE = 'While Alexa speaks, start with “Alexa,” to cut in. Ctrl-C leaves.';
