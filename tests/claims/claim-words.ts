/** What may be said nowhere, by what it is: routines and their words are for rest, and nothing more is promised. */
export const CLAIM_WORDS: Readonly<Record<string, RegExp>> = {
  'a percentage': /%|\bper ?cent|\bpercentage/i,
  'a hormone': /\bhormon|\b(melatonin|serotonin|cortisol|endorphins?|oxytocin|dopamine|adrenalin\w*)\b/i,
  'an organ':
    /\borgans?\b|\b(brain|heart|kidneys?|liver|lungs?|stomach|bowels?|bladder|spleen|nerves?|nervous|lymph\w*|glands?|thyroid|spine)\b/i,
  'a meridian': /\bmeridian|\breflexolog|\breflex(es)?\b|\bacup|\b(qi|chakras?|zone therapy|life force)\b/i,
  'a cure': /\bcur(e|es|ed|ing)\b|\bheal(s|ed|ing)?\b|\bremed(y|ies)\b|\btherap|\bdetox/i,
  'a treatment': /\btreat(s|ed|ing|ments?)?\b|\bdiagnos|\bmedic(al|ine|ines|inal|ation)\b|\bclinical/i,
  'a condition':
    /\b(insomnia|apn(o?)ea|syndrome|neuropath\w*|arthritis|diabet\w*|pregnan\w*|anxiety|depress\w*|migraines?|gout|varicose|clots?|fever|infections?|jet lag|plantar)\b/i,
  'an effect on the body':
    /\b(circulation|blood|immun\w*|inflammation|toxins?|pain|aches?|aching|cramps?)\b/i,
  'a promised effect':
    /\b(improv|reliev|reduc|boost|sooth|promot|strengthen|restor|prevent|relax(es|ed|ing)\b|calms\b|helps\b|help (you|your|to|with)\b|good for\b|works (for|on|against)\b)/i,
  'a promised night':
    /\b(slept?|sleep)\s+(\w+\s+)?(better|faster|sooner|deeper|deeply|soundly|well|longer)\b|\b(better|deeper|longer) sleep\b|\bfall(s|ing)? asleep\b|\byou(?:'ll| will) (sleep|relax|feel|rest)\b/i,
  'a proof': /\bguarante|\bproven\b|\bprov(e|es)\b|\bscien(ce|tif)|\bstud(y|ies)\b|\bresearch|\bevidence\b/i,
  'an institution':
    /\buniversit|\bhospital|\bclinic\b|\binstitute|\bacademy\b|\bfoundation\b|\bFDA\b|\bNHS\b/,
  'heat, ice or a machine':
    /\bheat|\bhot\b|\bwarm (water|bath|towel)|\bice\b|\bcompress|\bmachines?\b|\bgadget|\brollers?\b/i,
  force:
    /\bas (deep|hard|firm)(ly)? as you can\b|\bpush through\b|\bdeep(er|ly)? (pressure|massage|tissue)|\bkilo/i,
  'a trade mark': /[®™©]/,
};

/** Names that are no product: the skill, what it runs on, countries, days and months. */
const NAMES =
  /^(I|I'm|I'll|I've|I'd|My|United|States|Britain|Australia|Canada|India|Foot|Routine|Alexa|Echos?|Amazon|AWS|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(['’]s)?$/;

/**
 * The names in a sentence that are none of ours: words with a large letter that do not begin it.
 *
 * @example
 * namesIn('Take a little Nivea.') //=> ['Nivea']
 */
export const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/(?<=[\w,;]["”]?\s)["“]?([A-Z][\w'’]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !NAMES.test(name));
