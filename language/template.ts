import { expand } from 'brace-expansion';

/** Groups of words by name, each a template of its own. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** A template that says nothing, or not what was meant. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/**
 * All that a template says: `(a|b)` one of them, `[a|b]` one of them or nothing, `<group>` one of a group of words. A
 * `{slot}` stays as it is.
 *
 * @throws TemplateError for brackets that do not pair, a group that there is not, and a choice of one.
 * @example
 * sentencesOf('[please] (start|begin) {routine}', {}) //=> ['start {routine}', 'begin {routine}', 'please start {routine}', …]
 */
export function sentencesOf(template: string, groups: Groups): string[] {
  const whole = withGroups(template, groups, []);
  checkBrackets(whole);
  const braced = [...whole.replace(/\{(\w+)\}/g, '\u00ab$1\u00bb')]
    .map((sign) => BRACES[sign] ?? sign)
    .join('');
  return expand(braced).map((sentence) =>
    sentence
      .replace(/\u00ab(\w+)\u00bb/g, '{$1}')
      .trim()
      .replace(/\s+/g, ' '),
  );
}

const BRACES: Readonly<Record<string, string>> = { '(': '{', ')': '}', '[': '{,', ']': '}', '|': ',' };

function withGroups(template: string, groups: Groups, within: readonly string[]): string {
  return template.replace(/<([^<>]*)>/g, (_, name: string) => {
    const group = groups[name];
    if (group === undefined) throw new TemplateError(`there are no words called <${name}>`);
    if (within.includes(name)) throw new TemplateError(`<${name}> is made of itself`);
    const choices = group.map((each) => withGroups(each, groups, [...within, name]));
    return choices.length === 1 ? (choices[0] ?? '') : `(${choices.join('|')})`;
  });
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

function checkBrackets(template: string): void {
  const stray = /[^a-z0-9'. |()[\]{}A-Z]|\.\.|\{(?!\w+\})|(?<!\{\w+)\}/.exec(template);
  if (stray !== null) throw new TemplateError(`"${stray[0]}" has no place in it`);
  const open: { sign: string; choices: number }[] = [];
  for (const sign of template) {
    if (sign === '(' || sign === '[') open.push({ sign, choices: 1 });
    const [last] = open.slice(-1);
    if (sign === '|') {
      if (last === undefined) throw new TemplateError('a "|" stands outside of brackets');
      last.choices += 1;
    }
    const opening = PAIRS[sign];
    if (opening === undefined) continue;
    if (last?.sign !== opening) throw new TemplateError(`a "${sign}" has no "${opening}" before it`);
    if (opening === '(' && last.choices === 1) throw new TemplateError('"(…)" is a choice of one');
    open.pop();
  }
  if (open.length > 0) throw new TemplateError(`a "${open.at(-1)?.sign}" is never closed`);
}
