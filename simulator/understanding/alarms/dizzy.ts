import { phrases, type Together } from './phrases';

/** Dizzy, faint or sick. */
export const DIZZY: readonly Together[] = [
  [
    phrases(`dizz~ | wooz~ | light headed | lightheaded | giddy | giddiness | head rush | faint | fainted | fainting |
      pass out | passed out | passing out | black out | blacked out | blacking out | blackout | vertigo | wobbly |
      wobbling | off balance | my balance | swirly | unsteady | blurry | blurred | blurring |
      seeing (double/stars/spots) |
      floaty | swimmy | spinny | the spins | swaying | tunnel vision | keel over | topple over | head spin |
      light in the head | seasick | chakkar | i'm spinning | greyed out | grayed out | black (dots/spots) |
      one of my turns | car sick~ | travel sick~ | off a roundabout | gone all (peculiar/funny/queer) | i'm shaky |
      funny in the head | feel * floating | stomach turning | funny turn | the whirlies |
      (gone/went/going) * (black/dark/grey/gray)`),
  ],
  [
    phrases('stars | spots | dots | sparkles | sparkly | flashing lights | black'),
    phrases('eyes | vision | seeing | see'),
  ],
  [
    phrases(`(gonna/going to/about to/might/want to/need to/think i'll/make me/may) * (be sick/throw up/vomit/puke/hurl/
      spew/chuck/chunder/barf/boke/boak/heave/fall over/keel over/collapse) | vomit~ | nause~ | queas~ | retch~ |
      gagging | heaving | sick to my stomach | threw up | throwing up | (been/being/got) sick | sick feeling |
      a bucket |
      feel~ * (sick/ill/unwell/poorly/rough/crook/ropey/icky/shaky/clammy/green/peely wally/sicky/iffy/yucky/awful/weird/
      strange/woolly/spacey/off/out of it/disoriented/disorientated) | stomach * (turning/churning/flipping) |
      cold sweat | clammy | green around the gills | off colour | pale and | going to collapse |
      (not/don't/doesn't) feel~ (well/right/good/so good/too good/too well/so well/too clever/too great) |
      come over * (funny/queer/strange/faint/peculiar) |
      head * (funny/fuzzy/foggy/floating/floaty/light/full of/woolly)`),
  ],
  [
    phrases(
      `head | room | everything | world | bed | ceiling | walls | floor | things | it all | eyes | lights`,
    ),
    phrases(`spin | spun | spinning | spins | swim | swimming | whirl~ | going round | go round | goes round |
      reel~ | tilt~ |
      sway~ | stay still | keep still | upside down | merry go round | rocking | going sideways`),
  ],
  [phrases('room | ceiling | walls | floor'), phrases('moving | turning | shaking | stays')],
  [phrases('on a (boat/ship/ferry/merry go round/roundabout/waltzer)')],
];
