import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { feetFrom, type SaidFoot } from '../../domain/feet-order';
import { PRESET_NAMES, type PresetName } from '../../domain/preset';
import type { SaidName } from '../../domain/session/said';
import type { Scope } from '../../domain/session/shaping-event';
import type { Foot } from '../../domain/timeline';
import type { Deps } from '../deps';
import { play } from '../play';
import { moreIn, nameIn, oneIn, timeIn } from '../slots';
import { onIntent } from './matching';

export const FEET: readonly SaidFoot[] = ['left', 'right'];
export const SCOPES: readonly Scope[] = ['tonight', 'always', 'back'];
export const TIME_CHANGES = ['less'] as const;
/** "This one", of the step that is guided. */
export const HERE = ['here'] as const;

/** The ids a step may be named by: those of every step of every routine. */
export const stepIds = ({ setup }: Deps): readonly string[] => [
  ...new Set(Object.values(setup.library.routines).flatMap(({ steps }) => steps.map(({ id }) => id))),
];

export const shapingHandlers = (deps: Deps): readonly RequestHandler[] => [
  onIntent(['SkipStepIntent'], (input) =>
    play(deps, input, { type: 'skipStep', step: stepIn(deps, input), scope: scopeIn(input) }),
  ),
  onIntent(['AddTimeIntent'], (input) => {
    const length = moreIn(input);
    const less = oneIn(input, 'change', TIME_CHANGES) === 'less';
    const scope = scopeIn(input);
    const step = stepIn(deps, input);
    const named = step.type !== 'unsaid' || oneIn(input, 'here', HERE) !== undefined;
    return play(
      deps,
      input,
      named
        ? { type: 'stayOnStep', step, minutes: length.minutes, scope }
        : { type: 'addTime', ...length, ...(less ? { less } : {}) },
    );
  }),
  onIntent(['FinishByIntent'], (input) => {
    const time = timeIn(input, 'time');
    return play(deps, input, { type: 'finishBy', at: time.type === 'said' ? time.at : undefined });
  }),
  onIntent(['GoToStepIntent'], (input) => {
    const step = stepIn(deps, input);
    const foot = oneIn(input, 'foot', FEET);
    // "Go to the right foot" is no step of it.
    return step.type === 'unsaid' && foot !== undefined
      ? play(deps, input, { type: 'goToFoot', foot })
      : play(deps, input, { type: 'goToStep', step, ...(foot === undefined ? {} : { foot }) });
  }),
  onIntent(['SavePresetIntent'], (input) =>
    play(deps, input, { type: 'savePreset', name: oneIn(input, 'name', PRESET_NAMES) }),
  ),
  onIntent(['SwitchFootIntent'], (input) => play(deps, input, { type: 'switchFoot' })),
];

/** The preset that was named, if any. */
export const presetIn = (input: HandlerInput): { readonly preset?: PresetName | 'unknown' } => {
  const said = nameIn(input, 'preset', PRESET_NAMES);
  if (said.type === 'unsaid') return {};
  return { preset: said.type === 'known' ? said.id : 'unknown' };
};

/** Which feet were said, if any. */
export const feetIn = (input: HandlerInput): { readonly feet?: readonly Foot[] } => {
  const only = oneIn(input, 'foot', FEET);
  const first = oneIn(input, 'order', FEET);
  if (only !== undefined) return { feet: [only] };
  return first === undefined ? {} : { feet: feetFrom(first) };
};

const stepIn = (deps: Deps, input: HandlerInput): SaidName => nameIn(input, 'step', stepIds(deps));

const scopeIn = (input: HandlerInput): Scope => oneIn(input, 'scope', SCOPES) ?? 'tonight';
