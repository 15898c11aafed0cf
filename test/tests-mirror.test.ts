import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../src/tools/root';
import { provedElsewhere } from './proved-elsewhere';

const mirrored = ['src/core', 'src/adapters', 'src/ui'];

const codeFiles = mirrored.flatMap((folder) =>
  readdirSync(inRepository(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(inRepository(), join(entry.parentPath, entry.name)))
    .filter((file) => !file.endsWith('.d.ts')),
);

/** Tells whether a file holds a function. Types, ids, tables and lists have nothing that runs. */
function runs(file: string): boolean {
  const text = readFileSync(inRepository(file), 'utf8');
  const looksIn = (node: ts.Node): boolean =>
    ts.isFunctionDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    (ts.forEachChild(node, looksIn) ?? false);
  return looksIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
}

/** The test of this name at the same place under `test`; null: there is none. */
function testOf(file: string): string | null {
  const stem = file.replace(/^src/, 'test').replace(/\.tsx?$/, '.test');
  return [`${stem}.ts`, `${stem}.tsx`].find((path) => existsSync(inRepository(path))) ?? null;
}

/** The files of the repository that this one imports, mocks or loads later. */
function importsOf(file: string): string[] {
  const text = readFileSync(inRepository(file), 'utf8');
  const named = text.matchAll(/(?:from |import |import\(|importActual\b[^(]*\()\s*'(\.[^']+)'/g);
  return [...named].flatMap(([, path = '']) => {
    const stem = join(dirname(file), path);
    const found = ['.ts', '.tsx', '/index.ts'].map((end) => stem + end);
    return found.filter((each) => existsSync(inRepository(each)));
  });
}

/**
 * Tells whether a test reaches a file: itself, or through the neighbours of that file or of what the test
 * mirrors.
 */
function reaches(test: string, file: string): boolean {
  const near = ['test/', `${dirname(file)}/`, `${dirname(test).replace(/^test/, 'src')}/`];
  const seen = new Set(importsOf(test));
  for (const each of seen) {
    const isNear = near.some((folder) => each.startsWith(folder));
    if (isNear) for (const next of importsOf(each)) seen.add(next);
  }
  return seen.has(file);
}

const rows = Object.entries(provedElsewhere);

describe('the tests mirror the code', () => {
  it('each file that runs has a test of its name, or a row that says where it is proved', () => {
    const unproved = codeFiles
      .filter((file) => runs(file) && !testOf(file))
      .filter((file) => !Object.hasOwn(provedElsewhere, file));
    expect(unproved).toEqual([]);
    expect(codeFiles.filter(runs).length).toBeGreaterThan(150);
  });

  it.each(rows)(
    '%s is proved where its row says: the test is there and reaches it',
    (file, test) => {
      expect(existsSync(inRepository(file))).toBe(true);
      expect(existsSync(inRepository(test))).toBe(true);
      expect(reaches(test, file)).toBe(true);
    },
  );

  it('no row is left for a file that has a test of its name, and the rows stay few', () => {
    expect(rows.map(([file]) => file).filter(testOf)).toEqual([]);
    expect(rows.length).toBeLessThanOrEqual(60);
  });
});
