// Sequences of ask-sdk-test, run by mocha: it holds every answer to two checks of certification. A closed microphone
// asks nothing; an open one asks, or invites in words that end "Say …", which is no question to that check and is
// looked at here.
const { equal, match } = require('node:assert');
const { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder } = require('ask-sdk-test');

const settings = {
  appId: process.env.SKILL_ID,
  userId: 'amzn1.ask.account.SEQUENCES',
  deviceId: 'sequences-device',
  locale: 'en-US',
};

const handler = async (event, context) => {
  const skill = await import(`file://${process.env.BUNDLE}`);
  return skill.handler(event, context);
};
const tester = new AlexaTest(handler, settings);

let clock = Date.parse('2026-03-01T21:40:00Z');
const at = (request, seconds) => {
  clock += seconds * 1000;
  request.request.timestamp = new Date(clock).toISOString().replace(/\.\d+/, '');
  return request;
};
const INVITES = /(?:Say|say|Shall|shall|would|How many)[^.?]*[.?](?:<[^>]*>|\s)*<\/speak>$/;

/** An answer with an open microphone: a question, or an invitation in its last sentence. */
const open = (request, seconds = 5) => ({
  request: at(request, seconds),
  shouldEndSession: false,
  ignoreQuestionCheck: true,
  callback: ({ response }) => match(response.outputSpeech.ssml, INVITES),
});
/** An answer with a closed one: no question in it. */
const closed = (request, seconds = 5) => ({ request: at(request, seconds), shouldEndSession: true });
/** An answer that asks: ask-sdk-test's own check looks for the question mark. */
const asking = (request, seconds = 5) => ({ request: at(request, seconds), shouldEndSession: false });

const launch = () => new LaunchRequestBuilder(settings).build();
const intent = (name) => new IntentRequestBuilder(settings, name).build();
const withSlot = (name, slot, value) =>
  new IntentRequestBuilder(settings, name).withSlot(slot, value).build();

describe('ask-sdk-test', () => {
  tester.test(
    [
      open(launch()),
      open(intent('AMAZON.HelpIntent')),
      open(intent('AMAZON.FallbackIntent')),
      open(intent('AMAZON.NextIntent')),
      open(intent('HowLongLeftIntent'), 30),
      open(intent('WhereAmIIntent')),
      open(intent('AMAZON.PauseIntent')),
      open(intent('AMAZON.RepeatIntent')),
      open(intent('AMAZON.ResumeIntent')),
      open(intent('TellMeMoreIntent'), 20),
      open(intent('PainIntent')),
      closed(intent('AMAZON.StopIntent')),
    ],
    'a massage with questions, a pause and pain',
  );
  tester.test(
    [
      asking(withSlot('StartRoutineIntent', 'duration', 'PT3M'), 120),
      open(intent('AMAZON.YesIntent')),
      closed(intent('AMAZON.CancelIntent')),
    ],
    'a length that cannot be',
  );
  tester.test(
    [open(withSlot('BreatheIntent', 'duration', 'PT1M'), 120), closed(intent('DizzyIntent'))],
    'breathing',
  );
  for (const name of [
    'HowOftenIntent',
    'LastTimeIntent',
    'DoesItWorkIntent',
    'PrepareIntent',
    'EmergencyIntent',
    'NumbIntent',
  ])
    tester.test([closed(intent(name), 120)], `${name} in one breath`);
  tester.test(
    [asking(intent('ForgetMeIntent'), 120), closed(intent('AMAZON.NoIntent'))],
    'forgetting, declined',
  );
});

equal(typeof process.env.BUNDLE, 'string');
