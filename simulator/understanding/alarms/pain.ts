import { BODY, HERE } from './body';
import { phrases, type Together } from './phrases';

/** Anything that hurts. */
export const PAIN: readonly Together[] = [
  [
    phrases(`ouch | yow~ | painful | pain | pains | wince | winced | yelp~ | this ache | twinge~ | sharp jab | oww~ |
      ow | ouchie | owie | aiy~ | aargh | argh | agh | smarting | in agony | agony | in * pain |
      excruciating | charley horse | pulled * muscle | crick in | migraine | (really/sharp/awful/terrible/bad/shooting/
      stabbing/some/much/such) pain | pain in (my/the) | killing me | kills when | hell that hurt~ | hurts like |
      (on/like) * glass | pounding head~ | it burns | burns when`),
  ],
  [
    phrases(BODY),
    phrases(`pains | pain | paining | painful | hurt | hurts | hurting | sore | soreness | ache | aches | aching |
      achy |
      throb~ | stab~ | sting~ | stung | burn | burning | burns | cramp | cramps | cramped | cramping | kills |
      killing | murder |
      agony | tender | smart | smarts | nips | pinches | pinching | twinge~ | twinging | spasm~ | seized up |
      seizing up |
      seize up | locked up | horse | acting | is back | is bad | put * out | pull in | too much for |
      giving me (gyp/jip/grief/hell/trouble/what for/bother) | playing up | biting | acting up | flaring~ |
      flared up | flare up | knife | knives | needle | hot needle  | lego | poker | screaming |
      shoots | shooting | on fire | bruised | in bits | in ribbons | wrecked | rooted | jabbed | jabbing | jabs |
      jab | bad knot | into a knot |
      through the roof | unbearable | can't bear | zing~ | electric shock~ | shocks | pulled | feel something pull |
      acting | niggl~ | dodgy | gone into spasm | winc~ | yelp~ | complaining | inflamed`),
  ],
  [
    phrases(`${BODY} | ${HERE} | ooh | hell | god | geez | crikey | far out | far too | too`),
    phrases(`hurt | hurts | hurting | sore | painful | paining | agony | tender | cramps | cramp | cramping | cramped |
      throbbing | throbs | stabbing | stings | stinging | stung | aching | aches | sharp pain | killing me | nipped |
      smarts | pinches * (nasty/badly/there/bad) | uncomfortable | pain | pains`),
  ],
  [
    phrases(
      "(rub/press/push/touch) it * worse | makes it worse | worse when | i can't (bear/stand) * (it/that/touch~)",
    ),
  ],
];
