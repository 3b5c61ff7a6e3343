const any = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`);

/** What may hurt while it is massaged, and what it may be called. */
const PLACE = any(
  "foot|foot's|feet|toes?|toe's|heels?|heel's|ankles?|ankle's|arch|arches|soles?|instep|bunion|ball|skin|legs?|leg's|calf|hands?|thumbs?|thumb's|fingers?|wrists?|knuckles",
);
const HERE = any("it|that|this|it's|that's|there|spot|bit|bit's|i've|i'm|you|me");

/** Words that make an alarm when one of each is said, whatever is said around them; the gravest first. */
const TOGETHER: readonly { readonly intent: string; readonly all: readonly RegExp[] }[] = [
  {
    intent: 'EmergencyIntent',
    all: [
      any("chest|chest's|heart"),
      any(
        'pains?|hurts?|hurting|tight|tightness|tightening|crush(?:ed|ing)?|pressure|band|squeez\\w+|heavy|aches?|aching|stabbing|racing|pounding|attack|burning|weight|gripp\\w+',
      ),
    ],
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any(
        "(?:can't|cannot|couldn't|can hardly|can barely|not able to|unable to|struggling to|fighting to) (?:\\w+ ){0,2}(?:breathe|breath|air)|(?:struggling|fighting|gasping) for (?:\\w+ )?(?:breath|air)|(?:trouble|difficulty|problems?) (?:with )?(?:my )?breathing|breathing (?:problem|trouble|difficulty)|short of breath|shortness of breath|(?:not|isn't|stopped|aren't) breathing|choking",
      ),
    ],
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any("leg|leg's|calf|calf's"),
      any('swollen|swelling|swelled|red|hot|hard|fatter|bigger|thicker|throbbing|puffed'),
    ],
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any(
        "ambulance|paramedics?|unconscious|collapsed|nine one one|nine nine nine|triple zero|triple nine|treble nine|triple oh|one one two|one zero eight|(?:a|having a) stroke|heart attack|not waking|won't wake|won't answer me|face (?:is|has|\\w+ )?(?:drooping|dropped|droopy)",
      ),
    ],
  },
  {
    intent: 'DizzyIntent',
    all: [
      any(
        'dizzy|dizziness|woozy|light ?headed|giddy|giddiness|head rush|fainted|fainting|faint|passed out|pass out|passing out|black out|blacking out|light in the head|(?:gone|went|going) (?:\\w+ ){0,2}black',
      ),
    ],
  },
  {
    intent: 'DizzyIntent',
    all: [
      any("head|head's|room|room's|everything|everything's|world"),
      any('spin|spinning|spins|swimming|swimmy|whirling|going round|reeling|tilting'),
    ],
  },
  {
    intent: 'NumbIntent',
    all: [
      any(`${PLACE.source}|it|it's|down there`),
      any(
        "numb|numbness|tingling|tingly|tingles|pins and needles|swollen|swelling|swelled|puffed|puffy|bleeding|bleeds|blood|wound|blisters?|blister's|(?:no|any|lost the|lost all|lost) feeling|sensation|(?:can't|cannot|hardly|barely) feel|infected|open sore|fizzing|raw|gone dead|fallen asleep|blown up|ulcer|split",
      ),
    ],
  },
  {
    intent: 'NumbIntent',
    all: [
      any(
        "can't feel (?:where|my|anything|a thing)|feels? (?:\\w+ ){0,3}dead|pins and needles|started bleeding",
      ),
    ],
  },
  { intent: 'PainIntent', all: [any('ouch|oww?|ouchie|aiy?yo|aargh|argh')] },
  { intent: 'PainIntent', all: [PLACE, any('pains?|nips|smarts|seized up|seizing up|giving me gyp')] },
  {
    intent: 'PainIntent',
    all: [
      new RegExp(`${PLACE.source}|${HERE.source}`),
      any(
        'hurts?|hurting|sore|painful|paining|agony|tender|cramp|cramps|cramping|cramped|throbbing|throbs|stabbing|stings?|stinging|aching|aches|sharp pain|in pain|killing me',
      ),
    ],
  },
];

/**
 * The alarms that words sound like, by what stands in them together; the gravest first. It errs on the side of care:
 * one alarm too many does little harm, one missed does much.
 *
 * @example
 * alarmsHeard('um my right heel is quite painful') //=> ['PainIntent']
 */
export const alarmsHeard = (text: string): readonly string[] =>
  TOGETHER.filter(({ all }) => all.every((each) => each.test(text))).map(({ intent }) => intent);
