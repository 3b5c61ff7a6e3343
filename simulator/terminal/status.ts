import type { Phase } from '../device/phase';

export interface Status {
  readonly phase: Phase['name'];
  readonly light: 'on' | 'off';
  readonly text: string;
}

/** The state of the microphone in words, for the line under the conversation. `typing` holds an open microphone open. */
export function statusOf(phase: Phase, now: number, inSession: boolean, typing: boolean): Status {
  switch (phase.name) {
    case 'speaking':
      if (now < phase.answer.beginsAt) return { phase: phase.name, light: 'on', text: 'one moment…' };
      return {
        phase: phase.name,
        light: 'on',
        text: inSession
          ? 'speaking – start with “Alexa,” to cut in'
          : 'speaking – the microphone stays closed',
      };
    case 'listening':
      return {
        phase: phase.name,
        light: 'on',
        text: typing ? 'listening…' : `listening… ${Math.max(0, Math.ceil((phase.until - now) / 1_000))} s`,
      };
    case 'onScreen':
      return {
        phase: phase.name,
        light: 'off',
        text: 'microphone closed, still on the screen – start with “Alexa,”',
      };
    case 'idle':
      return {
        phase: phase.name,
        light: 'off',
        text: 'microphone closed – start with “Alexa, start my foot routine”',
      };
  }
}
