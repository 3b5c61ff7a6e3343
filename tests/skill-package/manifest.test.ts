import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import resources from '../../ask-resources.json';
import envelope from '../../skill-package/skill.json';
import { LOCALES, modelOf } from '../model/models';
import { canBeSaid, invocationName } from '../model/utterances';
import { interfacesNeeded, permissionsNeeded } from './declared';
import { amazonSchema } from './schema';

const { manifest } = envelope;
const locales = Object.entries(manifest.publishingInformation.locales);

/** Asked for by certification, word for word. */
const DISCLAIMER =
  'This skill is for relaxation. It does not give medical advice and is not a substitute for professional medical ' +
  'advice, diagnosis or treatment. If you think you may have a medical emergency, call your local emergency number.';

const MOST_EXAMPLES = 4;
const MOST_SUMMARY_CHARACTERS = 160;
/** Of a description and of the instructions for a tester. */
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

/** The texts of the code that is deployed. */
const sources = (): string[] =>
  readdirSync('lambda/src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('lambda/src', name), 'utf8'));

describe('the manifest', () => {
  test('has the shape that Amazon asks for', () => {
    const isManifest = amazonSchema('v1.skill.Manifest.SkillManifestEnvelope');
    isManifest(envelope);
    expect(isManifest.errors).toBeNull();
  });

  test('places the skill in health and fitness, for everyone', () => {
    expect(manifest.manifestVersion).toBe('1.0');
    expect(manifest.publishingInformation).toMatchObject({
      category: 'HEALTH_AND_FITNESS',
      distributionMode: 'PUBLIC',
      isAvailableWorldwide: true,
    });
  });

  test('sells nothing, advertises nothing and handles no protected health data', () => {
    expect(manifest.privacyAndCompliance).toMatchObject({
      allowsPurchases: false,
      containsAds: false,
      isChildDirected: false,
      isExportCompliant: true,
      usesHealthInfo: false,
    });
  });

  test('leaves the endpoint to the deployment', () => {
    expect(Object.keys(manifest.apis)).toEqual(['custom']);
  });

  test('as the deployment writes it hears of the skill being disabled, and has the shape that Amazon asks for', () => {
    const { subscriptions } = resources.profiles.default.skillInfrastructure.userConfig.skillEvents;
    const events = {
      endpoint: { uri: 'arn:aws:lambda:us-east-1:123456789012:function:skill' },
      subscriptions: subscriptions.map((eventName) => ({ eventName })),
    };
    expect(subscriptions).toEqual(['SKILL_DISABLED']);
    const isManifest = amazonSchema('v1.skill.Manifest.SkillManifestEnvelope');
    isManifest({ manifest: { ...manifest, events } });
    expect(isManifest.errors).toBeNull();
  });

  test('has a store text for every locale that there is a model for', () => {
    expect(locales.map(([locale]) => locale).sort()).toEqual(LOCALES);
  });

  test('declares the interfaces that the code uses, and no other', () => {
    const { interfaces = [] }: { readonly interfaces?: readonly { readonly type: string }[] } =
      manifest.apis.custom;
    expect(interfaces.map(({ type }) => type).sort()).toEqual([...interfacesNeeded(sources())].sort());
  });

  test('asks for the permissions that the code needs, and no other', () => {
    const permissions: readonly { readonly name: string }[] = Reflect.get(manifest, 'permissions') ?? [];
    expect(permissions.map(({ name }) => name).sort()).toEqual([...permissionsNeeded(sources())].sort());
  });

  test.each([
    ["{ type: 'Alexa.Presentation.APL.RenderDocument' }", ['ALEXA_PRESENTATION_APL'], []],
    ["{ type: 'Alexa.Presentation.APLA.RenderDocument' }", [], []],
    ["{ type: 'AudioPlayer.Play' }", ['AUDIO_PLAYER'], []],
    ['factory.getReminderManagementServiceClient()', [], ['alexa::alerts:reminders:skill:readwrite']],
    ['factory.getUpsServiceClient().getSystemTimeZone(id)', [], []],
  ])('what %s needs is known', (text, interfaces, permissions) => {
    expect([...interfacesNeeded([text])]).toEqual(interfaces);
    expect([...permissionsNeeded([text])]).toEqual(permissions);
  });

  test('tells a tester how to begin', () => {
    const { testingInstructions } = manifest.publishingInformation;
    expect(testingInstructions).toContain(`Alexa, start ${invocationName}`);
    expect(testingInstructions.length).toBeLessThanOrEqual(MOST_TEXT_CHARACTERS);
  });
});

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
