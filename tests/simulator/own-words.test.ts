import { describe, expect, test } from '@jest/globals';
import { intents } from '../model/utterances';
import { meant } from './meant';

/** What people say in words of their own, by the intent they mean; none of it is a sample of the model. */
const ALARMS: Readonly<Record<string, readonly string[]>> = {
  PainIntent: [
    'ow that really hurts',
    'my left heel hurts a bit',
    "that's starting to hurt now",
    'this is really painful',
    'my big toe is hurting',
    "oh that's quite sore",
    "ouch that's really sore",
    'my ankle is really hurting',
    'that bit is painful',
    "it's hurting a lot",
    "ooh that's tender",
    'my right ankle is sore',
  ],
  NumbIntent: [
    "I can't really feel my toes",
    'my left foot has gone numb',
    'my whole foot feels numb',
    'my foot is tingling a lot',
    "i can't feel my left foot",
    "my foot's gone numb",
    'my toes feel a bit numb',
    'i have no feeling in my toes',
    'my ankle looks swollen',
  ],
  DizzyIntent: [
    'my head is spinning a bit',
    "i'm a bit light headed",
    'i feel so dizzy right now',
    'i feel like i might faint',
    "everything's spinning around",
  ],
  EmergencyIntent: [
    'my left leg is swollen and red',
    'my right calf is hot and painful',
    'i have a pain in the chest',
    "i can't really breathe",
    'please call an ambulance now',
    "there's a tightness in my chest",
    "i think it's a heart attack",
    'my leg is really swollen',
    'my chest is really tight',
    "i've got pains in my chest",
    'my left calf is swollen and red',
    'somebody call an ambulance',
    "there's a pressure on my chest",
    'my leg has swollen up',
  ],
};

const WISHES: Readonly<Record<string, readonly string[]>> = {
  HowLongLeftIntent: [
    'how much longer will this be',
    'how many minutes do we have left',
    'how much longer is it going to take',
    'how long have we got left',
    'so how many more minutes',
  ],
  WhereAmIIntent: [
    'which foot are we doing',
    'what step are we at now',
    'which foot are we on now',
    'so what comes next then',
    "okay what's the next one",
    'how many more steps are there',
    'how many steps do we have left',
  ],
  TellMeMoreIntent: [
    'could you tell me a little more please',
    'where exactly should I be pressing',
    'how hard should I be pressing',
    'so why are we doing this one',
    'could you explain this step please',
  ],
  HowOftenIntent: [
    'how often did I massage my feet this week',
    'how many nights did I do this week',
    'how often have i breathed this week',
  ],
  LastTimeIntent: ['when did I do my last massage', 'when was my last foot massage'],
  SafetyIntent: [
    "is it safe to do this if i'm pregnant",
    'i think i might be pregnant',
    "i've got diabetes type two",
    'is this okay with diabetes',
    "is it safe to do this when i'm pregnant",
  ],
  DoesItWorkIntent: [
    'so does this really work then',
    'will it really help me to sleep better',
    'is it any good for my insomnia',
    'is there any real evidence for it',
  ],
  PrepareIntent: [
    'so what do I need for this',
    'how warm should my room be',
    'which kind of oil should I use',
  ],
  'AMAZON.HelpIntent': ['how does this thing work', 'so how does this work'],
  'AMAZON.RepeatIntent': [
    'could you say that one more time',
    'sorry can you repeat that please',
    'can you say that again please',
  ],
  'AMAZON.StopIntent': [
    'could we stop now please',
    'okay stop now',
    'stop alexa',
    "i think that's enough for tonight",
    "i'd like to finish now",
    "okay that's enough thanks",
    'please can we stop',
    'i really want to stop now',
    'just stop',
  ],
  'AMAZON.NextIntent': [
    'can we go to the next step please',
    "okay let's move on then",
    "okay i'm ready now",
    'okay next one please',
    'could you skip this step',
  ],
  'AMAZON.ResumeIntent': [
    "okay let's carry on then",
    'could you continue please',
    'okay you can keep going now',
    "let's resume",
  ],
  'AMAZON.PauseIntent': ['could you pause for a moment', 'can you wait a moment please'],
  'AMAZON.PreviousIntent': ['can you go back a step please', 'could we go back to the previous step'],
  'AMAZON.StartOverIntent': ['could we start from the beginning', 'can you restart the massage please'],
  'AMAZON.YesIntent': ['oh yes please', 'okay yeah sure', 'well okay then', 'yes okay then'],
  'AMAZON.NoIntent': ['oh no thanks'],
  ListRoutinesIntent: [
    'what other routines do you have then',
    'so what routines are there please',
    'can you tell me what massages there are',
    'what kinds of massage have you got',
  ],
  StartRoutineIntent: [
    'could you start a ten minute massage please',
    "i'd like a quick ten minute massage",
    'can we do the gentle routine',
    "let's do a ten minute foot massage",
    'can you give me a ten minute massage',
    "i'd like to start my massage",
    'the gentle one please',
    'something for my restless feet tonight',
    'could we do the heel and ball routine',
    'the pressure points please',
    "i'd like the arch focus",
    'just a travel massage please',
  ],
  BreatheIntent: [
    'can we do some breathing please',
    'i want to do four seven eight breathing',
    'could we breathe for three minutes',
    "i'd like to do some breathing",
    'could we breathe in for four and out for seven please',
    'can you do in for five and out for five',
    "let's try box breathing please",
    'can we do the same as last night please',
    'okay in four hold two out six please',
    'could you just breathe four in and six out',
    'well I want to breathe in for three and out for five',
  ],
  SetPreferenceIntent: [
    'could we leave out the holds please',
    'okay no holds then',
    "I really don't want any holds please",
    'can we breathe without holding please',
    'okay holds are fine again now',
    'could we breathe with the massage now please',
    'could we have just the massage please',
    'carry on without the breath',
    'no closing breaths tonight please',
    'could you skip the breaths at the end',
  ],
  SetDurationIntent: ['could you set my usual length to twelve minutes'],
  SetDetailIntent: [
    'could you just count down please',
    'okay count the hold too please',
    'can you please count everything now',
    "well don't count any more",
    "that's too many words",
    'oh just the counts please',
    'could you stop counting the inhale please',
    'okay back to the usual counting',
  ],
  SetPressureIntent: [
    'could you make it a bit softer please',
    'well I want more pressure',
    'can I press a little harder',
    'okay feather light please',
  ],
  SetPaceIntent: [
    'could you slow down a little please',
    'well that was a bit too fast for me',
    "oh you're going too fast for me",
    'can you please go a bit slower',
    'can we go just a little slower',
    'maybe a little faster now',
    'okay back to normal speed please',
    "let's go a bit faster",
    'not so fast please',
  ],
};

const rows = (table: typeof ALARMS): [string, string][] =>
  Object.entries(table).flatMap(([intent, said]) => said.map((words): [string, string] => [words, intent]));

const samples = new Set(intents.flatMap((intent) => intent.samples));

describe.each([
  ['alarms', ALARMS],
  ['wishes and questions', WISHES],
])('%s in other words than the samples', (_, table) => {
  test.each(rows(table))('"%s" is %s', (words, intent) => {
    expect(samples.has(words.toLowerCase())).toBe(false);
    expect(meant(words).split(' ')[0]).toBe(intent);
  });
});
