import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import resources from '../../ask-resources.json';
import envelope from '../../skill-package/skill.json';
import { LOCALES } from '../model/models';
import { invocationName } from '../model/utterances';
import { interfacesNeeded, permissionsNeeded } from './declared';
import { amazonSchema } from './schema';

const { manifest } = envelope;
const locales = Object.entries(manifest.publishingInformation.locales);

/** Of the instructions for a tester. */
const MOST_TEXT_CHARACTERS = 4000;

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
