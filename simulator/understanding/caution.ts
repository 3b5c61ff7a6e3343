/** How sure a guess must be, from 0 to 1 each. */
interface Sureness {
  /** Of all intents this one, as far as the words are known at all. */
  readonly sure: number;
  /** How much of them is known. */
  readonly familiar: number;
  /** How like the nearest sample they are. */
  readonly likeness: number;
}

/** How an intent may be reached by words that are no sample of its own. */
export type Caution =
  /** One alarm too many does little harm, one missed does much. */
  | 'alarm'
  /** A wrong answer to a question changes nothing. */
  | 'question'
  /** It sets or begins something, and can be said otherwise at once. */
  | 'wish'
  /** It moves or ends what is going on, or answers what was asked. */
  | 'action';

export const NEEDED: Readonly<Record<Caution, Sureness>> = {
  alarm: { sure: 0.5, familiar: 0.4, likeness: 0.4 },
  question: { sure: 0.2, familiar: 0.5, likeness: 0.1 },
  wish: { sure: 0.2, familiar: 0.6, likeness: 0.12 },
  action: { sure: 0.6, familiar: 0.7, likeness: 0.4 },
};

/** What is not listed is a question. */
export const cautionOf = (intent: string): Caution => CAUTIONS[intent] ?? 'question';

const CAUTIONS: Readonly<Record<string, Caution>> = {
  PainIntent: 'alarm',
  NumbIntent: 'alarm',
  DizzyIntent: 'alarm',
  EmergencyIntent: 'alarm',
  'AMAZON.YesIntent': 'action',
  'AMAZON.NoIntent': 'action',
  'AMAZON.NextIntent': 'action',
  'AMAZON.PreviousIntent': 'action',
  'AMAZON.ResumeIntent': 'action',
  'AMAZON.PauseIntent': 'action',
  'AMAZON.StopIntent': 'action',
  'AMAZON.CancelIntent': 'action',
  'AMAZON.StartOverIntent': 'action',
  'AMAZON.NavigateHomeIntent': 'action',
  StartRoutineIntent: 'wish',
  BreatheIntent: 'wish',
  SetDurationIntent: 'wish',
  SetPaceIntent: 'wish',
  SetPressureIntent: 'wish',
  SetDetailIntent: 'wish',
  SetPreferenceIntent: 'wish',
  AddTimeIntent: 'wish',
  SkipStepIntent: 'action',
  GoToStepIntent: 'action',
  SwitchFootIntent: 'action',
  FinishByIntent: 'wish',
  SavePresetIntent: 'wish',
  LogPastSessionIntent: 'wish',
  UndoSessionIntent: 'action',
  SetGoalIntent: 'wish',
  RateNightIntent: 'wish',
  ReminderIntent: 'wish',
  QuietIntent: 'wish',
  ForgetMeIntent: 'action',
};
