/** One request of a sequence, and what its answer has to be. */
interface Step {
  /** Without one it is a launch. */
  readonly intent?: string;
  readonly slots?: Readonly<
    Record<string, { readonly type?: string; readonly value: string; readonly id?: string }>
  >;
  /** The microphone stays open. */
  readonly opens: boolean;
  /** It is a question, and ends with its mark. */
  readonly asks?: true;
  readonly says?: string;
}

const LAUNCH = { opens: true } as const;
const amazon = (name: string): { readonly intent: string } => ({ intent: `AMAZON.${name}Intent` });
const goodNight = { ...amazon('Stop'), opens: false, says: 'Good night.' } as const;
/** The gate, and the classic under way. */
const MASSAGE: readonly Step[] = [
  { ...LAUNCH, says: 'Say ready to begin, or say gentle.' },
  { ...amazon('Next'), opens: true, says: 'Left heel.' },
];
const box = { pattern: { type: 'BREATH_PATTERN', value: 'box', id: 'box' } };
const travel = { routine: { type: 'ROUTINE_NAME', value: 'travel', id: 'travel' } };
const minutes = (value: string) => ({ duration: { value } });

const told = (intent: string, says: string, slots?: Step['slots']): readonly Step[] => [
  { intent, opens: false, says, ...(slots && { slots }) },
];

/** Sequences of requests over the states of a session: the gate, guiding, a pause, questions, breathing, the end. */
export const SEQUENCES: readonly { readonly name: string; readonly steps: readonly Step[] }[] = [
  { name: 'help at the gate, then stop', steps: [LAUNCH, { ...amazon('Help'), opens: true }, goodNight] },
  { name: 'no at the gate', steps: [LAUNCH, { ...amazon('No'), opens: false }] },
  { name: 'cancel at the gate', steps: [LAUNCH, { ...amazon('Cancel'), opens: false }] },
  {
    name: 'fragments at the gate',
    steps: [LAUNCH, ...Array.from({ length: 2 }, () => ({ ...amazon('Fallback'), opens: true }))],
  },
  {
    name: 'every word that is heard in a massage',
    steps: [
      ...MASSAGE,
      ...['Help', 'Repeat', 'Previous', 'Next', 'Fallback', 'StartOver', 'Pause', 'Resume'].map((name) => ({
        ...amazon(name),
        opens: true,
      })),
      goodNight,
    ],
  },
  {
    name: 'questions in a massage',
    steps: [
      ...MASSAGE,
      ...['HowLongLeftIntent', 'WhereAmIIntent', 'TellMeMoreIntent', 'SafetyIntent', 'DoesItWorkIntent'].map(
        (intent) => ({ intent, opens: true }),
      ),
      { ...amazon('NavigateHome'), opens: false },
    ],
  },
  {
    name: 'a pause, and what can be said in it',
    steps: [
      ...MASSAGE,
      { ...amazon('Pause'), opens: true, says: 'Paused at' },
      { ...amazon('Fallback'), opens: true },
      { intent: 'HowLongLeftIntent', opens: true },
      { ...amazon('Resume'), opens: true },
      goodNight,
    ],
  },
  {
    name: 'pain, and the choice after it',
    steps: [
      ...MASSAGE,
      { intent: 'PainIntent', opens: true, says: 'Let go, and leave that spot alone.' },
      { ...amazon('Next'), opens: true },
      { intent: 'PainIntent', opens: true },
      goodNight,
    ],
  },
  ...['NumbIntent', 'DizzyIntent', 'EmergencyIntent'].map((intent) => ({
    name: `${intent} in a massage`,
    steps: [...MASSAGE, { intent, opens: false }],
  })),
  {
    name: 'a length that cannot be, and its offer',
    steps: [
      {
        intent: 'StartRoutineIntent',
        slots: minutes('PT40M'),
        opens: true,
        asks: true,
        says: 'Shall we do twenty minutes?',
      },
      { ...amazon('No'), opens: true, asks: true },
      { ...amazon('Cancel'), opens: false },
    ],
  },
  {
    name: 'another massage in the middle of one',
    steps: [
      ...MASSAGE,
      { intent: 'StartRoutineIntent', slots: travel, opens: true, asks: true },
      { ...amazon('No'), opens: true },
      goodNight,
    ],
  },
  {
    name: 'breathing, a pause in it, and its end',
    steps: [
      { intent: 'BreatheIntent', slots: { ...box, ...minutes('PT1M') }, opens: true },
      { ...amazon('Pause'), opens: true },
      { ...amazon('Resume'), opens: true },
      goodNight,
    ],
  },
  { name: 'how often, in one breath', steps: told('HowOftenIntent', 'Not yet this week.') },
  { name: 'when it was last, in one breath', steps: told('LastTimeIntent', "There isn't one") },
  { name: 'what is kept, in one breath', steps: told('WhatDoYouKnowIntent', 'card in your Alexa app') },
  { name: 'how to prepare, in one breath', steps: told('PrepareIntent', 'dim amber light') },
  {
    name: 'everything forgotten',
    steps: [
      { intent: 'ForgetMeIntent', opens: true, asks: true, says: 'Shall I forget all of it?' },
      { ...amazon('Yes'), opens: false, says: 'forgotten' },
    ],
  },
  {
    name: 'a goal without a number',
    steps: [
      { intent: 'SetGoalIntent', opens: true, asks: true },
      {
        intent: 'SetGoalIntent',
        slots: { count: { type: 'GOAL_COUNT', value: 'four', id: '4' } },
        opens: false,
      },
    ],
  },
  {
    name: 'what routines there are',
    steps: [
      { intent: 'ListRoutinesIntent', opens: true },
      { ...amazon('Stop'), opens: false },
    ],
  },
];
