import { ITEM_SILENCE_MS, shortScript } from '../../lambda/src/content/reading';

const item = (text: string, index: number): string => `${String(index + 1).padStart(2)}  ${text}`;

/** The short script, with how to measure it. */
export const SCRIPT = `Let the voice say these. [1.0s] is a second of silence, which belongs to the item; before and after each item are
${ITEM_SILENCE_MS.before / 1000} to ${ITEM_SILENCE_MS.after / 1000} s of it. In development the skill reads them: "Alexa, ask my foot routine to read the script".

Start a stopwatch at the first sound of an item and stop it at the last. Write the seconds and the number of the item
into a file, a line each ("9.8 1"), every item two or three times if you can, and run

  npm run calibrate -- --times FILE --out lambda/src/speech/voice-profile.json

or record the whole of it as a WAV file, and run the same with --recording FILE.

${shortScript.map(item).join('\n')}
`;
