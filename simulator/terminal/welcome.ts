/** What a person sees first. */
export const welcome = (fast: boolean): readonly string[] => [
  '',
  'My Foot Routine, on a local Echo',
  '',
  'Type what you would say. Three things to try:',
  '',
  '  Alexa, start my foot routine',
  '  Alexa, ask my foot routine for four seven eight breathing',
  "  Alexa, ask my foot routine how often I've done it this week",
  '',
  fast
    ? 'Nothing is waited for. Enter alone lets the microphone pass unused. Ctrl-C leaves.'
    : 'While Alexa speaks, start with “Alexa,” to cut in. Ctrl-C leaves.',
  '',
];
