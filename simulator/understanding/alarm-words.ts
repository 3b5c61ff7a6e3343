/** Words that make an alarm when they are said together: one that fits each of `all`, none that fits `not`. */
interface Together {
  readonly intent: string;
  readonly all: readonly RegExp[];
  readonly not?: RegExp;
}

const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

const PART = any('foot|feet|toes?|heels?|ankles?|arch|arches|soles?|instep|bunion|ball|skin');
const HAND = any('hands?|thumbs?|fingers?|wrists?|knuckles');
/** What somebody says of others, of a film, or asks about, is no alarm about themselves. */
export const OF_OTHERS =
  /\b(?:his|her|hers|he|she|they|their|your|dog|cat|baby|feelings|film|movie|telly|team|world|game|neck|knee|back|shoulder|elbow|loaf|bed|road|page|everybody|rate|price|joke|pride|truth|love|market|business)\b/;
const ASKED =
  /^(?:(?:so|um|and|but) )?(?:is|are|does|do|did|will|would|can|could|should|shall|what|which|how|who|why|when|where|if|have you|has)\b|\b(?:massage|start|begin|routine|help with|good for|last year|month|skip|session)\b/;
const NOT_ME = new RegExp(`${OF_OTHERS.source}|${ASKED.source}`);
const DENIED =
  /\b(?:doesn't|didn't|isn't|not|no longer|never|aren't|wasn't|won't) (?:\w+ ){0,2}(?:hurt|sore|painful|numb|dizzy|tender|faint)/;
const NOT_NOW = new RegExp(`${NOT_ME.source}|${DENIED.source}`);

const RULES: readonly Together[] = [
  {
    intent: 'EmergencyIntent',
    all: [
      any('chest|heart'),
      any(
        'pains?|hurts?|hurting|tight|tightness|crush(?:ed|ing)?|pressure|band|squeez\\w+|heavy|aches?|aching|stabbing|racing|attack',
      ),
    ],
    not: ASKED,
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any('breath|breathe|breathing|air'),
      any(
        "can't|cannot|can hardly|can barely|struggling|struggle|fighting|gasping|trouble|difficulty|shortness|short of|not breathing|won't",
      ),
    ],
    not: any('hold|holding|holds|slow|slowly|count|remember|find'),
  },
  {
    intent: 'EmergencyIntent',
    all: [any("leg|leg's|calf|calf's"), any('swollen|swelling|red|hot|hard|fatter|bigger|thicker|throbbing')],
    not: OF_OTHERS,
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any(
        'ambulance|paramedics?|unconscious|collapsed|(?:nine one one|nine nine nine|triple zero|triple nine|treble nine|triple oh|one one two|one zero eight)',
      ),
    ],
  },
  { intent: 'EmergencyIntent', all: [any('a stroke|heart attack')], not: any('had|after|since|before') },
  {
    intent: 'EmergencyIntent',
    all: [
      any(
        "not waking|won't wake|won't answer me|isn't breathing|face (?:is|has) (?:drooping|dropped)|face has dropped|fallen down and",
      ),
    ],
  },
  {
    intent: 'DizzyIntent',
    all: [
      any(
        'dizzy|dizziness|woozy|light ?headed|giddy|giddiness|head rush|fainted|fainting|faint|passed out|pass out|black out|blacking out|head spin|light in the head|a bit black',
      ),
    ],
    not: NOT_NOW,
  },
  {
    intent: 'DizzyIntent',
    all: [
      any('head|room|everything'),
      any('spinning|spins|swimming|swimmy|whirling|going round|reeling|tilting'),
    ],
    not: OF_OTHERS,
  },
  {
    intent: 'NumbIntent',
    all: [
      any("foot|foot's|feet|toes?|toe's|heels?|ankles?|soles?|arch|legs?|skin|skin's|it|down there"),
      any(
        "numb|numbness|tingling|tingly|tingles|pins and needles|swollen|swelling|puffed|puffy|bleeding|bleeds|blood|wound|blister|blister's|blisters|no feeling|any feeling|swelled|swollen up|lost the feeling|lost feeling|no sensation|sensation|can't feel|cannot feel|hardly feel|barely feel|infected|fizzing|raw|gone dead|fallen asleep|blown up|ulcer",
      ),
    ],
    not: NOT_NOW,
  },
  {
    intent: 'NumbIntent',
    all: [
      any(
        "can't feel (?:where|my|anything|a thing)|feels? (?:\\w+ ){0,3}dead|pins and needles|it's bleeding|started bleeding|burst and",
      ),
    ],
    not: NOT_NOW,
  },
  { intent: 'PainIntent', all: [any('ouch|oww?|ouchie|aiy?yo|aargh|argh'), /./], not: OF_OTHERS },
  {
    intent: 'PainIntent',
    all: [
      new RegExp(`${PART.source}|${HAND.source}|\\b(?:it|that|this|it's|that's|there|spot|bit|i've|i'm)\\b`),
      any(
        'hurts?|hurting|sore|painful|paining|agony|tender|cramp|cramps|cramping|cramped|throbbing|throbs|stabbing|stings?|stinging|aching|aches|sharp pain|in pain|killing me|seized up|seizing up|giving me gyp|nips|smarts',
      ),
    ],
    not: NOT_NOW,
  },
];

/**
 * The alarm that words sound like, by the words that stand in them together, whatever is said around them; the gravest
 * first. It errs on the side of care: one alarm too many does little harm, one missed does much.
 *
 * @example
 * alarmHeard(['um', 'my', 'right', 'heel', 'is', 'quite', 'painful']) //=> 'PainIntent'
 */
export const alarmHeard = (words: readonly string[]): string | undefined => {
  const text = words.join(' ');
  return RULES.find(({ all, not }) => all.every((each) => each.test(text)) && not?.test(text) !== true)
    ?.intent;
};
