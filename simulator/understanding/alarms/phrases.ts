/**
 * Finds any of the phrases between the bars, as whole words with or without an "'s". In them `(a/b)` is one of several,
 * `~` any ending and `*` up to three words.
 *
 * @example
 * phrases('sore | (can't/cannot) * feel | swell~').test("i can't really feel it") //=> true
 */
export const phrases = (listed: string): RegExp => {
  const each = listed
    .trim()
    .split(/\s*\|\s*/)
    .map((phrase) =>
      phrase
        .replace(/\s+/g, ' ')
        .replace(/\(([^)]*)\)/g, (_, choices: string) => `(?:${choices.replace(/ ?\/ ?/g, '|')})`)
        .replace(/~/g, "[\\w']*")
        .replace(/ \* | /g, (gap) => `(?:'s)? ${gap === ' ' ? '' : "(?:[\\w']+ ){0,3}"}`),
    );
  return new RegExp(`(?<![\\w'])(?:${each.join('|')})(?:'s)?(?![\\w'])`);
};

/** What must be said together, whatever is said around it: a phrase of each. */
export type Together = readonly RegExp[];
