import { Ajv, type ValidateFunction } from 'ajv';

/**
 * A validator for one definition of Amazon's skill management API, such as `v1.skill.Manifest.SkillManifestEnvelope`.
 * Two of its rules are dropped, being stricter than Amazon's service: the discriminators, which JSON Schema does not
 * know, and the demand that every slot value has a synonym.
 */
export const amazonSchema = (definition: string): ValidateFunction => {
  const spec: { readonly definitions: unknown } = require('ask-smapi-model/spec.json');
  const definitions: unknown = JSON.parse(JSON.stringify(spec.definitions), relaxed);
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile({ definitions, $ref: `#/definitions/${definition}` });
};

const relaxed = (key: string, value: unknown): unknown => {
  if (key === 'discriminator' && typeof value === 'string') return undefined;
  if (key === 'required' && Array.isArray(value)) return value.filter((name) => name !== 'synonyms');
  return value;
};
