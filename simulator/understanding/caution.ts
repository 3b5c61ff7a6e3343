/** How an intent may be reached by words that are no sample of its own. */
export type Caution =
  /** By anything like a sample with a word of alarm in it: one alarm too many does no harm, one missed does. */
  | 'alarm'
  /** By words quite like a sample: a wrong answer to a question changes nothing. */
  | 'question'
  /** By the words of a sample and no others but small ones: it moves, ends or changes something. */
  | 'action'
  /** As an action, and not in the form of a wish either: "can you do that" is no yes. */
  | 'answer';

/** How like a sample words must be to be taken for it, from 0 to 1. */
export const LIKENESS = { alarm: 0.56, question: 0.6 } as const;

/** What is not listed is a question. */
export const cautionOf = (intent: string): Caution => CAUTIONS[intent] ?? 'question';

const CAUTIONS: Readonly<Record<string, Caution>> = {
  PainIntent: 'alarm',
  NumbIntent: 'alarm',
  DizzyIntent: 'alarm',
  EmergencyIntent: 'alarm',
  'AMAZON.YesIntent': 'answer',
  'AMAZON.NoIntent': 'answer',
  'AMAZON.NextIntent': 'action',
  'AMAZON.PreviousIntent': 'action',
  'AMAZON.RepeatIntent': 'action',
  'AMAZON.ResumeIntent': 'action',
  'AMAZON.PauseIntent': 'action',
  'AMAZON.StopIntent': 'action',
  'AMAZON.CancelIntent': 'action',
  'AMAZON.StartOverIntent': 'action',
  'AMAZON.NavigateHomeIntent': 'action',
  StartRoutineIntent: 'action',
  BreatheIntent: 'action',
  SetDurationIntent: 'action',
  SetPaceIntent: 'action',
  SetPressureIntent: 'action',
  SetDetailIntent: 'action',
  SetPreferenceIntent: 'action',
  AddTimeIntent: 'action',
  SkipStepIntent: 'action',
  GoToStepIntent: 'action',
  SwitchFootIntent: 'action',
  FinishByIntent: 'action',
  SavePresetIntent: 'action',
  LogPastSessionIntent: 'action',
  UndoSessionIntent: 'action',
  SetGoalIntent: 'action',
  RateNightIntent: 'action',
  ReminderIntent: 'action',
  QuietIntent: 'action',
  ForgetMeIntent: 'action',
};
