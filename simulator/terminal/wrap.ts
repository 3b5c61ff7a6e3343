/**
 * Text in lines of at most `width` characters, cut between words; a longer word is cut where it must be.
 *
 * @example
 * wrap('Small slow circles', 10) //=> ['Small slow', 'circles']
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<!\[) /).flatMap((each) => pieces(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A countdown like `[ 9.5s]` holds a space and stays whole. */
function pieces(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  return [word.slice(0, width), ...pieces(word.slice(width), width)];
}
