export const HELP = `A local Echo for My Foot Routine.

  npm start                            talk to it: type what you would say
  npm start --silent -- < script.txt   play a script and print the transcript

  --fast                at a terminal too: do not wait for the pauses
  --fresh               start with an empty database
  --data DIR            keep the database in DIR (.data)
  --now TIME            what the clock says: 2026-03-01T21:40 (the real time)
  --time-zone ZONE      where the device stands: Europe/Berlin (this computer's)
  --locale LOCALE       en-US, en-GB, en-AU, en-CA or en-IN (en-US)
  --device KIND         speaker or show, the one with a screen (speaker)
  --person NAME         a recognised voice
  --json                one JSON line a turn instead of the transcript
  --voice-rate N        the voice is slower or faster than expected, 0.5 to 2 (1)
  --wav FILE            also write what is heard to a sound file
  --voice NAME          speak with a program, so that all times are true for it:
                        flite, flite:rms, espeak, espeak:en-gb@150 or
                        "command:text2wave -o {file}" (flite with --wav)
  --profile FILE        the voice the skill reckons with, see docs/calibration.md
  --quirk NAME          misbehave: long-breaks-dropped, breaks-skipped,
                        invalid-response, apla-unsupported or speech-cut-off
  --help                this page

A script has one thing a line:

  U: Alexa, start my foot routine      what is said; "Alexa," cuts in
  U: (silence)                         one open microphone passes unused
  T: ready                             a touch on the screen
  V: Ann                               a voice recognised from here on
  V: (unknown)                         … and no more
  @ 21:40:00                           the clock, also with a date before it
  @ +00:45                             45 s after the last answer began
  # a comment
  A: …                                 an answer; filled in anew
`;
