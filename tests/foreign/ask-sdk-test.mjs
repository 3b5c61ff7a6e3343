// Loads the bundle into ask-sdk-test and runs the sequences that the parent sends, one after the other.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [bundle, clients, , { locale, skillId, settings }] = JSON.parse(process.argv[2]);
const foreign = createRequire(`${clients}/package.json`);

// It declares its tests with mocha's `it`; here each is handed over to be run at once.
let declared;
const mocha = foreign.resolve('mocha');
foreign.cache[mocha] = {
  id: mocha,
  filename: mocha,
  loaded: true,
  exports: { it: (_, run) => (declared = run) },
};
const { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder } = foreign('ask-sdk-test');

const { handler } = await import(pathToFileURL(bundle).href);
const requestOf = (skill, { intent, slots = {}, at }) => {
  const builder =
    intent === undefined ? new LaunchRequestBuilder(skill) : new IntentRequestBuilder(skill, intent);
  for (const [name, { type, value, id }] of Object.entries(slots)) {
    if (type === undefined) builder.withSlot(name, value);
    else builder.withSlotResolution(name, value, type, id);
  }
  const envelope = builder.build();
  envelope.request.timestamp = at;
  envelope.context.System.apiEndpoint = settings;
  return envelope;
};

// With `faulty` it is not the skill that answers, but always this: to see that the fault in it is found.
process.on('message', ({ userId, sequence, faulty }) => {
  const skill = { appId: skillId, userId, deviceId: 'bedroom', locale };
  const answers = [];
  const items = sequence.map(({ request, ...expected }) => ({
    ...expected,
    request: requestOf(skill, request),
    callback: ({ response, sessionAttributes }) => answers.push({ response, sessionAttributes }),
  }));
  const answering = faulty === undefined ? handler : async () => ({ version: '1.0', response: faulty });
  new AlexaTest(answering, skill).test(items);
  declared((error) => process.send({ type: 'ran', answers, ...(error && { fault: error.message }) }));
});
process.send({ type: 'ready' });
