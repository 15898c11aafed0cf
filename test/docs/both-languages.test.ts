import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/tools/root';
import { spaceFaults } from './store-texts';

// Pages that users read stand in French and in English: the same parts, the same facts.

/** The pages, French and English. */
const pages = [
  ['docs/install.fr.md', 'docs/install.en.md'],
  ['docs/privacy.fr.md', 'docs/privacy.md'],
  ['SECURITY.fr.md', 'SECURITY.md'],
] as const;

const read = (path: string) => readFileSync(inRepository(path), 'utf8');

/** What begins a part of a page, line by line: a heading of this depth, a step, a point, a row of a table. */
function outlineOf(text: string): string[] {
  return [...text.matchAll(/^(#+|\d+\.|-|\|) /gm)].map(([, sign = '']) => sign);
}

/** What a page names that has no language: code, hosts and numbers of some size, in the order of the alphabet. */
function namesIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const hosts = text.match(/\b[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|info)\b/g) ?? [];
  const numbers = text.match(/\b\d{2,}\b/g) ?? [];
  return [...new Set([...code, ...hosts, ...numbers])].sort();
}

/** The pages that links of Markdown in a page lead to, by their names. */
const linkedIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, path = '']) => basename(path));

describe.each(pages)('%s and %s', (french, english) => {
  it('have the same parts, in the same order', () => {
    expect(outlineOf(read(english)).length).toBeGreaterThan(5);
    expect(outlineOf(read(french))).toEqual(outlineOf(read(english)));
  });

  it('name the same code, hosts and numbers', () => {
    expect(namesIn(read(french))).toEqual(namesIn(read(english)));
  });

  it('lead to each other, first of all', () => {
    expect(linkedIn(read(french))[0]).toBe(basename(english));
    expect(linkedIn(read(english))[0]).toBe(basename(french));
  });

  it('have the no-break spaces and the apostrophes of French', () => {
    const words = read(french).replaceAll(/`[^`]*`|\]\([^)]*\)|https?:\/\/\S+/g, '');
    expect(spaceFaults(words.replaceAll(/^\|(?: --- \|)+$/gm, ''))).toEqual([]);
  });
});

describe('French pages', () => {
  const frenchOf = new Map<string, string>(pages.map(([fr, en]) => [basename(en), basename(fr)]));

  it.each(['README.fr.md', ...pages.map(([french]) => french)])(
    'lead to no English page that stands in French, too: %s',
    (path) => {
      const [, ...links] = linkedIn(read(path));
      expect(links.filter((name) => frenchOf.has(name))).toEqual([]);
    },
  );
});

describe('what one page lacks is found', () => {
  it('a row, a step, a name', () => {
    expect(outlineOf('# A\n\n1. b\n\n| c | d |\n\ntext - no 1. no\n')).toEqual(['#', '1.', '|']);
    expect(namesIn('`a` on x.example.org, 200 of 3')).toEqual(['200', 'a', 'x.example.org']);
  });
});
