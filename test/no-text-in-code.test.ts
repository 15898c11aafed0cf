import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../src/tools/root';

// What people read stands in assets/_locales, in French and English; code only names it.

const folders = ['src/core', 'src/adapters', 'src/ui', 'src/surfaces'];

/** Files that hold words, each with the reason why they do. */
const exempt: readonly (readonly [file: RegExp, reason: string])[] = [
  [/^src\/core\/guides\//, 'sources of guides, and names of software'],
  [
    /^src\/core\/(directory|federation|instance-lists|refresh)\//,
    'what hosters write, and what a refusal tells who keeps the directory',
  ],
  [
    /^src\/core\/actions\/software\//,
    'sources, which say where in the code of a software a page is',
  ],
  [/^src\/core\/services\//, 'names of services, of companies and of their makers'],
  [/^src\/core\/take-along\/[^/]+\//, 'sources of what services let out and software takes in'],
  [/^src\/core\/software\//, 'names of software, as hosters write them, and their words for needs'],
  [
    /^src\/core\/towns\/typed\/(abbreviations|titles)\.ts$/,
    'the words that people write beside the names of towns',
  ],
  [/^src\/core\/need\.ts$/, 'what French directories call a need'],
  [/^src\/core\/spotting\/(watched|others)-table\.ts$/, 'written by npm run fix'],
  [/^src\/core\/text\/message-keys\.ts$/, 'written by npm run fix'],
];

/** Attributes that are read out or shown. */
const spokenAttributes = new Set(['title', 'placeholder', 'alt', 'aria-label', 'label']);

/** Attributes whose values are no words. */
const silentAttributes = new Set(['class', 'rel', 'autocomplete', 'sizes', 'd', 'viewBox']);

/** Names of more than one word, the same in every language. */
const names = new Set(['XMPP Providers']);

const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/^https:\/\//, ''));

/** Two words and more, that are no selector, no path and no list of names. */
function isSentence(text: string): boolean {
  return /\p{L}{2,}[,’']? \p{L}+/u.test(text) && !/[{}<>=#[\]]|^\.|--|\w:\w/.test(text);
}

/** Text for people in this file, as "line: text". */
function textsIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isForPeople(node, text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  const isText =
    ts.isJsxText(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  return isText ? node.text : undefined;
}

function isForPeople(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return hasLetters(text);
  if (isForDevelopers(node)) return false;
  const attribute = attributeOf(node);
  if (attribute && spokenAttributes.has(attribute)) return hasLetters(text);
  if (attribute && silentAttributes.has(attribute)) return false;
  return isSentence(text) && !names.has(text);
}

/** The attribute of which this is the value, or a part of it, outside of any call. */
function attributeOf(node: ts.Node): string | undefined {
  let at = node.parent;
  while (at && (ts.isJsxExpression(at) || ts.isConditionalExpression(at) || isTemplate(at))) {
    at = at.parent;
  }
  return at && ts.isJsxAttribute(at) ? at.name.getText() : undefined;
}

const isTemplate = (node: ts.Node) => ts.isTemplateExpression(node) || ts.isTemplateSpan(node);

/** What is thrown or refused speaks to whoever reads the console. */
function isForDevelopers(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isThrowStatement(at) || ts.isImportDeclaration(at)) return true;
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
    if (
      ts.isCallExpression(at) &&
      /\b(reject|failure|refuse|ignore|ignoreAll|ignoreThrown)\b/.test(at.expression.getText())
    )
      return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}

const files = folders
  .flatMap((folder) => readdirSync(inRepository(folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(inRepository(), join(entry.parentPath, entry.name)))
  .map((path) => path.replaceAll('\\', '/'));

describe('what people read', () => {
  it('stands in no code', () => {
    const looked = files.filter((file) => !exempt.some(([pattern]) => pattern.test(file)));
    expect(looked.length).toBeGreaterThan(100);
    const found = looked.flatMap((file) =>
      textsIn(file, readFileSync(inRepository(file), 'utf8')).map((text) => `${file}:${text}`),
    );
    expect(found).toEqual([]);
  });

  it('is exempt in no file that does not exist', () => {
    const idle = exempt.filter(([pattern]) => !files.some((file) => pattern.test(file)));
    expect(idle.map(([, reason]) => reason)).toEqual([]);
  });

  it.each([
    ['text between tags', 'const a = <p>Bonjour</p>;'],
    ['a title', 'const a = <b title="Fermer" />;'],
    ['a label in braces', "const a = <b aria-label={'Close'} />;"],
    ['a label that depends', "const a = <b aria-label={isOpen ? 'Close' : say('x')} />;"],
    ['a label with a value in it', `const a = <b aria-label={\`Retirer \${name}\`} />;`],
    ['a placeholder', 'const a = <input placeholder="Chercher" />;'],
    ['a sentence in a constant', "const text = 'Rien de tel ici.';"],
    ['a sentence with values', `const text = \`\${count} hébergeurs près de \${town}\`;`],
    ['a sentence given to a function', "tell('Try again later');"],
  ])('is found: %s', (_, source) => {
    expect(textsIn('planted.tsx', source)).toHaveLength(1);
  });

  it.each([
    ['a key', "const a = <p>{words.say('home_saving')}</p>;"],
    ['signs', 'const a = <p>· ★ {count} 45</p>;'],
    ['classes', 'const a = <p class="card step step-done" />;'],
    ['classes that depend', "const a = <p class={isDone ? 'card step' : 'card'} />;"],
    ['a selector', "document.querySelector('a[href], main button');"],
    ['what is thrown', "throw new Error('Wrap this component in a provider');"],
    ['an address', 'const a = <a href="https://www.chatons.org/">{x}</a>;'],
  ])('is not: %s', (_, source) => {
    expect(textsIn('innocent.tsx', source)).toEqual([]);
  });
});
