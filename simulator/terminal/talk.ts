import pc from 'picocolors';
import { createDevice } from '../device/create-device';
import type { DeviceSettings } from '../device/settings';
import { zonedInstant } from '../script/clock';
import type { RunOptions } from '../script/run';
import { readModel } from '../understanding/read-model';
import { createUnderstanding } from '../understanding/understanding';
import { createClock } from './clock';
import { createConversation } from './conversation';
import { createKeyboard } from './keyboard';
import { createLiveView } from './live-view';
import { createPlainView } from './plain-view';
import { TITLE, welcome } from './welcome';

export interface TalkOptions extends RunOptions {
  readonly settings: DeviceSettings;
  readonly fast: boolean;
}

/** How often what is seen is brought up to the clock, in ms. */
const FRAME_MS = 100;

/** Lets a person at a terminal talk to the skill, until they leave. */
export async function talk(options: TalkOptions): Promise<void> {
  const { settings, fast, now } = options;
  const inPlace = process.stdout.isTTY && process.env.TERM !== 'dumb';
  const model = options.model ?? readModel(process.cwd(), settings.locale);
  const understanding = createUnderstanding(model, settings.skillId);
  const device = createDevice({ ...options, understanding }, settings);
  const clock = createClock(now === undefined ? Date.now() : zonedInstant(now, settings.timeZone), fast);
  const greeting = welcome(fast, process.stdout.columns || 80);
  process.stdout.write(
    `${greeting.map((line) => (line.trim() === TITLE ? pc.bold(line) : line)).join('\n')}\n`,
  );
  const view = inPlace
    ? createLiveView(process.stdout)
    : createPlainView((text) => process.stdout.write(text));
  await new Promise<void>((resolve, fail) => {
    const leave = () => {
      clearInterval(frames);
      process.off('SIGINT', leave);
      keyboard.stop();
      view.stop();
      conversation.settled().then(resolve, fail);
    };
    const reject = (error: unknown) => {
      fail(error);
      leave();
    };
    const conversation = createConversation({
      device,
      invocationName: understanding.invocationName,
      clock,
      view,
      fast,
      failed: reject,
    });
    const tick = () => conversation.tick(keyboard.input());
    const line = (words: string) =>
      isFarewell(words) && !device.inSession() ? leave() : conversation.say(words);
    const keyboard = createKeyboard(process.stdin, inPlace, { line, key: tick, leave });
    const frames = setInterval(tick, FRAME_MS);
    process.once('SIGINT', leave);
    tick();
  });
}

const isFarewell = (words: string): boolean => /^\s*(exit|quit)\s*$/i.test(words);
