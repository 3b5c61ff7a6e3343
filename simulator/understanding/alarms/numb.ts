import { FOOT } from './body';
import { phrases, type Together } from './phrases';

/** What is heard whether or not the place is named. */
const WHEREVER = `numb | numbed | numbness | tingl~ | pins and needles | prickly | swollen | swelled | puffed | puffy |
  bleed~ | wound~ | (a/deep/nasty/open) cut | gash~ | graze~ | blister~ | open sore | sore * open | infect~ | septic |
  weep~ | ooz~ | pus | ulcer~ | ingrown | splinter~ | ants crawling | sensation | sprained | twisted my |
  (no/lost the/lost all/lost/losing) feeling | (can't/cannot/can hardly/can barely/don't) * feel (it/them/anything) |
  (feels/gone/went/going) * (dead/rubbery) | (like/made of) * (wood/rubber/cotton/lead/sponge)`;

/** A foot or hand without feeling, swollen or hurt. */
export const NUMB: readonly Together[] = [
  [phrases("it | down there | i've | there's a | there is a | this | that"), phrases(WHEREVER)],
  [
    phrases(`${FOOT} | leg | legs`),
    phrases(`${WHEREVER} | fizz~ | static | buzzing | fuzzy | prickl~ |
      (gone/went/going/feels/is/are/fell/fallen/falling) * (dead/asleep/to sleep) | dropped off | nodded off |
      's asleep | asleep | dead |
      like * (jelly/ice/wool/bricks/balloons/sausages) | not (mine/there) | isn't (mine/there) | belongs to | ants |
      crawling | swell~ | swole | puffing | blown up | blew up | balloon~ | cankles | blood | bloody |
      cut (my/his/her/on/open/between) | scrape~ | scratch~ | (a/the/nasty) sore on | manky | raw | stitches |
      crack~ | split (open/on/my) | has split | skin split | peel~ | burnt | burned | burn on | scald~ | sunburn~ |
      rash | fung~ | tinea | verruca~ | wart~ | athlete's | scab~ | thorn | glass in | still in there | bitten |
      (something/insect/spider/dog/mosquito) bit |
      bite | bruis~ | black and blue | (gone/turned/look/looks/going/are/is) * (purple/blue/white/black) | sprain~ |
      rolled | gone over | went over | broke | broken | fracture~ | stubb~ | crushed | dropped * on | lost * feeling |
      (can't/cannot/hardly/barely/don't/doesn't) * feel | discolou~ | itchy | come off | coming off | fell off |
      cellulitis | frostb~ | chilblain~ | twisted`),
  ],
  [
    phrases(`(can't/cannot/can hardly/can barely/don't) * feel (where/my/anything/a thing/touch/them/the) |
      pins and needles | i'm numb | numbness | started bleeding | i'm bleeding | can't tell * i'm (rubbing/pressing/
      touching) | (broken/open) (skin/wound) | open sore | pus | ulcer has | jhunjhuni | blister~ | oozing | fungus |
      tingl~ | injured | dent stays | nail * (split/lifting/loose) | feeling * (hasn't come back/out of my) |
      like touching somebody | cannot sense | can't sense |
      lost a (toenail/nail) | fungal nail | blood on my |
      (blister/wound/cut/sore) * (burst/popped/open/weeping/bleeding) |
      (trod/stepped/stood/step) on (a/an/some/something/glass) * (nail/glass/pin/tack/lego/thorn/needle/sharp)`),
  ],
];
