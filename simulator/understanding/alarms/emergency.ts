import { phrases, type Together } from './phrases';

const OTHERS = `he | she | he's | she's | husband | wife | mum | mom | dad | father | mother | gran~ | nan | nana |
      papa |
  baby | son | daughter | partner | friend | mate | somebody | someone | brother | sister | boyfriend | girlfriend`;

/** Chest, breath, one leg, a stroke, somebody down, poison, blood, and whoever wants help or no longer wants to live. */
export const EMERGENCY: readonly Together[] = [
  [
    phrases('chest | breastbone | sternum | heart | ticker | heartbeat | pulse'),
    phrases(`pain~ | hurt~ | tight~ | crush~ | pressure | band | squeez~ | heavy | heaviness | ache~ | aching | stab~ |
      racing | pounding | attack | burning | on fire | weight | grip~ | elephant | sitting on | standing on | brick |
      vice | vise | exploding | flutter~ | stops | stopped | stopping | wrong | funny | odd | weird | skip~ |
      irregular |
      erratic | crazy | thumping | hammering | galloping | going mad | jumping | flip~ | going like | mile a minute |
      all over |
      too fast | killing | gyp | jip | playing up | sharp | clutch~ | discomfort | numb | clench~ |
      beating * (fast/hard) |
      doesn't feel right | not right | trouble | conk~`),
  ],
  [
    phrases(`angina | oh my chest | what my chest | (his/her) heart again | heart is (going/bad) |
      (defibrillator/pacemaker) * (off/up) | palpitations | cardiac | heart attack |
      (think/it's/worried/about) * my heart |
      pain * (to/into) my jaw | jaw * (pain/sweating)`),
  ],
  [
    phrases('(my/left/right/his/her/down my/one) arm | arm and (leg/jaw)'),
    phrases(
      'pain~ | hurt~ | shooting | heavy | weak | numb | tingl~ | ache~ | dead | limp | move | lift | droop~',
    ),
  ],
  [
    phrases(`(can't/cannot/couldn't/hardly/barely/able to/unable to/struggling to/fighting to/hard to/really/even/quite/seem to/
      properly) (breathe/catch my breath/get my breath/get * air/draw breath/swallow/get a breath) | no air |
      can't * breath in |
      (struggling/fighting/gasping/desperate) * (breath/air) | gasping |
      (trouble/difficulty/problem/problems) * (breathing/getting air/swallowing) |
      breathing (problem/trouble/difficulty) |
      breath * not coming | breathing * (hard/is not/getting worse/stopped) | short of breath | shortness of breath |
      breathless |
      out of breath | (not/isn't/stopped/aren't/hardly/barely/ain't) breathing | choking | suffocat~ | wheez~ |
      drowning |
      asthma attack | inhaler | epipen | epi pen | anaphyla~ | allergic reaction | reacting to the oil |
      stuck in my throat |
      (throat/tongue/lips/lip/face/mouth) * (closing/swelling/swollen/tight/puffing/swelled)`),
  ],
  [
    phrases('leg | calf | one of (me/my) legs'),
    phrases(`swollen | swelling | swelled | red | hot | hard | warm | fatter | bigger | thicker | throbbing | puffed |
      puffy | balloon~ | twice the size | double the size | lump`),
  ],
  [phrases('blood clot | (a/got/the) clot | d v t | dvt | embolism | deep vein')],
  [
    phrases(`ambulance | paramedic~ | emergency | nine one one | nine nine nine | triple (zero/nine/oh) | treble nine |
      one one two | one zero eight | ambos | ambo | (get/need/call/fetch) * doctor (now/quick/quickly/right) |
      (need/get/call/want) * (help now/urgent help/medical help/emergency help/help right/help quick) |
      (take/get/need/rush) * (hospital/casualty) | help help | (somebody/someone/please somebody) * help |
      get help | help now | the e r | the er | a and e | something's (very/badly/terribly) wrong |
      something is (very/badly/terribly) wrong | happening to me | fetch help |
      help me * (help me/please help/somebody/quick/now) | call for help | i'm dying | i am dying |
      think i'm * (dying/going to die)`),
  ],
  [
    phrases(`unconscious | unresponsive | not responding | isn't responding | collapsed | keeled over | not waking |
      won't wake | (can't/cannot) wake | won't answer | (isn't/not) answering | out cold | no pulse | not * a pulse |
      a stroke | mini stroke | stroke now | seizure | having a fit | had a fit | fit coming | fitting | convuls~ |
      epileptic | limp |
      (gone/turned/going/turning/are/is) (blue/grey/gray) | lips * blue |
      (face/mouth/eyelid/smile) * (droop~/dropped/sagging/sagged/lopsided/fallen) |
      slurr~ | (speech/words) * (funny/slurred/wrong/garbled/come out) | gibberish |
      (can't/cannot) * (talk/speak/stand up/see) (right/properly/out/suddenly/anything) | gone blind | lost my sight |
      lost * vision | vision has gone | (worst/thunderclap) headache | thunderclap in | floppy | eyes * rolled |
      smile is crooked | smile crooked | face * slipped |
      (won't/can't/cannot) (move/lift/raise/feel) * (arm/arms/legs/left side/right side/side/face) |
      (side/arm) * (won't move/gone weak/numb/weak/dead/paralysed/paralyzed/limp) | half (my/his/her) (face/body) |
      (one/whole/left/right) side * (numb/weak/dead/drooping) |
      paralys~ | paralyz~ | (had/i've fallen/fallen) * can't get up | fall and i can't |
      (fall/fell/slipped/broken) * on the floor | arm won't do | i can't move | get my words out | mouth * hanging |
      can't rouse | won't rouse | fallen * (down/stairs)`),
  ],
  [
    phrases(OTHERS),
    phrases(`fainted | passed out | blacked out | fallen | fell down | on the floor | went down | gone down |
      not moving |
      isn't moving | clutch~ | is dying | can't be woken | bumped * head | hit * head | not himself | not herself |
      can't hear me | eyes rolled`),
  ],
  [phrases('(woke/came to/came round/found myself/lying) * on the floor')],
  [
    phrases(`(won't/can't/doesn't) stop bleeding | (loads/lots) of blood | can't stop the (blood/bleeding) |
      bleeding * (won't stop/can't stop) |
      bleeding (heavily/badly/a lot/everywhere) | blood * (everywhere/pouring/gushing/spurting) | pouring with blood |
      losing * blood | (cough~/vomit~/throw~/threw/spit~/puk~/bring~/sick) * blood`),
  ],
  [
    phrases(`overdos~ | od'd | poison~ | (taken/took/swallowed/had/drank/drunk) * (too many/whole bottle/loads of/
      bottle of tablets/all my/all the/bleach/too much) * (pills/tablets/medicine/medication/oil/it/them) |
      (taken/took/swallowed/had) too (many/much) |
      (whole/entire) (bottle of pills/bottle of tablets/packet/box of tablets/box of pills) |
      (double dose/insulin twice) | (took/taken) * double |
      swallowed * (bleach/load/lot/oil/battery/tablets/pills/packet) | drank * (oil/bleach/lotion) |
      got into * (tablets/pills/medicine) | taken something and |
      (tablets/pills) and * (vodka/whisky/alcohol/wine)`),
  ],
  [
    phrases(`(kill/killing) (myself/himself/herself/themselves) | rather be dead | want it over | no point in me |
      (end/take) my (own life/life) | end it all | (want/wanna/going/like) * to die | wanna die |
      (hurt/harm/hurting/harming/cut/cutting/stab) myself | suicid~ |
      (not/don't) want to (be alive/live/be here/exist) |
      better off (dead/without me) | wish i (was/were) dead | no (reason/point) * (living/live/alive/wake up) |
      nothing to live for |
      self harm~ | not worth living`),
  ],
];
