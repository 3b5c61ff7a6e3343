import type { RequestHandler } from 'ask-sdk-core';
import type { SessionEvent } from '../../domain/session/event';
import type { Deps } from '../deps';
import { play } from '../play';
import { onIntent } from './matching';

/** Intents without a slot, and what each of them does. */
const EVENTS: Readonly<Record<string, SessionEvent>> = {
  'AMAZON.YesIntent': { type: 'yes' },
  'AMAZON.NoIntent': { type: 'no' },
  'AMAZON.NextIntent': { type: 'next' },
  'AMAZON.PreviousIntent': { type: 'previous' },
  'AMAZON.RepeatIntent': { type: 'repeat' },
  'AMAZON.StartOverIntent': { type: 'startOver' },
  'AMAZON.PauseIntent': { type: 'pause' },
  'AMAZON.ResumeIntent': { type: 'resume' },
  'AMAZON.StopIntent': { type: 'stop' },
  'AMAZON.CancelIntent': { type: 'stop' },
  'AMAZON.NavigateHomeIntent': { type: 'stop' },
  'AMAZON.HelpIntent': { type: 'help' },
  'AMAZON.FallbackIntent': { type: 'notUnderstood' },
  HowLongLeftIntent: { type: 'howLongLeft' },
  PainIntent: { type: 'pain' },
  NumbIntent: { type: 'numb' },
  DizzyIntent: { type: 'dizzy' },
  EmergencyIntent: { type: 'emergency' },
  SafetyIntent: { type: 'safety' },
  PrepareIntent: { type: 'prepare' },
};

export const navigationHandlers = (deps: Deps): readonly RequestHandler[] =>
  Object.entries(EVENTS).map(([name, event]) => onIntent([name], (input) => play(deps, input, event)));
