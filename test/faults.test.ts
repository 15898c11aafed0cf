import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../src/tools/root';

// No fault is swallowed in what ships: see docs/decisions/house/faults-are-seen.md.

const folders = ['src/core', 'src/adapters', 'src/ui', 'src/surfaces'];

const instructions = {
  clause: 'name the error in `catch (error)` and use it, or move the try into a helper of core',
  handler:
    'use the error that this handler is given, call `reportFault`, or wrap the promise in `ignore`',
  void: 'leave `void` out: what is not caught is reported by the handler of the surface',
  settled: 'look at the results of `Promise.allSettled`, or write `ignoreAll(promises, why)`',
  why: 'give `ignore` a sentence, in quotes, that says why this is no fault',
} as const;

/** What swallows a fault in this file, as "line: what to do". */
function swallowedIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = faultOf(node);
    if (what) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${instructions[what]}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function faultOf(node: ts.Node): keyof typeof instructions | undefined {
  if (ts.isCatchClause(node)) return usesError(node) ? undefined : 'clause';
  if (ts.isVoidExpression(node) && ts.isCallExpression(node.expression)) return 'void';
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText();
  if (/^ignore(All|Thrown)?$/.test(callee))
    return isSentence(node.arguments[1]) ? undefined : 'why';
  if (callee === 'Promise.allSettled') return isLookedAt(node) ? undefined : 'settled';
  const handler = handlerOf(node);
  return handler && isFunction(handler) && !usesParameter(handler) ? 'handler' : undefined;
}

/** The function that a refused promise calls: the one of `catch`, the second one of `then`. */
function handlerOf({ expression, arguments: [first, second] }: ts.CallExpression) {
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  if (expression.name.text === 'catch') return first;
  return expression.name.text === 'then' ? second : undefined;
}

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

function usesParameter({ parameters: [error], body }: ts.ArrowFunction | ts.FunctionExpression) {
  // A name that begins with an underscore is looked at nowhere: that is for `ignore` alone.
  return error !== undefined && names(body, error.name.getText());
}

function usesError({ variableDeclaration: error, block }: ts.CatchClause): boolean {
  return error !== undefined && names(block, error.name.getText());
}

/** True where this name stands within the node. */
function names(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) return true;
  return ts.forEachChild(node, (child) => names(child, name) || undefined) ?? false;
}

/** True for words in quotes, two of them at least. */
function isSentence(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteral(node) && /\p{L}+ \p{L}+/u.test(node.text);
}

function isLookedAt(node: ts.CallExpression): boolean {
  const around = ts.isAwaitExpression(node.parent) ? node.parent.parent : node.parent;
  return !ts.isExpressionStatement(around);
}

const files = folders
  .flatMap((folder) => readdirSync(inRepository(folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(inRepository(), join(entry.parentPath, entry.name)))
  .map((path) => path.replaceAll('\\', '/'));

describe('a fault', () => {
  it('is swallowed nowhere in what ships', () => {
    const looked = files.filter((file) => !/^src\/core\/ignore(-all|-thrown)?\.ts$/.test(file));
    expect(looked.length).toBeGreaterThan(300);
    const found = looked.flatMap((file) =>
      swallowedIn(file, readFileSync(inRepository(file), 'utf8')).map((what) => `${file}:${what}`),
    );
    expect(found).toEqual([]);
  });

  it('is told to the console in one place', () => {
    const speakers = files.filter((file) =>
      /\bconsole\./.test(readFileSync(inRepository(file), 'utf8')),
    );
    expect(speakers).toEqual(['src/adapters/browser/faults.ts']);
  });

  it('leads, on every page, to its last resort', () => {
    const pages = files.filter((file) => /^src\/surfaces\/[^/]+\/main\.tsx$/.test(file));
    expect(pages).toHaveLength(8);
    for (const page of pages) {
      const name = page.split('/')[2];
      const source = readFileSync(inRepository(page), 'utf8');
      expect(source, `${page}: end with startSurface('${name}', start)`).toContain(
        `startSurface('${name}', start);`,
      );
    }
  });

  it.each([
    ['a bare catch', 'try { a(); } catch { b(); }'],
    ['a catch that names the error and forgets it', 'try { a(); } catch (error) { b(); }'],
    ['a handler without the error', 'a().catch(() => undefined);'],
    ['a handler that names the error and forgets it', 'a().catch((error) => undefined);'],
    ['a second handler of then', 'a().then(() => true, () => false);'],
    ['a promise made void', 'void a();'],
    ['results that nobody looks at', 'await Promise.allSettled([a()]);'],
    ['a promise ignored without a reason', 'ignore(a());'],
    ['a promise ignored with one word', "ignore(a(), 'why');"],
  ])('is found swallowed by %s', (_, source) => {
    expect(swallowedIn('planted.ts', source)).toHaveLength(1);
  });

  it.each([
    ['a catch that uses the error', 'try { a(); } catch (error) { b(error); }'],
    ['a handler that uses it', 'a().catch((error) => b(error));'],
    ['a handler by name', 'a().catch(failureOf);'],
    ['results that are looked at', 'const ends = await Promise.allSettled([a()]);'],
    ['a reason', "ignore(a(), 'a closed tab needs no icon');"],
  ])('is not found in %s', (_, source) => {
    expect(swallowedIn('innocent.ts', source)).toEqual([]);
  });
});
