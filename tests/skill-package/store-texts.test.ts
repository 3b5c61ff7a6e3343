import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import envelope from '../../skill-package/skill.json';
import { modelOf } from '../model/models';
import { canBeSaid, invocationName } from '../model/utterances';

const locales = Object.entries(envelope.manifest.publishingInformation.locales);

/** Asked for by certification, word for word. */
const DISCLAIMER =
  'This skill is for relaxation. It does not give medical advice and is not a substitute for professional medical ' +
  'advice, diagnosis or treatment. If you think you may have a medical emergency, call your local emergency number.';

const MOST_EXAMPLES = 4;
const MOST_SUMMARY_CHARACTERS = 160;
/** Of a description. */
const MOST_TEXT_CHARACTERS = 4000;
const MOST_NAME_CHARACTERS = 50;
const MOST_KEYWORDS = 30;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The pixel size that a PNG file states in its header. */
const pixelsOf = (file: string): string => {
  const bytes = readFileSync(file);
  if (bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) return 'no PNG';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

const inPackage = (uri: string): string => uri.replace('file://', 'skill-package/');

describe.each(locales)('the store text for %s', (locale, store) => {
  const { intents } = modelOf(locale);
  const texts = [store.name, store.summary, store.description, ...store.examplePhrases, ...store.keywords];

  test('carries the disclaimer word for word', () => {
    expect(store.description).toContain(DISCLAIMER);
  });

  test('sums up in one short line', () => {
    expect(store.summary.length).toBeLessThanOrEqual(MOST_SUMMARY_CHARACTERS);
    expect(store.summary).not.toContain('\n');
  });

  test('is written in plain characters', () => {
    expect(texts.filter((text) => !/^[\x20-\x7e\n]*$/.test(text))).toEqual([]);
  });

  test('names each keyword once, and not too many', () => {
    expect(new Set(store.keywords).size).toBe(store.keywords.length);
    expect(store.keywords.length).toBeLessThanOrEqual(MOST_KEYWORDS);
  });

  test('is no longer than the store shows', () => {
    expect(store.name.length).toBeGreaterThan(1);
    expect(store.name.length).toBeLessThanOrEqual(MOST_NAME_CHARACTERS);
    expect(store.description.length).toBeLessThanOrEqual(MOST_TEXT_CHARACTERS);
  });

  test('is named as it is called', () => {
    expect(store.name.toLowerCase()).toBe(invocationName);
  });

  test('shows a few example phrases, the first opening the skill', () => {
    expect(store.examplePhrases.length).toBeLessThanOrEqual(MOST_EXAMPLES);
    expect(new Set(store.examplePhrases).size).toBe(store.examplePhrases.length);
    expect(store.examplePhrases.filter((phrase) => /[.!?{}]/.test(phrase))).toEqual([]);
    expect(store.examplePhrases[0]).toMatch(new RegExp(`^Alexa, (open|start) ${invocationName}$`));
  });

  test.each(store.examplePhrases.slice(1))('"%s" is a sample of one intent', (phrase) => {
    const request = phrase
      .toLowerCase()
      .match(new RegExp(`^alexa, ask ${invocationName} (?:to |for )?(.+)$`))?.[1];
    const takers = intents.filter(({ samples, slots }) =>
      samples.some((sample) => canBeSaid(sample, slots, request ?? '')),
    );
    expect(takers).toHaveLength(1);
  });

  test.each([
    [store.smallIconUri, '108x108'],
    [store.largeIconUri, '512x512'],
  ])('%s measures %s pixels', (uri, pixels) => {
    expect(pixelsOf(inPackage(uri))).toBe(pixels);
  });
});
