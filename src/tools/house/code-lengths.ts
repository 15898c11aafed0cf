import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { inRepository } from '../root';

/**
 * The pattern of files that are data or lists of data, and may be long: generated tables,
 * catalogues, and lists with a line for each service and guide.
 */
const dataFiles =
  /^src\/(core\/(services|guides|take-along\/[^/]+)\/|core\/(software\/(software|licence)-list|spotting\/(watched|others)-table|text\/message-keys|need)\.ts|tools\/data\/)/;

/** The number of lines of a function or a file, and where it begins. */
export type Length = { path: string; line: number; lines: number };

/** The most lines of a file of code, data apart. */
export const mostFileLines = 200;

/** The most lines of a function. */
export const mostFunctionLines = 40;

/** The paths of all code files under `src`, from the root of the repository. */
export function codeFiles(): string[] {
  return readdirSync(inRepository('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(inRepository(), join(entry.parentPath, entry.name)));
}

/** The lines of every file that is no data, longest first. */
export function fileLengths(): Length[] {
  return codeFiles()
    .filter((path) => !dataFiles.test(path))
    .map((path) => ({ path, line: 1, lines: textOf(path).trimEnd().split('\n').length }))
    .toSorted(longestFirst);
}

/** The lines of every function with a body in files that are no data, longest first. */
export function functionLengths(): Length[] {
  return codeFiles()
    .filter((path) => !dataFiles.test(path))
    .flatMap((path) => functionsIn(path, textOf(path)))
    .toSorted(longestFirst);
}

/** The functions of one file: declarations, methods, arrows and expressions, nested ones too. */
export function functionsIn(path: string, text: string): Length[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: Length[] = [];
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = lineAt(node.getStart(file));
      found.push({ path, line, lines: lineAt(node.getEnd()) - line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The length that this part of the lengths, from 0 to 1, does not exceed. */
export function lengthAt(lengths: readonly Length[], part: number): number {
  const sorted = lengths.map(({ lines }) => lines).toSorted((one, other) => one - other);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
}

const longestFirst = (one: Length, other: Length) => other.lines - one.lines;

const textOf = (path: string) => readFileSync(inRepository(path), 'utf8');
