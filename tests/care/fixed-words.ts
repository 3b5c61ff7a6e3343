/** The words of care, as they are said in every state, to everybody. */
export const STOP_WORDS = {
  numb: "Let's stop here. A foot that's numb or has broken skin shouldn't be massaged. Please ask a doctor or nurse before the next time.",
  dizzy: "Let's stop. Breathe normally, and sit or lie down until it has passed. That's enough for today.",
  emergency: 'Please stop now. Call 911, or ask someone near you to, straight away.',
} as const;

export const PAIN = 'Let go, and leave that spot alone. Say stop to finish here, or next to go on.';
export const PAIN_OUTSIDE = "Let go, and leave that spot alone. If it doesn't ease, ask a doctor.";

export const GATE =
  "If a foot is numb, injured or swollen, skip tonight and ask a doctor. If you're pregnant, or live with diabetes or poor circulation, choose the gentle routine.";
export const SAFETY =
  "I can't judge that, so please ask a doctor first. Leave it out with open skin, an infection, a fever, a recent operation, or one leg that's swollen, hot or sore. With blood thinners, brittle bones, varicose veins or gout, ask before you begin. If you're pregnant, or live with diabetes or poor circulation, the gentle routine is the one to choose.";
export const EFFECTS =
  "Many people find it relaxing. Small studies, mostly people's own reports, found they slept better; nobody can be sure massage was the reason. It's a nice way to end the day.";
export const NO_TREATMENT =
  'A massage is no treatment for that, and a doctor or nurse can help. Many people find it relaxing, and no more than that.';
