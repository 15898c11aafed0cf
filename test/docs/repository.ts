import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { inRepository } from '../../src/tools/root';

const folders = ['src', 'test', 'docs', 'assets', '.github', '.ci'];

const read = (path: string) => readFileSync(inRepository(path), 'utf8');

/** The folders and files that a build writes, from the top; they may be there or not. */
export const built: readonly string[] = read('.gitignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replace(/\/$/, ''));

/** Every file that is kept, from the top, with `/` between the names. */
export const files: readonly string[] = ['', ...folders]
  .flatMap((folder) =>
    readdirSync(inRepository(folder), { recursive: folder !== '', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(inRepository(), join(entry.parentPath, entry.name))),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !built.some((each) => path === each || path.startsWith(`${each}/`)));

/** Text of the same length and lines in which nothing stands. */
const blank = (text: string) => text.replace(/\S/g, ' ');

type Span = readonly [start: number, end: number];

/** Parts a text at spans in their order: what is within them, and what is not. */
function partAt(text: string, spans: readonly Span[]): { within: string; without: string } {
  let [within, without, last] = ['', '', 0];
  for (const [start, end] of [...spans, [text.length, text.length] as const]) {
    within += blank(text.slice(last, start)) + text.slice(start, end);
    without += text.slice(last, start) + blank(text.slice(start, end));
    last = end;
  }
  return { within, without };
}

/** Parts the source of a script; comment signs in strings, patterns and text of JSX are no comments. */
export function partSource(name: string, source: string): { comments: string; code: string } {
  // Most lists of data have no comment, and parsing is what takes time.
  if (!/\/\*|(^|\s)\/\//m.test(source)) return { comments: '', code: source };
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest);
  const literals: Span[] = [];
  const visit = (node: ts.Node): void => {
    const isPiece = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (ts.isJsxText(node)) literals.push([node.pos, node.end]);
    else if (isPiece || ts.isLiteralExpression(node))
      literals.push([node.getStart(file), node.end]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const { without } = partAt(source, literals);
  const comments = [...without.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)];
  const spans = comments.map(({ index, 0: text }): Span => [index, index + text.length]);
  const parted = partAt(source, spans);
  return { comments: parted.within, code: parted.without };
}

const scripts = files
  .filter((path) => /\.(ts|tsx|js)$/.test(path))
  .map((path) => ({ path, ...partSource(path, read(path)) }));

/** What each script says beside its comments. */
export const codeOf: ReadonlyMap<string, string> = new Map(
  scripts.map(({ path, code }) => [path, code]),
);

/** What people read about the code: the pages of the documentation, and the comments of each script. */
export const proses: readonly { path: string; text: string }[] = [
  ...files.filter((path) => path.endsWith('.md')).map((path) => ({ path, text: read(path) })),
  ...scripts.map(({ path, comments }) => ({ path, text: comments })),
];

/** Data that have names in them; the outlines of the map are numbers. */
const isNaming = (path: string) =>
  /\.(css|html|json|yml|properties)$/.test(path) && !/\/map\/|^package-lock/.test(path);

/** The test itself names things that are not there. */
const hasPlanted = (path: string) => path === 'test/docs/named-things.test.ts';

/** Every name that stands in code, in data or in a path. */
export const names: ReadonlySet<string> = new Set(
  [
    ...scripts.filter(({ path }) => !hasPlanted(path)).map(({ code }) => code),
    ...files.filter(isNaming).map(read),
    files.join('\n'),
  ].flatMap((text) => text.match(/[\w$-]+/g) ?? []),
);
