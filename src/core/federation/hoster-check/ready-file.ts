import { type Addition, additionKeys } from './addition';
import { keyOf } from './remark';

/** The words that go to a file with its new lines. */
export type ReadyWords = {
  /** The heading of the new lines. */
  heading: string;
  /** The sentence above each line: what it says, and in which words. */
  about: (addition: Addition) => string;
};

/** The first lines of the file of an organisation that has none. */
export const newFile = '# [File]\nfile.class = organization\n';

/**
 * Makes a file ready to be published: the hoster's own text as it stands, and the missing lines below. A line whose
 * key is given anew stays as a comment: it was blank, or could not be read, and nothing is lost.
 */
export function readyFile(
  text: string,
  additions: readonly Addition[],
  { heading, about }: ReadyWords,
): string {
  const anew = new Set<string>(additions.map(({ id }) => additionKeys[id]));
  const kept = text
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .map((line) => (anew.has(keyOf(line)) ? `# ${line}` : line));
  const added = additions.flatMap((addition) => [
    '',
    `# ${about(addition)}`,
    `${additionKeys[addition.id]} = ${addition.value}`.trimEnd(),
  ]);
  return [...kept, '', `# ${heading}`, ...added, ''].join('\n');
}

/** The name under which the ready file is saved: that of the file itself, in letters that any disk takes. */
export function readyName(address: string | null): string {
  const last = address === null ? '' : new URL(address).pathname.split('/').at(-1);
  const name = (last ?? '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .replace(/\.properties$/i, '')
    .slice(0, 80);
  return `${name || 'organization'}.properties`;
}
