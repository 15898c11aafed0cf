import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readBackgroundState } from '../src/core/settings/background-state';
import { choiceFields } from '../src/core/settings/choices';
import { readSettings } from '../src/core/settings/settings';
import { inRepository } from '../src/tools/root';
import { wordsIn } from './fakes/real-words';
import { erasedByStart, heldWords, leftWords, storedKeys } from './stored-keys';

const page = readFileSync(inRepository('docs/privacy.md'), 'utf8').replace(/\s+/g, ' ');

const sources = readdirSync(inRepository('src/adapters'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** The object literals that an expression may stand for, through any condition. */
function literalsOf(node: ts.Node): ts.ObjectLiteralExpression[] {
  if (ts.isObjectLiteralExpression(node)) return [node];
  if (!ts.isConditionalExpression(node)) return [];
  return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
}

/** The key that a computed name stands for, as the file says; the name itself where that can't be told. */
function keyOf(name: string, source: string): string {
  const prefix = /const prefix = '([^']+)'/.exec(source)?.[1];
  const template = /const keyOf = .*`(.*)\$\{tabId\}`/.exec(source)?.[1];
  if (name.startsWith('keyOf(')) return `${template?.replace(/\$\{prefix\}/, prefix ?? '')}*`;
  const named = /^(\w+) \+/.exec(name) ?? new RegExp(`const ${name} = (\\w+) \\+`).exec(source);
  const begun = named && new RegExp(`const ${named[1]} = '([^']+)'`).exec(source)?.[1];
  if (begun) return `${begun}*`;
  return new RegExp(`const ${name} = '([^']+)'`).exec(source)?.[1] ?? name;
}

/** The keys that a file writes to the browser's storage. */
function keysWrittenIn(source: string): string[] {
  const keys: string[] = [];
  const look = (node: ts.Node) => {
    if (
      ts.isCallExpression(node) &&
      /storage\.(local|session)\.set$/.test(node.expression.getText().replace(/\s/g, ''))
    ) {
      for (const { name } of node.arguments
        .flatMap(literalsOf)
        .flatMap((each) => [...each.properties])) {
        if (!name) continue;
        const isComputed = ts.isComputedPropertyName(name);
        keys.push(isComputed ? keyOf(name.expression.getText(), source) : name.getText());
      }
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('one.ts', source, ts.ScriptTarget.Latest, true));
  return keys;
}

describe('what is stored', () => {
  const written = [...new Set(sources.flatMap(keysWrittenIn))];

  it('has a decision for every key: what erases it, and what the privacy page says', () => {
    const settings = [...Object.keys(readSettings({})), ...Object.keys(readBackgroundState({}))];
    const known = Object.keys(storedKeys);
    expect(written.length).toBeGreaterThan(15);
    expect([...written, ...settings].filter((key) => !known.includes(key))).toEqual([]);
  });

  it('is told on the privacy page, key by key', () => {
    const untold = Object.entries(storedKeys).filter(([, { told }]) => !page.includes(told));
    expect(
      untold.map(([key]) => key),
      'docs/privacy.md has to name this',
    ).toEqual([]);
  });
});

describe('starting afresh, and a settings file', () => {
  it('cover the same: all that the decisions say, and nothing else', () => {
    const decided = Object.entries(storedKeys).filter(
      ([, { erased }]) => erased === 'start afresh',
    );
    expect(decided.map(([key]) => key).toSorted()).toEqual(erasedByStart.toSorted());
    expect(heldWords.fr).toHaveLength(choiceFields.length);
  });

  it.each(['fr', 'en'] as const)(
    'say all that they cover, and what they leave, in %s',
    (language) => {
      for (const key of ['file_held', 'reset_held'] as const) {
        const said = wordsIn(language).say(key);
        const unsaid = [...heldWords[language], ...leftWords[language]].filter(
          (words) => !said.includes(words),
        );
        expect(unsaid, key).toEqual([]);
      }
    },
  );
});
