import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { InteractionModel } from '../../language/interaction-model';
import type { SkillHandler } from '../../simulator/device/exchange';

/** Four hundred milliseconds a word: round numbers for the tests. */
export const speakingMs = (text: string): number => text.split(/\s+/).length * 400;

/** The least a model needs for a massage. */
export const MODEL: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'my foot routine',
      intents: [
        { name: 'AMAZON.StopIntent' },
        { name: 'AMAZON.PauseIntent' },
        { name: 'AMAZON.ResumeIntent', samples: ["let's go on"] },
        { name: 'AMAZON.HelpIntent', samples: ['what can i say'] },
        { name: 'AMAZON.YesIntent' },
        { name: 'AMAZON.NavigateHomeIntent' },
        { name: 'AMAZON.FallbackIntent' },
        {
          name: 'StartRoutineIntent',
          slots: [
            { name: 'duration', type: 'AMAZON.DURATION' },
            { name: 'routine', type: 'Routine' },
          ],
          samples: [
            '{duration}',
            'start the {routine}',
            'give me a {duration} massage',
            'start the {routine} for {duration}',
          ],
        },
        {
          name: 'HowOftenIntent',
          slots: [{ name: 'period', type: 'AMAZON.DATE' }],
          samples: [
            "how often i've done it {period}",
            'how often did i do it',
            'how often have i done it {period}',
          ],
        },
        {
          name: 'HowLongLeftIntent',
          samples: ['how long is left', 'how much longer', 'how many minutes are left'],
        },
        {
          name: 'GoToStepIntent',
          slots: [{ name: 'step', type: 'Step' }],
          samples: ['go to the {step}', '{step}', 'jump to the {step}'],
        },
        {
          name: 'BreatheIntent',
          slots: [
            { name: 'pattern', type: 'Pattern' },
            { name: 'cycles', type: 'AMAZON.NUMBER' },
          ],
          samples: ['{pattern} breathing', '{cycles} rounds of {pattern} breathing', '{pattern}'],
        },
        {
          name: 'ReminderIntent',
          slots: [{ name: 'time', type: 'AMAZON.TIME' }],
          samples: ['remind me at {time}', 'remind me in the {time}'],
        },
      ],
      types: [
        {
          name: 'Routine',
          values: [{ id: 'gentle', name: { value: 'gentle routine', synonyms: ['gentle', 'light one'] } }],
        },
        {
          name: 'Step',
          values: [
            { id: 'heel', name: { value: 'heel' } },
            { id: 'toes', name: { value: 'toes', synonyms: ['big toe'] } },
          ],
        },
        {
          name: 'Pattern',
          values: [
            { id: 'four-seven-eight', name: { value: 'four seven eight', synonyms: ['four, seven, eight'] } },
          ],
        },
      ],
    },
  },
};

/** A skill that answers as it is told and remembers what it was asked. */
export function fakeSkill(answer: (event: RequestEnvelope, turn: number) => Response | ResponseEnvelope) {
  const asked: RequestEnvelope[] = [];
  const handler: SkillHandler = async (event) => {
    asked.push(event);
    if (event.request.type === 'SessionEndedRequest') return { version: '1.0', response: {} };
    const answered = answer(event, asked.length);
    return 'version' in answered ? answered : { version: '1.0', response: answered };
  };
  return { asked, handler };
}

/** An answer that leaves the microphone open. */
export const asks = (ssml: string, reprompt?: string): Response => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` },
  ...(reprompt === undefined
    ? {}
    : { reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${reprompt}</speak>` } } }),
  shouldEndSession: false,
});

/** An answer after which the session is over. */
export const says = (ssml: string): Response => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` },
  shouldEndSession: true,
});
