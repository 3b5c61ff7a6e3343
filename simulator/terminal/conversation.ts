import type { Device } from '../device/device';
import type { Answer, Happening, Unheard } from '../device/happening';
import { TIMING } from '../device/limits';
import { endOf } from '../device/phase';
import type { DeviceClock } from './clock';
import { heardSoFar } from './heard-so-far';
import { statusOf } from './status';
import type { Input, View } from './view';
import { withWakeWord } from './wake-word';

/** A person and a device, through a view. Calls are answered one after another. */
export interface Conversation {
  say(words: string): void;
  /** Brings the device and the view up to the clock. */
  tick(input: Input): void;
  /** What is still being done. */
  settled(): Promise<void>;
}

export interface ConversationParts {
  readonly device: Device;
  readonly invocationName: string;
  readonly clock: DeviceClock;
  readonly view: View;
  readonly fast: boolean;
  readonly failed: (error: unknown) => void;
}

export function createConversation(parts: ConversationParts): Conversation {
  const { device, invocationName, clock, view, fast, failed } = parts;
  let current: Answer | undefined;
  let work: Promise<void> = Promise.resolve();
  let busy = false;
  /** Whether the person has been told about the wake word. */
  let told = false;

  function next(task: () => Promise<void>): void {
    busy = true;
    work = work
      .then(task)
      .catch(failed)
      .finally(() => {
        busy = false;
      });
  }

  function take(happenings: readonly Happening[]): void {
    for (const happening of happenings) {
      if (happening.type === 'answer') begin(happening);
      if (happening.type === 'unheard') view.note(UNHEARD[happening.why]);
      if (happening.type === 'sessionEnded') {
        finish();
        if (happening.reason !== 'ERROR') view.note('the session has ended');
      }
      if ('refused' in happening) view.note(`refused: ${happening.refused}`);
    }
  }

  function begin(answer: Answer): void {
    finish();
    current = answer;
    if (fast) finish();
  }

  /** Shows the rest of the current answer, or only what was heard of it before someone cut in. */
  function finish(cutAt?: number): void {
    if (current === undefined) return;
    const elapsed = (cutAt ?? Number.POSITIVE_INFINITY) - current.beginsAt;
    if (current.spoken.parts.length > 0 && elapsed >= 0) view.answer(heardSoFar(current.spoken, elapsed));
    view.answered(elapsed < current.spoken.ms);
    current = undefined;
  }

  /** In a hurry: straight to the open microphone, or to rest. */
  async function hurry(): Promise<void> {
    const phase = device.phase();
    if (!fast || phase.name !== 'speaking') return;
    clock.putForward(phase.endsAt);
    take(await device.passTime(phase.endsAt));
  }

  async function staySilent(): Promise<void> {
    const due = endOf(device.phase());
    if (due === undefined) return;
    clock.putForward(due);
    take(await device.passTime(due));
    await hurry();
  }

  async function speak(words: string): Promise<void> {
    if (fast) clock.putForward(clock.now() + TIMING.listenerPauseMs);
    const at = clock.now();
    take(await device.passTime(at));
    const atRest = device.phase().name === 'idle';
    const said = atRest ? withWakeWord(words, invocationName) : words;
    const happenings = await device.hear(said, at);
    if (happenings.some(ignored)) {
      return view.hint(UNHEARD.speaking);
    }
    finish(at);
    view.you(said);
    if (said !== words && !told) {
      view.note(WAKE_WORD_ADDED);
      told = true;
    }
    take(happenings);
    await hurry();
  }

  function tick(input: Input): void {
    const phase = device.phase();
    const typing = input.line !== '' && phase.name === 'listening';
    if (typing) clock.hold();
    else clock.goOn();
    const now = clock.now();
    if (!busy && (endOf(phase) ?? Number.POSITIVE_INFINITY) <= now)
      next(async () => take(await device.passTime(now)));
    if (current !== undefined && now >= current.beginsAt) {
      if (now >= current.beginsAt + current.spoken.ms) finish();
      else view.answer(heardSoFar(current.spoken, now - current.beginsAt));
    }
    view.status(statusOf(phase, now, device.inSession(), typing), input);
  }

  const say = (words: string) =>
    next(() => (words.trim() === '' || words.trim() === '(silence)' ? stayQuiet() : speak(words.trim())));
  const stayQuiet = () => (fast ? staySilent() : Promise.resolve());
  return { say, tick, settled: () => work };
}

const ignored = (happening: Happening): boolean =>
  happening.type === 'unheard' && happening.why === 'speaking';

const WAKE_WORD_ADDED = 'added “Alexa,” – an Echo at rest waits for it';

const UNHEARD: Readonly<Record<Unheard['why'], string>> = {
  'nothing-listens': 'nothing is listening – start with “Alexa,”',
  speaking: 'not heard – while Alexa speaks, start with “Alexa,”',
  'fell-silent': 'Alexa falls silent',
};
