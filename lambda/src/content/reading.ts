import { sentence } from './phrasebook/numbers';

/** Sentences of a block, one an item. */
const sentencesOf = (block: string): readonly string[] => block.trim().split(/(?<=\.)\s+/);

/**
 * Said once of each side: the feet differ in no other words, so what one of them takes longer than the other is heard
 * from the pairs alone, whatever else of a sentence is misjudged.
 */
const PAIRS = [
  '* door. Small, light room.',
  '* turn. Three short streets.',
  '* house. Warm lights.',
  '* side of the street. Old shops, down to the bridge.',
  '* side, just above the river. Look with your own eyes, and wait.',
  '* hand. Light, from wrist to elbow.',
  '* coat. Soft wool, dark green, from Scotland.',
  '* shoe, large and brown: hold it, and tie it again.',
  'Top of the * tower. Small windows, over the river.',
  'End of the * street. Bright lights.',
  'Keep your * shoe. Feet up.',
  'Next, your * pocket. Say hello, or just listen.',
  'Now your * shoe. Put it on the other chair.',
  'Now your * coat. Hang it on the hall door.',
];

const onEachSide = (text: string): readonly string[] =>
  ['left', 'right'].map((side) => text.replace('*', text.startsWith('*') ? sentence(side) : side));

/**
 * What a voice reads so that its profile can be fitted: phrases in the shapes and sounds of a guided evening, and not
 * one that is ever said in it, so that a routine stays a test of the profile.
 */
export const readingText: readonly string[] = [
  ...sentencesOf(`
  Window. Slippers. Yesterday. Spring. Light. Frost. Stones. Slower. Softer. Quickly. Steps. Home.
  And wait. And lift. And stir. And push. And knock. And read. And ring. And rise. And open. And after.
  And back home. And rain again. And now east. The kettle. The evening. Old songs. Red apples.
  Come inside. Every Sunday. Good morning. Plain water. Long roads. Soft rain. Strong hands. Slow trains.
  Warm stones. Heavy coats. Wide streets. Still raining. Still snowing. Still asleep. Other side.
  Other rooms. Third street. Fifth floor. Second door. First light. Last page. Big house. Little bird.
  Little shop. Not yet. Nearly noon. Nearly home. Read quietly. Speak softly. Rest well. Go slowly.
  Step out. Very late. Very small. Quite warm. Quite soft. Just sunshine. Just apples. No reading.
  No trouble. No sugar today. Let it rain. Let it snow. Keep it warm. Keep it dry. Nothing to read.
  Clear and cold. Round and red. Slow and late. Salt and pepper. Bright and early. Nice and dry.
  Steady and quiet. Quick and rather loud. Light as paper. Cold as ice. Close the door. Under the table.
  Towards the river. Towards the old town. Between the old houses. Around the end of the street.
  Back to the station. Not too loud. Rain again today. Hats all wet. Doors quite open. No lights at all.
  No money at all. Always beautiful. Always up the hill. Let your children sleep. Let your supper stand.
  Let your window be open. Let the bread be warm. Wash your apples first. Just the sound of the sea.
  Just the lightest of rain. Only as long as it is light. Only as loud as is polite.
  The train leaves at nine. Put the letters over there. Nobody answered the telephone.
  Ask your uncle about it. My sister plays the violin.
  The old clock in the hall strikes every quarter of an hour.
  Please leave your umbrella by the door before you come in.
  `),
  ...sentencesOf(`
  Large, dark rooms. Ripe, round cheese. Soon, the train. Soon, the moon. Soon, the others.
  Soon, the other house. Soon, the end of the film. Soon, just sleeping. Soon, long evenings. Now, softly.
  Up, slowly. Down, and rest. Push, and pull. Listen, and wait. Old, warm coats. One more, please.
  One door, then the other. One shoe, then another. Slow, and rather late. Soft, and very white.
  Slowly, to the lake. Street to street, and back. House to house, and home. Read on, and keep smiling.
  A little slower, if you can. Up and up, nice and high. Louder, please. Five eggs, then the flour.
  Nine trees, then the lake. Six stamps, then the letters. Two cats, then a dog.
  Now turn the page, and read on. Down the hill, over the bridge, and home. Bring a blanket, if you can.
  Say good morning to your neighbour, or just smile.
  For the soup, take a large pot, and stir your onions from side to side.
  For the cake, warm the butter, and beat slow circles with a wooden spoon.
  `),
  'Red door. Two large windows.',
  'Top of the red house. Small windows.',
  'End of the street. Bright lights, over the river.',
  'Now just read your last letter. Soft light, quite alone.',
  'And on. Then the next street.',
  'And up. Then the end of the road.',
  'And bread. Then fresh butter.',
  "Let's sit down. And begin at last.",
  "Let's go in. Third door.",
  'It was late. We took a taxi home.',
  'The dog barks. Nobody answers.',
  'Dinner is ready. Wash your hands, and call your brother.',
  "That's one page read. Turn it over.",
  'Say hello to your mother. Ask her in, or come later.',
  "Next, the end of your street. Ring when you're there.",
  ...PAIRS.flatMap(onEachSide),
  'Ten letters, old ones first. Put them in your other pocket, and bring a little bread for the birds.',
];

/** The silences around an item of the short script when it is read out, so that a hand can follow. */
export const ITEM_SILENCE_MS = { before: 3000, after: 4000 } as const;

/**
 * A part of the reading text for a stopwatch: items of some ten seconds. Most hold silences, as a guided evening does:
 * only they tell what a phrase costs that stands alone.
 */
export const shortScript: readonly string[] = [
  'Red door. Two large windows. [1.0s] Left turn. Three short streets. [1.0s] Right house. Warm lights.',
  'The train leaves at nine. Put the letters over there. Nobody answered the telephone. Ask your uncle about it.',
  'The kettle. [1.0s] Old songs. [1.0s] Come inside. [1.0s] Every Sunday. [1.0s] Plain water.',
  'Let your window be open. [1.0s] Just the sound of the sea. [1.0s] Light as paper. [1.0s] Always beautiful.',
  'Soon, the train. [1.0s] Old, warm coats. [1.0s] Louder, please. [1.0s] Push, and pull.',
  'Now your left shoe. Put it on the other chair. Now your right coat. Hang it on the hall door. Keep your left shoe. Feet up.',
  'Close the door. [1.0s] Rain again today. [1.0s] Not too loud. [1.0s] Under the table.',
  'The old clock in the hall strikes every quarter of an hour. Please leave your umbrella by the door before you come in.',
  'And wait. [1.0s] And lift. [1.0s] And push. [1.0s] And read. [1.0s] And ring.',
  'Still raining. [1.0s] Other side. [1.0s] Third street. [1.0s] Nearly noon. [1.0s] Very late.',
  'For the soup, take a large pot, and stir your onions from side to side. For the cake, warm the butter, and beat slow circles with a wooden spoon.',
  'Window. [1.0s] Yesterday. [1.0s] Spring. [1.0s] Slower. [1.0s] Light. [1.0s] Slippers.',
];
