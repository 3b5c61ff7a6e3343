import { posix } from 'node:path';
import { type Import, importsOf, type SourceText } from './source';

const SOURCE = 'lambda/src/';

interface Layer {
  /** The layers it may import, itself apart. */
  readonly layers: readonly LayerName[];
  /** Packages by name; a `*` at the end stands for any rest. */
  readonly packages: readonly string[];
  /** Packages of which only types may be taken. */
  readonly types?: readonly string[];
}

type LayerName = 'domain' | 'content' | 'speech' | 'screen' | 'alexa' | 'adapters' | 'environment' | 'skill';

const EVERYTHING: readonly LayerName[] = ['domain', 'content', 'speech', 'screen', 'alexa', 'adapters'];
const WIRING: Layer = {
  layers: [...EVERYTHING, 'environment', 'skill'],
  packages: ['ask-sdk-core'],
  types: ['ask-sdk-model', 'aws-lambda'],
};

/** The table of the design: who may import whom. The files beside the folders are layers of their own. */
const LAYERS: Readonly<Record<LayerName | 'index', Layer>> = {
  domain: { layers: [], packages: ['temporal-polyfill'] },
  content: { layers: ['domain'], packages: [] },
  speech: { layers: ['domain', 'content'], packages: ['syllable'] },
  screen: { layers: ['domain', 'content'], packages: [] },
  alexa: {
    layers: ['domain', 'content', 'speech', 'screen'],
    packages: ['ask-sdk-core', 'ask-sdk-model'],
    types: ['aws-lambda'],
  },
  // The only place that reaches outside, so the only one that may use what Node brings.
  adapters: { layers: ['domain'], packages: ['@aws-sdk/*', 'node:*'] },
  environment: { layers: ['domain', 'speech'], packages: [] },
  skill: WIRING,
  index: WIRING,
};

/** The layer a path belongs to: its folder below the source, or the name of a file that lies beside the folders. */
export const layerOf = (path: string): string | undefined =>
  path.startsWith(SOURCE) ? path.slice(SOURCE.length).split('/')[0]?.replace(/\.ts$/, '') : undefined;

/**
 * Every import of a file that the table forbids, in words.
 *
 * @example
 * forbiddenImports({ path: 'lambda/src/domain/a.ts', text: "import '../speech/b';" })
 * //=> ['lambda/src/domain/a.ts imports ../speech/b: domain may not import speech']
 */
export const forbiddenImports = (source: SourceText): readonly string[] => {
  const name = layerOf(source.path);
  if (name === undefined) return [];
  if (!isLayer(name)) return [`${source.path} is in no layer`];
  return importsOf(source).flatMap((each) => {
    const fault = faultOf(source.path, name, each);
    return fault === undefined ? [] : [`${source.path} imports ${each.from}: ${fault}`];
  });
};

const isLayer = (name: string): name is keyof typeof LAYERS => Object.hasOwn(LAYERS, name);

const faultOf = (path: string, name: keyof typeof LAYERS, { from, typeOnly }: Import): string | undefined => {
  const { layers, packages, types = [] } = LAYERS[name];
  if (from.startsWith('.')) {
    const other = layerOf(posix.join(posix.dirname(path), from));
    if (other === undefined) return 'the skill takes nothing from outside its folder';
    return other === name || layers.some((each) => each === other)
      ? undefined
      : `${name} may not import ${other}`;
  }
  if (packages.some((each) => matches(each, from))) return undefined;
  if (types.includes(from)) return typeOnly ? undefined : `${name} may take only types from it`;
  return `${name} may not use this package`;
};

const matches = (allowed: string, name: string): boolean =>
  allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
