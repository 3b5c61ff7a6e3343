const PARTS = 'foot|feet|toes?|heels?|ankles?|arch(?:es)?|soles?|legs?|calf|calves|hands?|thumbs?';
const SORE = 'sore|aching|painful|swollen|numb|tingling|tired|cramping|hurting|restless';
const COMPLAINT =
  '(?:period )?pains?|cramps?|numbness|swelling|dizziness|blood clots?|clots?|d v t|dvt|thrombosis|strokes?';
const NOT = "doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|not|no longer|never|won't|wouldn't|can't";
const WELL =
  'fine|okay|ok|all right|alright|better|gone|clear|cleared up|healed|healed up|worn off|over|passed|awake|right as rain|back to normal|smooth';
const STORY =
  'film|movie|show|series|episode|drama|scene|telly|tv|news|book|novel|play|game|match|cricket|football|song';

/** The rest of what is said of somebody or something else, until it is about whoever speaks. */
const OF_IT = "(?: (?!(?:and|but|so|now|my|me|i|i'm|i've|he's|she's)\\b)[\\w']+)*";

const phrases = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(`\\b${source}`));

/** What is denied, or was and is over: "it doesn't hurt any more", "my heel was sore but it's fine now". */
const OVER = phrases(
  `(?:${NOT}) (?:really |so |too |that |at all |any more |get |have )?(?:hurt|hurting|sore|painful|tender|numb|dizzy|faint|light ?headed|swollen)\\b(?: any ?more| now| at all)?`,
  `(?:was|were|had|used to|got|broke|fainted|felt|hurt|stubbed|twisted)\\b.*\\b(?:but|and|it's|i'm|that's|all|since)(?: (?!is (?:it|that|this)\\b)[\\w']+){0,4} (?:${WELL})(?: again| now| since| then)*$`,
  `(?:pain|cramps?|dizziness|numbness|swelling|dizzy spell|feeling|pins and needles|hurting|soreness|sting|blister|tingling)(?:'s)? (?:(?!hasn't|not)\\w+ ){0,3}(?:gone|passed|is over|healed|cleared up|let go|worn off|stopped|eased|come back|back|gone down|gone away|better)\\b`,
  `(?:fainted|broke|had|got|hurt|cut|sprained|twisted|collapsed|was|were|felt)\\b.*\\b(?:years? ago|months? ago|as a (?:kid|child|boy|girl|teenager)|back in (?:\\w+ )?(?:school|the day|the war)|when (?:i|we|he|she) (?:was|were)|in (?:high )?school|at (?:my|our|the) wedding|last (?:year|month|holiday|summer|winter|spring|autumn|christmas))\\b`,
  `used to (?:get |have |be |click and )?\\w+`,
  `(?:recovering|recovered) from (?:\\w+ ){0,3}\\w+`,
  `(?:broken|sore) \\w+(?:'s| has| is)? (?:\\w+ )?(?:been )?healed\\b`,
  `(?:no|never get|never had|never get any|haven't got|isn't any) (?:chest |real |more )?(?:pains?|cramps?|numbness|dizziness|swelling|blood|emergency)\\b`,
  `hurt (?:a bit |a little |a lot )?(?:yesterday|last night|last week|before)\\b`,
  `(?:wouldn't|didn't|must have|doesn't) (?:have )?hurt\\b(?! when)`,
  `thought it (?:would|'d) hurt\\b`,
);

