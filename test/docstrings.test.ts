import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeFiles } from '../src/tools/house/code-lengths';
import { inRepository } from '../src/tools/root';

// An editor shows a docstring alone, beside a name: it must be readable without the one above it, and
// say who acts.

/** Lists of data: a file for each service, guide, export and software, whose fields explain themselves. */
const listsOfData = /^src\/core\/(services|guides|take-along)\/[^/]+\//;

/** Words that hide who acts: name the browser, the caller, the user, the hoster. */
const faceless = /\b(whoever|somebody|anybody|nobody|someone|anyone)\b/i;

/** Openings that say nothing without the line above, or ask instead of saying. */
const headless =
  /^(what|who|whom|whose|those|none|the same|of|where|which|whether|how often|how many|how much|how long|how far|as|so|it|is|are|does|do|may|can|was|has)\b/i;

type Found = { place: string; text: string; isDocstring: boolean };

/** Every comment of a file as one line of text, and whether it is a docstring. */
function commentsIn(path: string): Found[] {
  const source = readFileSync(inRepository(path), 'utf8');
  const found: Found[] = [];
  const variant = path.endsWith('x') ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const seen = new Set<number>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []) {
      if (seen.has(pos)) continue;
      seen.add(pos);
      const raw = source.slice(pos, end).replace(/\s*\*\/$/, '');
      const text = raw
        .replace(/^\/\*+|\*+\/$|^\/\/+|^\s*(\*|\/\/)/gm, '')
        .replace(/\s+/g, ' ')
        .trim();
      const line = file.getLineAndCharacterOfPosition(pos).line + 1;
      found.push({ place: `${path}:${line}`, text, isDocstring: raw.startsWith('/**') });
    }
    if (variant === ts.LanguageVariant.JSX && ts.isJsxText(node)) return;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const comments = codeFiles()
  .filter((path) => !listsOfData.test(path))
  .flatMap(commentsIn);

describe('comments', () => {
  it('were read', () => {
    expect(comments.filter(({ isDocstring }) => isDocstring).length).toBeGreaterThan(1000);
  });

  it('name who acts: the browser, the caller, the user, the hoster', () => {
    const hidden = comments.filter(({ text }) => faceless.test(text));
    expect(hidden.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });

  it('that are docstrings begin with what they are about, and say it in a sentence', () => {
    const bare = comments.filter(
      ({ text, isDocstring }) =>
        isDocstring &&
        (headless.test(text) || !/^[\p{Lu}\d`<‘“«(…]/u.test(text) || !/[.…:`)]$/.test(text)),
    );
    expect(bare.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });
});
