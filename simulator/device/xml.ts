export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The text is not well-formed XML; the message says where and why. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/**
 * Reads the small XML that speech is written in: one root, elements, attributes in quotes, text, the five named
 * entities and numbered ones. Comments, CDATA and declarations are refused: nobody speaks them.
 *
 * @example
 * parseXml('<speak>Tea &amp; milk</speak>') //=> { name: 'speak', attributes: {}, children: ['Tea & milk'] }
 */
export function parseXml(source: string): XmlElement {
  const holder = open('', {});
  const stack = [holder];
  let at = 0;
  for (const match of source.matchAll(/<[^>]*>/g)) {
    appendText(top(stack), source.slice(at, match.index));
    at = match.index + match[0].length;
    readTag(match[0], stack);
  }
  appendText(top(stack), source.slice(at));
  if (stack.length > 1) throw new XmlError(`<${top(stack).name}> is never closed`);
  return onlyRoot(holder);
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const open = (name: string, attributes: Record<string, string>): OpenElement => ({
  name,
  attributes,
  children: [],
});

function top(stack: readonly OpenElement[]): OpenElement {
  const element = stack.at(-1);
  if (element === undefined) throw new XmlError('a closing tag too many');
  return element;
}

const TAG = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/;

function readTag(tag: string, stack: OpenElement[]): void {
  const [, closing, name = '', attributes = '', alone] = TAG.exec(tag) ?? [];
  if (name === '' || (closing === '/' && (alone === '/' || attributes !== ''))) {
    throw new XmlError(`${tag} is not a tag`);
  }
  if (closing === '/') {
    if (top(stack).name !== name) throw new XmlError(`</${name}> closes <${top(stack).name}>`);
    stack.pop();
    return;
  }
  const element = open(name, readAttributes(attributes, tag));
  top(stack).children.push(element);
  if (alone !== '/') stack.push(element);
}

function readAttributes(source: string, tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name in attributes) throw new XmlError(`${tag} has ${name} twice`);
    attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

function appendText(parent: OpenElement, text: string): void {
  if (text !== '') parent.children.push(unescapeXml(text));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (text.includes('<')) throw new XmlError('a bare < in the text');
  return text.replace(/&([^;\s&]*;?)/g, (whole, body: string) => {
    const name = body.endsWith(';') ? body.slice(0, -1) : '';
    const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    const character = code ? fromCode(code[1], code[2]) : NAMED[name];
    if (character === undefined) throw new XmlError(`a bare & in the text: ${whole}`);
    return character;
  });
}

function fromCode(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function onlyRoot(holder: OpenElement): XmlElement {
  const content = holder.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [root] = content;
  if (content.length !== 1 || root === undefined || typeof root === 'string') {
    throw new XmlError('one root element is needed, and nothing beside it');
  }
  return root;
}