/** What may happen, or happens to people: "what do I do if it hurts", "is it good for heel pain". */
const ASKED = phrases(
  `(?:if|in case) (?:it|i|i've|i'm|it's|this|that|something|someone|he|she|my \\w+)\\b${OF_IT}`,
  `(?:make|makes|making) (?:you|people|anyone|someone|him) (?:\\w+ )?(?:dizzy|faint|light ?headed|sick|numb)\\b`,
  `(?:why )?(?:do|does) (?:people|someone|old people|babies)\\b${OF_IT}`,
  `(?:what causes|how do (?:you|i) spell|what is|what does|who (?:was|is)) (?:a |an )?(?:\\w+ )?(?:vertigo|numbness|cramp|nauseous|pins and needles|stroke|dizzy)\\b`,
  `(?:helps?|for|with|do|treats?|cures?|eases?|relieves?|fix|against|about) (?:my |the |your )?(?:poor |old |tired |bad )*(?:${SORE}) (?:${PARTS})\\b`,
  `(?:for|with|against|helps?|good|anything|something|do|works?|cures?|treats?|eases?|relieves?|fix(?:es)?|get rid of)(?: with| for| against| about)? (?:my |the )?(?:(?:${PARTS}|chest|nerve|\\w+)(?:'s)? )?(?:${COMPLAINT})\\b`,
  `(?:broke|sprained|twisted|had|cut|fractured|i've|i have)\\b.*\\b(?:is it|is this|is massage|is almond oil|may i|can i|should i)(?: still)? (?:safe|allowed|okay|ok|all right|fine|do|still|start|massage)\\b.*`,
  `(?:should|does|will|is|would) (?:it|this|that) (?:\\w+ )?(?:supposed to |meant to |going to )?hurt\\b(?= when you|$)`,
);

