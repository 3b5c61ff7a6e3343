// Loads the bundle and an interaction model into virtual-alexa, and says to it whatever the parent wants said.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [bundle, clients, modelFile, { locale, skillId, settings }] = JSON.parse(process.argv[2]);
const { VirtualAlexa } = createRequire(`${clients}/package.json`)('virtual-alexa');
const { handler } = await import(pathToFileURL(bundle).href);

const alexa = VirtualAlexa.Builder()
  .applicationID(skillId)
  .handler(handler)
  .interactionModelFile(modelFile)
  .locale(locale)
  .create();
alexa.context().device().setID('bedroom');

const does = {
  launch: () => alexa.launch(),
  say: ({ words }) => alexa.utter(words),
  intend: ({ intent, slots }) => alexa.intend(intent, slots),
  // 1 is its number for a session that ran out of time.
  runOut: () => alexa.endSession(1),
};

// Its requests carry the time of this computer and the address of Amazon's services.
const corrected = (at) => (event) => {
  event.request.timestamp = at;
  event.context.System.apiEndpoint = settings;
};

process.on('message', async (message) => {
  alexa.filter(corrected(message.at));
  const told = await does[message.type](message).then(
    ({ response, sessionAttributes }) => ({ type: 'answered', response, sessionAttributes }),
    (error) => ({ type: 'failed', message: error.message }),
  );
  process.send(JSON.parse(JSON.stringify(told)));
});
process.send({ type: 'ready' });
