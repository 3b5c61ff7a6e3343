/** Whole words: any of those between the bars. */
const any = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/ ?\| ?/g, '|')})\\b`,
  );

/** What is massaged, and what holds it. */
const PLACE = `foot | foot's | feet | toes? | toe's | heels? | heel's | ankles? | ankle's | arch | arches | soles? |
  instep | bunion | bunion's | ball | skin | legs? | leg's | calf | shins? | hands? | thumbs? | thumb's | fingers? |
  wrists? | knuckles`;
const HERE = "it | that | this | it's | that's | there | spot | bit | bit's | i've | i'm | you | me";

/** Words that make an alarm when one of each is said, whatever is said around them; the gravest first. */
const TOGETHER: readonly { readonly intent: string; readonly all: readonly RegExp[] }[] = [
  {
    intent: 'EmergencyIntent',
    all: [
      any("chest | chest's | heart"),
      any(`pains? | hurts? | hurting | tight | tightness | tightening | crush(?:ed|ing)? | pressure | band | squeez\\w+ |
        heavy | aches? | aching | stabbing | racing | pounding | attack | burning | weight | gripp\\w+ | elephant |
        sitting on | exploding | fluttering | stopping`),
    ],
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any(`(?:can't|cannot|couldn't|can hardly|can barely|not able to|unable to|struggling to|fighting to)
        (?:\\w+ ){0,2}(?:breathe|breath|air) | (?:struggling|fighting|gasping) for (?:\\w+ )?(?:breath|air) |
        (?:trouble|difficulty|problems?) (?:with )?(?:my )?breathing | breathing (?:problem|trouble|difficulty|is not) |
        short of breath | shortness of breath | (?:not|isn't|stopped|aren't|hardly|barely) breathing | choking |
        suffocat\\w+ | wheez\\w+ | throat(?:'s| is)? (?:\\w+ )?(?:closing|swelling|tight)`),
    ],
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any("leg | leg's | calf | calf's"),
      any('swollen | swelling | swelled | red | hot | hard | fatter | bigger | thicker | throbbing | puffed'),
    ],
  },
  {
    intent: 'EmergencyIntent',
    all: [
      any(`ambulance | paramedics? | emergency services | nine one one | nine nine nine | triple (?:zero|nine|oh) |
        treble nine | one one two | one zero eight | unconscious | unresponsive | not responding | collapsed |
        keeled over | not waking | won't wake | (?:can't|cannot) wake (?:him|her|them) | won't answer me |
        (?:a|having a) stroke | heart attack | (?:having|had) a (?:fit|seizure) | seizure | allergic reaction |
        (?:gone|turned|going|turning) (?:blue|limp|grey) | went limp |
        (?:face|mouth)(?:'s)? (?:\\w+ ){0,2}(?:drooping|drooped|dropped|droopy|sagging) | slurring |
        (?:can't|cannot) (?:talk|speak|stand up|see) (?:right|properly|out) |
        (?:won't|can't|cannot) (?:move|lift) (?:my|her|his) (?:arm|leg|left|right|side|face) |
        (?:side|arm) won't move | (?:somebody|someone) help | get help | i'm dying`),
    ],
  },
  {
    intent: 'DizzyIntent',
    all: [
      any(`dizzy | dizziness | woozy | light ?headed | giddy | giddiness | head rush | fainted | fainting | faint |
        passed out | pass out | passing out | black out | blacking out | light in the head | vertigo | wobbly |
        off balance | swirly | unsteady | blurry | blurred | seeing (?:double|stars) | floaty | swimmy |
        (?:gone|went|going) (?:\\w+ ){0,2}black`),
    ],
  },
  {
    intent: 'DizzyIntent',
    all: [
      any("head | head's | room | room's | everything | everything's | world"),
      any('spin | spinning | spins | swimming | whirling | going round | reeling | tilting'),
    ],
  },
  {
    intent: 'NumbIntent',
    all: [
      any(`${PLACE} | it | it's | down there`),
      any(`numb | numbness | tingling | tingly | tingles | pins and needles | prickly | prickling | fizzy | fizzing |
        static | gone dead | fallen asleep | belongs to someone | swollen | swelling | swelled | puffed | puffy |
        blown up | bleeding | bleeds | blood | wound | a cut | blisters? | blister's | open sore | infected | raw |
        stitches | cracked | weeping | oozing | pus | ulcer | split | (?:no|any|lost the|lost all|lost) feeling |
        sensation | (?:can't|cannot|hardly|barely) feel`),
    ],
  },
  {
    intent: 'NumbIntent',
    all: [
      any(`can't feel (?:where|my|anything|a thing) | feels? (?:\\w+ ){0,3}dead | pins and needles | started bleeding |
        can't tell (?:that |if )?i'm (?:rubbing|pressing|touching)`),
    ],
  },
  {
    intent: 'PainIntent',
    all: [any('ouch | oww? | ouchie | aiy?yo | aargh | argh | smarting | in agony | in pain')],
  },
  {
    intent: 'PainIntent',
    all: [
      any(`${PLACE} | knot`),
      any(`pains? | nips | smarts | seized up | seizing up | locked up | giving me gyp | knife | knives | screaming |
        flaring | flared up | shoots | shooting | twinges? | ache | bruised | burning | burns | on fire | lego |
        jabbed | jabbing | spasm | charley horse | through the roof`),
    ],
  },
  {
    intent: 'PainIntent',
    all: [any('my (?:knees?|back|hips?|shins?|legs?) (?:hurts?|aches?|is killing me)')],
  },
  {
    intent: 'PainIntent',
    all: [
      any(`${PLACE} | ${HERE}`),
      any(`hurts? | hurting | sore | painful | paining | agony | tender | cramps? | cramping | cramped | throbbing |
        throbs | stabbing | stings? | stinging | aching | aches | sharp pain | killing me`),
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
