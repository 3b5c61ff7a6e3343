import { createDevice } from '../device/create-device';
import { type Device, type DeviceParts, TouchError } from '../device/device';
import type { Happening, Unheard } from '../device/happening';
import { TIMING } from '../device/limits';
import { endOf } from '../device/phase';
import type { DeviceSettings } from '../device/settings';
import { type ClockState, instantOf } from './clock';
import { type NumberedLine, parseScript, ScriptError } from './parse';

/** A step of a run: a line of the script, or something that happened. */
export type Step =
  | { readonly type: 'line'; readonly text: string }
  /** `asked` is the line that brought it about; nobody asked when the device is left alone at the end. */
  | {
      readonly type: 'happening';
      readonly happening: Happening;
      readonly asked: 'speech' | 'silence' | 'clock' | 'nobody';
    };

/** Plays a script on a simulated clock that begins at `startAt`. Rejects with a `ScriptError` that names the line. */
export async function playScript(
  text: string,
  parts: DeviceParts,
  settings: DeviceSettings,
  startAt: number,
): Promise<Step[]> {
  const run = new ScriptRun(createDevice(parts, settings), settings.timeZone, startAt);
  for (const numbered of parseScript(text)) await run.play(numbered);
  await run.leaveAlone();
  return run.steps;
}

class ScriptRun {
  readonly steps: Step[] = [];
  private answerBeganAt: number | undefined;
  /** Set by `@`, used by the next line that needs a moment. */
  private moment: number | undefined;
  private begun = false;

  constructor(
    private readonly device: Device,
    private readonly timeZone: string,
    private now: number,
  ) {}

  async play({ number, line }: NumberedLine): Promise<void> {
    this.steps.push({ type: 'line', text: line.text });
    switch (line.type) {
      case 'echo':
        return;
      case 'clock':
        return this.setClock(number, () => instantOf(line.when, this.clock()), line.when.type === 'dateTime');
      case 'say':
        return this.act(await this.device.hear(line.utterance, this.nextMoment()), 'speech');
      case 'voice':
        return this.device.recognise(line.person);
      case 'touch':
        return this.touch(number, line.argument);
      case 'silence':
        return this.silence();
    }
  }

  /** What is left when the input ends: silence passes until the device has come to rest. */
  async leaveAlone(): Promise<void> {
    for (let due = endOf(this.device.phase()); due !== undefined; due = endOf(this.device.phase())) {
      this.act(await this.device.passTime(due), 'nobody');
    }
  }

  private clock(): ClockState {
    return { now: this.now, answerBeganAt: this.answerBeganAt, timeZone: this.timeZone };
  }

  private async setClock(number: number, instant: () => number, dated: boolean): Promise<void> {
    const at = orScriptError(number, instant);
    if (at < this.now && (this.begun || !dated)) throw new ScriptError(number, 'that moment is past');
    this.now = at;
    this.moment = at;
    this.act(await this.device.passTime(at), 'clock');
  }

  private async touch(number: number, argument: string): Promise<void> {
    try {
      this.act(await this.device.touch(argument, this.nextMoment()), 'speech');
    } catch (error) {
      throw error instanceof TouchError ? new ScriptError(number, error.message) : error;
    }
  }

  /** One open microphone passes unused. */
  private async silence(): Promise<void> {
    if (!this.device.inSession()) return this.act([silentNobody(this.now)], 'speech');
    for (;;) {
      const phase = this.device.phase();
      const due = endOf(phase);
      if (due === undefined) return;
      this.now = Math.max(this.now, due);
      this.act(await this.device.passTime(due), 'silence');
      if (phase.name !== 'speaking') break;
    }
    this.moment = undefined;
    this.begun = true;
  }

  /** The moment that `@` has set, or a second after Alexa has finished. */
  private nextMoment(): number {
    const phase = this.device.phase();
    const quiet = Math.max(this.now, phase.name === 'speaking' ? phase.endsAt : this.now);
    const at = this.moment ?? (this.begun ? quiet + TIMING.listenerPauseMs : quiet);
    this.moment = undefined;
    this.begun = true;
    this.now = at;
    return at;
  }

  private act(happenings: readonly Happening[], asked: 'speech' | 'silence' | 'clock' | 'nobody'): void {
    for (const happening of happenings) {
      this.steps.push({ type: 'happening', happening, asked });
      this.now = Math.max(this.now, happening.at);
      if (happening.type === 'answer') this.answerBeganAt = happening.beginsAt;
    }
  }
}

/** Silence that no microphone waits for. */
const silentNobody = (at: number): Unheard => ({
  type: 'unheard',
  at,
  utterance: '(silence)',
  why: 'nothing-listens',
});

function orScriptError(number: number, instant: () => number): number {
  try {
    return instant();
  } catch (error) {
    throw error instanceof RangeError ? new ScriptError(number, error.message) : error;
  }
}
