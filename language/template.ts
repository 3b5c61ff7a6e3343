import { expand } from 'brace-expansion';
import { mixed } from './mixed';

/** Groups of words by name, each a template of its own. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** A template that says nothing, or not what was meant. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

/** A template that says more than this was not meant to; `brace-expansion` would leave out the rest without a word. */
const MOST_SAID = 50_000;

/** A template that says more than this is thinned out. */
const MOST = 24;

/**
 * What a template says of its own accord: all of it, or of a long one so much that every two words that can stand side
 * by side do so at least once. More teaches a model nothing and makes it too large for Amazon.
 *
 * @throws TemplateError as `sentencesOf` does.
 * @example
 * samplesOf('[please] (start|begin) it', {}).length //=> 4
 */
export function samplesOf(template: string, groups: Groups): string[] {
  const all = sentencesOf(template, groups);
  if (all.length <= MOST) return all;
  const heard = new Set<string>();
  return mixed(all).filter((sentence) => {
    const words = ['', ...sentence.split(' '), ''];
    const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
    const isNew = pairs.some((pair) => !heard.has(pair));
    for (const pair of pairs) heard.add(pair);
    return isNew;
  });
}

/**
 * All that a template says: `(a|b)` one of them, `[a|b]` one of them or nothing, `<group>` one of a group of words. A
 * `{slot}` stays as it is.
 *
 * @throws TemplateError for brackets that do not pair, a group that there is not, a choice of one, and more than 50,000
 *   sentences.
 * @example
 * sentencesOf('[please] (start|begin) {routine}', {}) //=> ['start {routine}', 'begin {routine}', 'please start {routine}', …]
 */
export function sentencesOf(template: string, groups: Groups): string[] {
  const whole = withGroups(template, groups, []);
  checkBrackets(whole);
  const braced = [...whole.replace(/\{(\w+)\}/g, '\u00ab$1\u00bb')]
    .map((sign) => BRACES[sign] ?? sign)
    .join('');
  const said = expand(braced, { max: MOST_SAID + 1 });
  if (said.length > MOST_SAID) throw new TemplateError(`it says more than ${MOST_SAID} sentences`);
  return said.map((sentence) =>
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