/** What is of something or somebody else: films, luck, dogs and radiators; and wishes that only share the words. */
const ELSE = phrases(
  `(?:cause|causes|causing|prevent|prevents|stop|move|history of|risk of|signs of|symptoms of|meaning of) (?:a |an )?(?:${COMPLAINT}|heart attacks?)\\b`,
  // "I can't hold my breath that long", "I can't breathe that slowly": wishes for another breathing.
  `(?:can't|cannot|couldn't|don't) (?:\\w+ )?(?:to )?(?:hold|keep)(?:ing)? (?:my|the|your) breath\\b(?: in)?`,
  `(?:can't|cannot|couldn't) breathe (?:(?:in|out) )?(?:(?:that|so|as|this|too) (?:slow|fast|quick|long|deep)(?:ly)?|along|in time|with you|through my nose)\\b`,
  `can (?:hardly|barely) feel (?:it|anything|that) at this (?:pressure|setting)\\b`,
  `(?:going|falling|fall|fell) asleep\\b`,
  // "I had a heart attack two years ago", "after a stroke": a question for the doctor.
  `(?:after|since|following) (?:a|an|my|his|her) (?:stroke|heart attack|blood clot)\\b`,
  `had a (?:small |mild |mini )?(?:stroke|heart attack)(?= (?:\\w+ ){0,3}(?:ago|last|once|before|years?|in)\\b)`,
  `(?:hurts?|hurt) so good\\b`,
  `(?:dying|die) (?:for|to) [\\w' ]*`,
  `(?:phone|battery|laptop|tablet|kindle|plants?|fire|signal)(?:'s| is)? (?:\\w+ )?(?:dying|dead|died)\\b`,
  `(?:kettle|alarm|car|tyre|tire|pipe|tap|radiator|oven|engine|door|bulb|boiler|printer|fridge)(?:'s| is| was| keeps)? (?:\\w+ ){0,2}(?:screaming|bleeding|dying|dead|killing|burning|hurting|choking|smoking|hot|swollen|stopped)\\b`,
  `who (?:sang|sings|wrote|played|plays)\\b[\\w' ]*`,
  `(?:song|film|movie|ride|fairground|rollercoaster|boat|plot|prices?|bill|news|traffic|maths|homework)\\b${OF_IT}(?: my)? (?:head spin|dizzy|spin|faint|sick|queasy)\\b`,
  `ambulance (?:\\w+ )?(?:show|series|drama|siren|going past|went past|outside|driver)\\b`,
  `(?:drives|drive|driving|hear|heard|see|saw|watching) (?:an|the|that) (?:\\w+ )?ambulance\\b(?= in| on| outside| show| go|$)`,
  `(?<!\\b(?:my|i|i'm|i've|it|this)\\b.*)(?:(?!(?:my|i|i'm|i've|it|this)\\b)[\\w']+ ){1,5}(?:in|on) (?:the|this|that|a|last) (?:\\w+ )?(?:${STORY})\\b${OF_IT}`,
  `the (?:actors?|actress|patients?|detective|villain|hero|players?|plot|goat|print|bridge|shelf|sandcastle|market|light in here)\\b${OF_IT}`,
  `(?:painful|hard) to (?:watch|reach|get|see|bend)\\b`,
  `(?:sick|tired) (?:and tired )?of\\b`,
  `(?:sewing|knitting|cactus)\\b`,
  `pins and needles for my\\b`,
  `stroke of (?:luck|genius)\\b`,
  `dizzy (?:with (?:excitement|joy|happiness|success|love)|heights|gillespie)\\b`,
  `(?:hurts?|hurting) (?:my|his|her|their|your|people's) (?:feelings|pride)\\b`,
  `hurt (?:his|her|their|its) \\w+`,
  `hurts? (?:me )?(?:the way|when you (?:say|talk|shout|ignore)|to (?:see|hear|think|say|know)|everybody|everyone|business)\\b`,
  `(?:love|truth|rate|rates|prices?|economy) hurts?\\b`,
  `(?:${STORY}|joke|queue|meeting|speech)s? (?:was|is|were|are) (?:\\w+ )?painful\\b`,
  `(?:dog|cat|(?<!charley )horse|mare|cow|goat)(?:'s)?${OF_IT}(?= |$)`,
  `(?:pain (?:barrier|free|au chocolat)|pain in the neck|royal pain|what a pain|emergency (?:budget|exit|fund|lights?|plumber))\\b`,
  `bleeding (?:money|cash|edge|obvious|hell|heck|radiators?)\\b`,
  `(?:foot|leg|arm|heel|heels|sole|soles) (?:\\w+ )?of (?:the|my|his|her|a|good|lamb) ?(?:bed|chair|table|sofa|stool|desk|boots?|shoes?|stairs|page|lamb)?\\b${OF_IT}`,
  `(?:heel|heels|sole|soles)(?:'s| has| have| is)? (?:come|coming) off\\b`,
  `(?:couch|sofa|chair|bed|table|roof|shelf|tent|deal|market|line) (?:has |just |went and )?collapsed\\b`,
  `(?:sofa|chair|couch|bed|mattress)(?:'s| is) (?:numb|dead|sore)\\b`,
  `(?:too )?faint (?:buzz\\w*|noise|sound|smell|light|line|music|glow|mark|hope|idea|stars|to read)\\b`,
  `(?:blood (?:pressure|thinners?|test|oranges?|moon|sugar)|bloody (?:good|lovely|brilliant|marvellous))\\b`,
  `(?:chair|table|stool|desk|shelf|ladder|sofa)(?: leg)?(?:'s| is)? (?:\\w+ )?wobbly\\b`,
  `(?:to|might|could|would) hurt (?:you|anyone|anybody)\\b`,
  `(?:his|her|their) \\w+ (?:hurts?|aches?|is sore) (?:after|from|since)\\b`,
);

const without = (text: string, harmless: readonly RegExp[]): string =>
  harmless
    .reduce((left, phrase) => left.replace(phrase, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Words without what only sounds like an alarm.
 *
 * @example
 * withoutHarmless("it doesn't hurt there but my heel is sore") //=> 'it there but my heel is sore'
 */
export const withoutHarmless = (text: string): string => without(text, [...OVER, ...ASKED, ...ELSE]);

/**
 * Words without what only sounds like an emergency: whoever asks about one may have it.
 *
 * @example
 * withoutStories('what do i do if my chest hurts') //=> 'what do i do if my chest hurts'
 */
export const withoutStories = (text: string): string => without(text, [...OVER, ...ELSE]);

/** Whether words hold something that only sounds like an alarm. */
export const soundsHarmless = (words: readonly string[]): boolean =>
  withoutHarmless(words.join(' ')) !== words.join(' ');
