import { SCRIPT_PAUSE_MS, stopwatchScript } from '../../lambda/src/content/reading';

/** The stopwatch script, with how to measure it. */
export const SCRIPT = `Let the voice say each of these, ${SCRIPT_PAUSE_MS / 1000} s of silence between them. Start the stopwatch at the first
sound of an item, stop it at the last. Write the seconds and the number of the item into a file, a line each
("9.8 1"), every item two or three times if you can, and run

  npm run calibrate -- --times FILE --out lambda/src/speech/voice-profile.json

or record all of it at once as a WAV file, and run the same with --recording FILE.

${stopwatchScript.map((item, index) => `${String(index + 1).padStart(2)}  ${item}`).join('\n')}
`;
