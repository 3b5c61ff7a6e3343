/** Words of care: the gate, and who shouldn't, which name conditions to spare whoever has one. */
const CARE = [
  "If you're pregnant, or live with diabetes or poor circulation, choose the gentle routine.",
  "Leave it out with open skin, an infection, a fever, a recent operation, or one leg that's swollen, hot or sore.",
  'With blood thinners, brittle bones, varicose veins or gout, ask before you begin.',
  "If you're pregnant, or live with diabetes or poor circulation, the gentle routine is the one to choose.",
  'A massage is no treatment for that, and a doctor or nurse can help.',
];

/** All that may be said of effects. */
const EFFECTS = [
  'Many people find it relaxing.',
  'Many people find it relaxing, and no more than that.',
  "Small studies, mostly people's own reports, found they slept better; nobody can be sure massage was the reason.",
];

/** What certification wants to read: the parts of the disclaimer that speak of medicine. */
const DISCLAIMER = [
  'It does not give medical advice and is not a substitute for professional medical advice, diagnosis or treatment.',
  'If you think you may have a medical emergency, call your local emergency number.',
];

/** What the README says of care. */
const OF_CARE = ['It makes no medical claim, asks no health question and stores no condition.'];

/**
 * The only sentences that may name what no other may. They stand here word for word; nothing like them is excepted.
 */
export const FIXED_SENTENCES: readonly string[] = [...CARE, ...EFFECTS, ...DISCLAIMER, ...OF_CARE];
