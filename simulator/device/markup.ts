import { check } from 'ssml-check-core';
import { LIMITS } from './limits';
import { breakMs } from './speech';
import { parseXml, type XmlElement, XmlError } from './xml';

/**
 * What is wrong with speech markup, or `undefined`. A public checker looks at tags and values; what it lets
 * through (breaks just over ten seconds, `mark`, silences in a row) is looked at here.
 *
 * @example
 * await speechFault('<speak>Rest.<break time="12s"/></speak>') //=> 'a break of 12s; at most 10 s are allowed'
 */
export async function speechFault(ssml: string): Promise<string | undefined> {
  const root = readOrFault(ssml);
  if (typeof root === 'string') return root;
  if (root.name !== 'speak') return `the root is <${root.name}>, not <speak>`;
  const own = elementsOf(root)
    .map(elementFault)
    .find((fault) => fault !== undefined);
  return own ?? silenceFault(root) ?? (await checkerFault(ssml));
}

function readOrFault(ssml: string): XmlElement | string {
  try {
    return parseXml(ssml);
  } catch (error) {
    if (error instanceof XmlError) return `malformed: ${error.message}`;
    throw error;
  }
}

const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];

const TAGS = new Set(
  'speak p s break prosody emphasis say-as sub w phoneme voice lang audio amazon:effect amazon:domain amazon:emotion'.split(
    ' ',
  ),
);
const SAY_AS = new Set(
  'characters spell-out cardinal number ordinal digits fraction unit date time telephone address interjection expletive'.split(
    ' ',
  ),
);

function elementFault({ name, attributes, children }: XmlElement): string | undefined {
  if (!TAGS.has(name)) return `Alexa knows no <${name}>`;
  switch (name) {
    case 'speak':
      return Object.keys(attributes).length > 0 ? '<speak> takes no attributes' : undefined;
    case 'break':
      return children.length > 0 ? 'a <break> holds nothing' : breakFault(attributes);
    case 'prosody':
      return prosodyFault(attributes);
    case 'say-as':
      return SAY_AS.has(attributes['interpret-as'] ?? '') ? undefined : 'say-as needs a legal interpret-as';
    case 'audio':
      return /^(https:\/\/|soundbank:\/\/soundlibrary\/)/.test(attributes.src ?? '')
        ? undefined
        : 'audio from elsewhere';
    default:
      return undefined;
  }
}

function breakFault({ time, strength }: XmlElement['attributes']): string | undefined {
  if (time === undefined) return strength === undefined ? 'a break needs a time or a strength' : undefined;
  if (!/^\d+(\.\d+)?(ms|s)$/.test(time))
    return `a break of "${time}": a number and its unit, s or ms, are needed`;
  const ms = breakMs({ name: 'break', attributes: { time }, children: [] });
  return ms > LIMITS.breakMs
    ? `a break of ${time}; at most ${LIMITS.breakMs / 1000} s are allowed`
    : undefined;
}

function prosodyFault({ rate, volume, pitch }: XmlElement['attributes']): string | undefined {
  if (rate === undefined && volume === undefined && pitch === undefined)
    return 'prosody without rate, pitch or volume';
  if (rate?.endsWith('%') && Number.parseFloat(rate) < LIMITS.slowestRatePercent)
    return `a prosody rate of ${rate}`;
  if (volume?.endsWith('dB') && Number.parseFloat(volume) > LIMITS.loudestDecibels)
    return `a volume of ${volume}`;
  return undefined;
}

/** Silence in a row, however it is put together: only a word or a sound ends it. */
function silenceFault(root: XmlElement): string | undefined {
  let silence = 0;
  let longest = 0;
  const walk = (element: XmlElement): void => {
    if (element.name === 'break') silence += breakMs(element);
    longest = Math.max(longest, silence);
    if (element.name === 'audio' || element.attributes.alias !== undefined) silence = 0;
    for (const child of element.children) {
      if (typeof child !== 'string') walk(child);
      else if (/[\p{L}\p{N}]/u.test(child)) silence = 0;
    }
  };
  walk(root);
  return longest > LIMITS.unbrokenSilenceMs
    ? `${longest / 1000} s of silence in a row; ${LIMITS.unbrokenSilenceMs / 1000} are allowed`
    : undefined;
}

async function checkerFault(ssml: string): Promise<string | undefined> {
  const [error] = (await check(ssml, { platform: 'amazon' })) ?? [];
  if (error === undefined) return undefined;
  if (error.type !== 'tag') return error.type;
  return error.attribute === undefined
    ? `<${error.tag}>`
    : `${error.attribute}="${error.value ?? ''}" in <${error.tag}>`;
}
