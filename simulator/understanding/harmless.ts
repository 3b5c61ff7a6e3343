const PARTS = 'foot|feet|toes?|heels?|ankles?|arch(?:es)?|soles?|legs?|calf|calves|hands?|thumbs?';
const SORE = 'sore|aching|painful|swollen|numb|tingling|tired|cramping|hurting|restless';
const NOT = "doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|not|no longer|never|won't";

/** Phrases that hold words of alarm and sound none: what is denied, past, asked about, or of something else. */
const HARMLESS: readonly RegExp[] = [
  // "It doesn't hurt any more", "I'm not dizzy".
  new RegExp(
    `\\b(?:${NOT}) (?:really |so |too |that |at all |any more )?(?:hurt|hurting|sore|painful|tender|numb|dizzy|faint|light ?headed|swollen)\\b(?: any ?more| now| at all)?`,
  ),
  // "I can't hold my breath that long", "I can't breathe that slowly": wishes for another breathing.
  /\b(?:can't|cannot|couldn't|don't) (?:\w+ )?(?:to )?(?:hold|keep)(?:ing)? (?:my|the|your) breath\b(?: in)?/,
  /\b(?:can't|cannot|couldn't) breathe (?:(?:in|out) )?(?:(?:that|so|as|this|too) (?:slow|fast|quick|long|deep)(?:ly)?|along|in time|with you|through my nose)\b/,
  // "I had a heart attack two years ago", "after a stroke": a question for the doctor.
  /\b(?:after|since|following) (?:a|an|my|his|her) (?:stroke|heart attack|blood clot)\b/,
  /\bhad a (?:small |mild |mini )?(?:stroke|heart attack)(?= (?:\w+ ){0,3}(?:ago|last|once|before|years?|in)\b)/,
  // "Will it help my sore feet", "is it good for heel pain".
  new RegExp(
    `\\b(?:helps?|for|with|do|treats?|cures?|eases?|relieves?|fix|against|about) (?:my |the |your )?(?:poor |old |tired |bad )*(?:${SORE}) (?:${PARTS})\\b`,
  ),
  new RegExp(
    `\\b(?:for|with|against|helps?|good|anything|something|do|works?|cures?|treats?|eases?|relieves?)(?: with| for| against| about)? (?:my |the )?(?:(?:${PARTS}|chest|nerve)(?:'s)? )?(?:pains?|cramps?|numbness|swelling|dizziness)\\b`,
  ),
  // Feelings, films, luck and others.
  /\bstroke of (?:luck|genius)\b/,
  /\bdizzy with (?:excitement|joy|happiness|success|love)\b/,
  /\b(?:hurts?|hurting) (?:my|his|her|their|your|people's) (?:feelings|pride)\b/,
  /\bhurt (?:his|her|their|its) \w+/,
  /\bhurts? (?:me )?(?:the way|when you (?:say|talk|shout|ignore)|to (?:see|hear|think|say|know)|everybody|everyone|business).*/,
  /\b(?:love|truth|rate|rates|prices?|economy) hurts?\b/,
  /\b(?:film|movie|joke|match|game|song|queue|meeting|speech|episode)s? (?:was|is|were|are) (?:\w+ )?painful\b/,
  /\b(?:dog|cat|horse|mare|cow)(?:'s)? .*/,
  /\b(?:guy|man|woman|bloke|fella|girl|one|bit|scene|character|people|somebody|someone) (?:in|on) (?:the|that|this) (?:film|movie|show|series|book|telly|news|game).*/,
  /\b(?:couch|sofa|chair|bed|table|roof|shelf|tent|deal|market|line) (?:has |just |went and )?collapsed\b/,
  /\bfaint (?:buzz\w*|noise|sound|smell|light|line|music|glow|mark|hope|idea)\b/,
  /\bno blood\b/,
  /\b(?:chair|table|stool|desk|shelf|ladder|sofa)(?: leg)?(?:'s| is)? (?:\w+ )?wobbly\b/,
  /\bleg of the (?:chair|table|bed|sofa|stool|desk)\b.*/,
  // "Should it hurt?", "it hurt a bit yesterday": asked, or over.
  /\b(?:should|does|will|is|would) (?:it|this|that) (?:\w+ )?(?:supposed to |meant to |going to )?hurt\b(?= when you|$)/,
  /\b(?:to|might|could|would) hurt (?:myself|you|anyone|anybody)\b/,
  /\bhurt (?:a bit |a little |a lot )?(?:yesterday|last night|last week|before)\b/,
  /\bhard to (?:reach|get|see|bend)\b/,
];

/**
 * Words without what only sounds like an alarm.
 *
 * @example
 * withoutHarmless("it doesn't hurt there but my heel is sore") //=> 'it there but my heel is sore'
 */
export const withoutHarmless = (text: string): string =>
  HARMLESS.reduce((left, phrase) => left.replace(phrase, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
