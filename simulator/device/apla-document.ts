import type { Component } from './apla';
import { LIMITS } from './limits';

/** A document that Alexa could not render, or that holds what this device does not play; the message says where. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** The only version that Amazon's page of the document names. */
const VERSION = '0.91';
/** What Amazon documents and this device does not play. */
const NOT_PLAYED = ['Audio', 'Selector'];

/**
 * Reads a document of APL for audio: its one component, with all fields known. Throws a `DocumentError` for anything
 * that is malformed or that this device does not play.
 *
 * @example
 * readDocument({ type: 'APLA', version: '0.91', mainTemplate: { items: [{ type: 'Speech', content: 'In.' }] } })
 * //=> { type: 'Speech', content: 'In.', contentType: 'PlainText' }
 */
export function readDocument(document: unknown): Component {
  const fields = fieldsOf(document, 'the document', ['type', 'version', 'mainTemplate', 'description']);
  if (fields.get('type') !== 'APLA') throw new DocumentError(`its type is ${shown(fields.get('type'))}`);
  if (fields.get('version') !== VERSION)
    throw new DocumentError(`its version is ${shown(fields.get('version'))}, not "${VERSION}"`);
  const template = fieldsOf(fields.get('mainTemplate'), 'mainTemplate', ['parameters', 'items']);
  checkParameters(template.get('parameters'));
  const items = listOf(template.get('items'), 'mainTemplate.items');
  if (items.length > 1) throw new DocumentError('mainTemplate.items holds several; only one would be played');
  const audio = audioFiles(items);
  if (audio > LIMITS.documentAudioFiles)
    throw new DocumentError(`it has ${audio} Audio; ${LIMITS.documentAudioFiles} are allowed`);
  const root = readComponent(items[0], 'mainTemplate.items[0]');
  if (!speaks(root)) throw new DocumentError('a Silence must stand with other components');
  return root;
}

function checkParameters(parameters: unknown = []): void {
  if (!Array.isArray(parameters) || parameters.some((each) => typeof each !== 'string'))
    throw new DocumentError('mainTemplate.parameters is not a list of names');
}

function readComponent(value: unknown, at: string): Component {
  const type = fieldsOf(value, at).get('type');
  switch (type) {
    case 'Speech':
      return readSpeech(fieldsOf(value, at, ['type', 'content', 'contentType']), at);
    case 'Silence':
      return readSilence(fieldsOf(value, at, ['type', 'duration']), at);
    case 'Sequencer':
    case 'Mixer': {
      const inside = `${at}.items`;
      const items = listOf(fieldsOf(value, at, ['type', 'items']).get('items'), inside);
      return { type, items: items.map((item, i) => readComponent(item, `${inside}[${i}]`)) };
    }
    default:
      throw new DocumentError(
        NOT_PLAYED.some((name) => name === type)
          ? `${at}: this local Echo plays no ${String(type)}`
          : `${at}: there is no component ${shown(type)}`,
      );
  }
}

type Fields = ReadonlyMap<string, unknown>;

function readSpeech(fields: Fields, at: string): Component {
  const content = fields.get('content');
  const contentType = fields.get('contentType') ?? 'PlainText';
  if (contentType !== 'PlainText' && contentType !== 'SSML')
    throw new DocumentError(`${at}: there is no contentType ${shown(contentType)}`);
  if (typeof content !== 'string' || content.trim() === '')
    throw new DocumentError(`${at}: the content of a Speech is empty`);
  if (content.includes('${')) throw new DocumentError(`${at}: this local Echo binds no data: ${content}`);
  if (contentType === 'PlainText' && /<\/?[a-z][^<>]*>/i.test(content))
    throw new DocumentError(`${at}: tags in plain text would be read aloud: ${content}`);
  return { type: 'Speech', content, contentType };
}

function readSilence(fields: Fields, at: string): Component {
  const duration = fields.get('duration');
  if (typeof duration !== 'number' || !Number.isInteger(duration) || duration <= 0)
    throw new DocumentError(`${at}: a duration of ${shown(duration)}; whole milliseconds over 0 are needed`);
  return { type: 'Silence', duration };
}

/** The fields of an object; with `known`, no others may be there. */
function fieldsOf(value: unknown, at: string, known?: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocumentError(`${at} is not an object`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const unknown = [...fields.keys()].find((name) => known !== undefined && !known.includes(name));
  if (unknown !== undefined)
    throw new DocumentError(`${at}: this local Echo knows no ${shown(unknown)} there`);
  return fields;
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new DocumentError(`${at} holds nothing`);
  return value;
}

const audioFiles = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'type' in value && value.type === 'Audio' ? 1 : 0;
  return Object.values(value).reduce((sum: number, each: unknown) => sum + audioFiles(each), own);
};

const speaks = (component: Component): boolean =>
  component.type === 'Speech' || (component.type !== 'Silence' && component.items.some(speaks));

const shown = (value: unknown): string => JSON.stringify(value) ?? 'missing';
