import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assemble } from '../../development/assemble';
import development from '../../development/interaction-model.json';
import shipped from '../../skill-package/interactionModels/custom/en-US.json';
import { buildInto } from '../bundle/child';
import { amazonSchema } from '../skill-package/schema';

const MODEL = 'skill-package/interactionModels/custom/en-US.json';
let folder: string;
let target: string;
let bundle: string;
const read = (path: string) => JSON.parse(readFileSync(join(target, path), 'utf8'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'foot-routine-development-'));
  bundle = dirname(buildInto(folder).bundle);
  target = join(folder, 'project');
  mkdirSync(join(target, '.ask'), { recursive: true });
  writeFileSync(join(target, '.ask', 'ask-states.json'), '{}');
  writeFileSync(join(target, 'left-over.json'), '{}');
  assemble({ root: process.cwd(), bundle, target });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the development skill', () => {
  test('is called by a name of its own in the store, in every locale', () => {
    const isManifest = amazonSchema('v1.skill.Manifest.SkillManifestEnvelope');
    isManifest(read('skill-package/skill.json'));
    expect(isManifest.errors).toBeNull();
    const { locales } = read('skill-package/skill.json').manifest.publishingInformation;
    expect(locales['en-US'].name).toBe('My Foot Routine (development)');
  });

  test('has the shipped intents and its own, in a model as Amazon asks for it', () => {
    const isModel = amazonSchema('v1.skill.interactionModel.InteractionModelData');
    isModel(read(MODEL));
    expect(isModel.errors).toBeNull();
    const names = read(MODEL).interactionModel.languageModel.intents.map(
      ({ name }: { readonly name: string }) => name,
    );
    const { intents } = shipped.interactionModel.languageModel;
    expect(names).toEqual([...intents.map(({ name }) => name), 'ProbeIntent', 'ReadingIntent']);
  });

  test('takes no sample from a shipped intent', () => {
    const { intents } = shipped.interactionModel.languageModel;
    const taken = new Set(intents.flatMap(({ samples }) => samples));
    const own = development.intents.flatMap(({ samples }) => samples);
    expect(own.filter((sample) => taken.has(sample))).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
  });

  test('is switched on by a parameter that its template declares', () => {
    const { skillInfrastructure, code, skillMetadata } = read('ask-resources.json').profiles.default;
    const { cfn, templatePath } = skillInfrastructure.userConfig;
    expect(cfn.parameters).toEqual({ Development: 'on' });
    const template = readFileSync(join(target, templatePath), 'utf8');
    expect(template).toMatch(/^ {2}Development:$/m);
    expect(template).toContain('DEVELOPMENT: !Ref Development');
    expect(existsSync(join(target, code.default.src, 'index.mjs'))).toBe(true);
    expect(existsSync(join(target, skillMetadata.src, 'skill.json'))).toBe(true);
  });

  test('keeps what the ASK CLI knows of it, and nothing else of an earlier time', () => {
    expect(existsSync(join(target, '.ask', 'ask-states.json'))).toBe(true);
    expect(existsSync(join(target, 'left-over.json'))).toBe(false);
  });

  test('takes no address from a real skill that was deployed before', () => {
    const root = join(folder, 'deployed');
    const elsewhere = join(folder, 'elsewhere');
    assemble({ root: process.cwd(), bundle, target: root });
    const file = join(root, 'skill-package', 'skill.json');
    const deployed = JSON.parse(readFileSync(file, 'utf8'));
    const endpoint = { uri: 'arn:aws:lambda:us-east-1:0:function:real' };
    deployed.manifest.apis.custom = { endpoint };
    deployed.manifest.events = { endpoint, subscriptions: [{ eventName: 'SKILL_DISABLED' }] };
    writeFileSync(file, JSON.stringify(deployed));
    assemble({ root, bundle, target: elsewhere });
    expect(readFileSync(join(elsewhere, 'skill-package', 'skill.json'), 'utf8')).not.toContain('arn:aws');
  });
});

test('without a bundle nothing is assembled', () => {
  expect(() => assemble({ root: process.cwd(), bundle: folder, target: join(folder, 'none') })).toThrow(
    /^there is no bundle in/,
  );
});

test('the shipped skill has none of it', () => {
  const names = shipped.interactionModel.languageModel.intents.map(({ name }) => name);
  expect(development.intents.filter(({ name }) => names.includes(name))).toEqual([]);
});
