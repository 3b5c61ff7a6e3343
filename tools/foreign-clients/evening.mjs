// Plays an evening with virtual-alexa, which understands exact samples of an interaction model and nothing else.
//   node evening.mjs BUNDLE MODEL LOCALE USER < steps   a step a line: {"at": "2026-03-01T21:40:00Z", "say": "ready"}
// Prints a line for each step: what was said, and what the skill answered.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { VirtualAlexa } from 'virtual-alexa';

const [bundle, model, locale, user] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(bundle).href);
const alexa = VirtualAlexa.Builder()
  .handler((event, context) => handler(JSON.parse(JSON.stringify(event)), context))
  .interactionModelFile(model)
  .applicationID(process.env.SKILL_ID)
  .locale(locale)
  .create();

for (const { at, say } of JSON.parse(readFileSync(0, 'utf8'))) {
  // A request id of Alexa's is never the same again; the clock is the step's.
  alexa.filter((request) => {
    request.request.timestamp = at;
    request.session.user.userId = user;
    request.context.System.user.userId = user;
    request.context.System.device.deviceId = 'foreign-device';
  });
  const { response } = say === undefined ? await alexa.launch() : await alexa.utter(say);
  process.stdout.write(`${JSON.stringify({ at, say, response })}\n`);
}
