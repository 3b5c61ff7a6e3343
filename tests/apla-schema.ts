import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
  JSON.parse(readFileSync(join(process.cwd(), 'tests/apla.schema.json'), 'utf8')),
);

/**
 * What a document of APL for audio has that the schema does not allow, with its place, or `undefined` when it is sound.
 *
 * @example
 * aplaFault({ type: 'APL' }) //=> "must have required property 'version'"
 */
export function aplaFault(document: unknown): string | undefined {
  if (validate(document)) return undefined;
  const [error] = validate.errors ?? [];
  const { instancePath = '', message = 'is not sound', params = {} } = error ?? {};
  const detail = 'additionalProperty' in params ? `: ${String(params.additionalProperty)}` : '';
  return `${instancePath} ${message}${detail}`.trim();
}
