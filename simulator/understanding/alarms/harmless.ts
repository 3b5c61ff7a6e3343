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
  // What was, and is over: "my heel was sore last week but it's fine now".
  /\b(?:was|were|had|used to|got|get|broke|fainted|felt|hurt)\b.*\b(?:fine|okay|ok|all right|alright|better|gone|clear|healed(?: up)?|cleared up|worn off|over|passed|good|awake|right as rain|back to normal)(?: again| now| since| then)*$/,
  /\b(?:pain|cramp|cramps|dizziness|numbness|swelling|dizzy spell|feeling|feeling's|pins and needles|hurting|soreness)(?:'s)? (?:\w+ ){0,6}(?:gone|passed|is over|healed|cleared up|let go|worn off|stopped|eased|back|come back|gone down|gone away|better)\b/,
  /\b(?:fainted|broke|had|got|hurt|cut|sprained|twisted|collapsed|was|were)\b.*\b(?:years? ago|months? ago|as a (?:kid|child|boy|girl|teenager)|back in|when i was|when we were|in (?:high )?school|at (?:my|our|the) wedding|last (?:year|month|holiday|summer|winter|spring|autumn|christmas)|once)\b.*/,
  /\b(?:recovering|recovered) from .*/,
  /\b(?:no|never get|never had|without|haven't got|isn't any|any) (?:chest |real |more )?(?:pains?|cramps?|numbness|dizziness|swelling|blood)\b/,
  // What may happen, or happens to people: asked about.
  /\b(?:if|in case) (?:it|i|i've|i'm|it's|this|that|something|someone|he|she|my \w+) .*/,
  /\b(?:make|makes|making) (?:you|people|anyone|someone|him) (?:\w+ )?(?:dizzy|faint|light ?headed|sick|numb)\b/,
  /\b(?:why )?(?:do|does) (?:people|feet|toes|legs|someone|old people|babies) .*/,
  /\b(?:cause|causes|causing|prevent|prevents|stop|history of|risk of|signs of|symptoms of|meaning of|definition of) (?:a |an )?(?:blood clots?|clots?|d v t|dvt|thrombosis|strokes?|heart attacks?|cramps?|swelling|numbness|dizziness|pain)\b/,
  /\b(?:hurts?|hurt) so good\b/,
  /\b(?:wouldn't|won't|didn't|must have|can't|doesn't) (?:have )?hurt\b(?! when)/,
  /\bwhat's (?:a|an) .*/,
  /\b(?:what causes|how do (?:you|i) spell|what (?:is|does) (?:vertigo|numbness|a cramp)|who (?:was|is)) .*/,
  /\b(?:pressure|amount|kind) of (?:pain|numbness)\b.*/,
  /\b(?:fix|fixes|cure|cures|help|helps|ease|eases|relieve|relieves|treat|treats|get rid of) (?:my |the |with my )?(?:\w+ )?(?:pain|cramps?|numbness|swelling|dizziness)\b/,
  /\b(?:broke|sprained|twisted|had|cut|fractured)\b.*\b(?:is it|is this|is massage|may i|can i) (?:safe|okay|ok|all right|fine|do|still|start)\b.*/,
  // Others, and things.
  /\b(?:his|her|their) \w+ (?:hurts?|aches?|is sore) (?:after|from|since) .*/,
  /\b(?:sofa|chair|couch|bed|mattress)(?:'s| is) (?:numb|dead|sore)\b.*/,
  // Feelings, films, luck.
  /\b(?:dying|die) (?:for|to) .*/,
  /\b(?:phone|battery|laptop|tablet|kindle|plant|plants|fire|signal)(?:'s| is)? (?:\w+ )?(?:dying|dead|died)\b/,
  /\bwho (?:sang|sings|wrote|played|plays) .*/,
  /\b(?:song|film|movie|ride|fairground|rollercoaster|price|prices|bill|news|traffic|maths|homework)\b.*\b(?:dizzy|spin|faint|sick)\b/,
  /\bambulance (?:\w+ )?(?:show|series|drama|siren|going past|outside|driver)\b/,
  /\b(?:drives|drive|driving|hear|heard|see|saw|watching) (?:an|the|that) (?:\w+ )?ambulance\b.*/,
  /\b(?:paramedics?|doctors?|surgeons?|nurses?|detective|hero|heroine|villain|king|queen|character) (?:\w+ )?(?:show|series|in the|in that|in this|on the|on that)\b.*/,
  /\b(?:somebody|someone|he|she|they) (?:\w+ ){1,4}(?:in|on) (?:that|the|this|a) (?:\w+ )?(?:episode|film|movie|show|series|book|telly|news|game|drama|play)\b.*/,
  /\bbleeding (?:money|cash|edge|obvious|hell|radiators?|the radiators?)\b/,
  /\b(?:kettle|alarm|phone|car|tyre|tire|pipe|tap|roof|radiator|oven|engine|door|bulb|boiler|computer|wifi|internet|printer|fridge)(?:'s| is| has)? .*/,
  /\b(?:sick|tired) (?:and tired )?of\b/,
  /\b(?:sewing|knitting|cactus)\b.*/,
  /\bstroke of (?:luck|genius)\b/,
  /\bdizzy with (?:excitement|joy|happiness|success|love)\b/,
  /\b(?:hurts?|hurting) (?:my|his|her|their|your|people's) (?:feelings|pride)\b/,
  /\bhurt (?:his|her|their|its) \w+/,
  /\bhurts? (?:me )?(?:the way|when you (?:say|talk|shout|ignore)|to (?:see|hear|think|say|know)|everybody|everyone|business).*/,
  /\b(?:love|truth|rate|rates|prices?|economy) hurts?\b/,
  /\b(?:film|movie|joke|match|game|song|queue|meeting|speech|episode)s? (?:was|is|were|are) (?:\w+ )?painful\b/,
  /\b(?:dog|cat|(?<!charley )horse|mare|cow)(?:'s)? .*/,
  /\b(?:guy|man|woman|bloke|fella|girl|one|bit|scene|character|people|somebody|someone) (?:in|on) (?:the|that|this) (?:film|movie|show|series|book|telly|news|game).*/,
  /\b(?:pain barrier|pain in the neck|emergency (?:budget|exit|fund|lights?))\b/,
  /\b(?:foot|leg|arm|heel|heels|sole|soles) (?:\w+ )?of (?:the|my|his|her|a|good) (?:bed|chair|table|sofa|stool|desk|boots?|shoes?|stairs|page)\b.*/,
  /\b(?:heel|heels|sole|soles)(?:'s| has| have)? come off\b.*/,
  /\b(?:couch|sofa|chair|bed|table|roof|shelf|tent|deal|market|line) (?:has |just |went and )?collapsed\b/,
  /\bfaint (?:buzz\w*|noise|sound|smell|light|line|music|glow|mark|hope|idea)\b/,
  /\b(?:no blood|blood (?:pressure|thinners?|test|oranges?|moon|sugar)|bloody (?:hell|good|lovely|brilliant|marvellous))\b/,
  /\b(?:chair|table|stool|desk|shelf|ladder|sofa)(?: leg)?(?:'s| is)? (?:\w+ )?wobbly\b/,
  /\bleg of the (?:chair|table|bed|sofa|stool|desk)\b.*/,
  // "Should it hurt?", "it hurt a bit yesterday": asked, or over.
  /\b(?:should|does|will|is|would) (?:it|this|that) (?:\w+ )?(?:supposed to |meant to |going to )?hurt\b(?= when you|$)/,
  /\b(?:to|might|could|would) hurt (?:you|anyone|anybody)\b/,
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

/** Whether words hold something that only sounds like an alarm. */
export const soundsHarmless = (words: readonly string[]): boolean =>
  withoutHarmless(words.join(' ')) !== words.join(' ');
