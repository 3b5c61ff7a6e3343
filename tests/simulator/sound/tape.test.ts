import { expect, test } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { runScript } from '../../../simulator/script/run';
import { heardIn } from '../../../simulator/sound/hearing';
import { lengthMs, SoundError } from '../../../simulator/sound/sound';
import { renderedVoice } from '../../../simulator/sound/sounding-voice';
import { createTape } from '../../../simulator/sound/tape';
import { readWav, writeWav } from '../../../simulator/sound/wav';
import { asks, fakeSkill, MODEL, says, speakingMs } from '../fake-skill';
import { toneEngine } from './tones';

/** What a sound file holds after a script, through a WAV file and back. */
const played = async (script: string, answers: readonly Response[], voiceRate = 1) => {
  const voice = renderedVoice(toneEngine);
  const tape = createTape(voice);
  const { handler } = fakeSkill((_, turn) => answers[turn - 1] ?? says('Good night.'));
  const transcript = await runScript(script, {
    ...{ handler, speakingMs, model: MODEL, sound: voice, record: tape.record },
    ...{ now: '2026-03-01T21:00', settings: { voiceRate } },
  });
  const sound = tape.sound();
  const wav = sound && readWav(writeWav(sound));
  const heard = wav === undefined ? [] : heardIn(wav, 250).map((each) => [each.beginsAtMs, each.endsAtMs]);
  return { transcript, heard, ms: wav === undefined ? 0 : lengthMs(wav) };
};

const OPEN = 'U: Alexa, open my foot routine';
const TWO = asks('One two. <break time="4s"/> Three four five. <break time="1s"/>', 'Are you there?');

test('words last as long as they are spoken, and are heard where the transcript says', async () => {
  const { transcript, heard, ms } = await played(OPEN, [
    says('One two. <break time="4s"/> Three four five.'),
  ]);
  expect(transcript).toContain('A: One two. [4.0s] Three four five. (4.5 s, closed)');
  expect(heard).toEqual([
    [0, 200],
    [4200, 4500],
  ]);
  expect(ms).toBe(4500);
});

test('an answer, the wait for a word, its reprompt and the next answer keep their times', async () => {
  const { heard, ms } = await played(`${OPEN}\nU: (silence)\nU: Alexa, stop`, [TWO]);
  // 5.5 s of answer, 8 s of open microphone; after the reprompt a second's wait, two words, a second's delay.
  const reprompt = 5500 + 8000;
  const goodNight = reprompt + 300 + 1000 + 900 + 1000;
  expect(heard.map(([begins]) => begins)).toEqual([0, 4200, reprompt, goodNight]);
  expect(ms).toBe(goodNight + 200);
});

test('who cuts in silences the voice at once', async () => {
  const { heard } = await played(`${OPEN}\n@ +00:04\nU: Alexa, stop`, [
    asks('<break time="3900ms"/> One two three four five six.'),
  ]);
  expect(heard[0]).toEqual([3900, 4000]);
});

test('a slower voice and slower words take longer', async () => {
  const markup = 'One two. <break time="1s"/> <prosody rate="80%">Three four.</prosody>';
  const { heard } = await played(OPEN, [says(markup)], 0.5);
  expect(heard).toEqual([
    [0, 400],
    [1400, 1900],
  ]);
});

test('words over words in a document are heard at once', async () => {
  const speech = (content: string) => ({ type: 'Speech', content, contentType: 'PlainText' });
  const silence = (duration: number) => ({ type: 'Silence', duration });
  const over = { type: 'Sequencer', items: [silence(500), speech('Over it.')] };
  const mixer = { type: 'Mixer', items: [speech('One two three four five six seven.'), over] };
  const document = { type: 'APLA', version: '0.91', mainTemplate: { parameters: [], items: [mixer] } };
  const { heard, transcript } = await played(OPEN, [
    {
      directives: [{ type: 'Alexa.Presentation.APLA.RenderDocument', token: 'one', document }],
      shouldEndSession: true,
    },
  ]);
  expect(transcript).toContain('A: One two three four five six seven. (at once: Over it.) (0.7 s, closed)');
  expect(heard).toEqual([[0, 700]]);
});

test('when nothing is said there is no sound', async () => {
  expect((await played('U: anybody there', [])).heard).toEqual([]);
});

test('a file of days is refused', async () => {
  const script = `${OPEN}\n@ 2026-03-03 21:00:00\n${OPEN}`;
  await expect(played(script, [])).rejects.toThrow(SoundError);
});
