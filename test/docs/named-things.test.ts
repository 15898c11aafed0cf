import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { idleStrangers, missingIn } from './named-things';
import { partSource, proses } from './repository';

// What documentation and comments name is there: the paths, the files, the verbs of npm, and what stands
// in backticks as code. What is none of ours is listed, with its reason, in named-things.ts.

describe('what documentation and comments name', () => {
  it('is there', () => {
    expect(proses.length).toBeGreaterThan(500);
    expect(proses.flatMap(({ path, text }) => missingIn(path, text))).toEqual([]);
  });

  it('has every script of package.json in it: tell new ones in CONTRIBUTING, under "Commands"', () => {
    const pages = proses.filter(({ path }) => path === 'README.md' || path === 'CONTRIBUTING.md');
    const told = pages.map(({ text }) => text).join('\n');
    const isTold = (script: string) => new RegExp(`npm (run (--silent )?)?${script}\\b`).test(told);
    expect(Object.keys(packageFile.scripts).filter((script) => !isTold(script))).toEqual([]);
  });

  it('is excepted only where it is named', () => {
    expect(idleStrangers(proses.map(({ text }) => text))).toEqual([]);
  });

  it.each([
    ['a path', 'See src/core/nowhere.ts.'],
    ['a folder', 'All of it is in docs/nowhere'],
    ['a room', 'Look into core/nowhere for it.'],
    ['a pattern of paths', 'One file each, src/core/nowhere/<id>.ts'],
    ['a file', 'The rest is in nowhere.ts'],
    ['a file in backticks', 'The rest is in `no-where.test.ts`.'],
    ['a link', '[the rest](nowhere/else)'],
    ['a script of npm', 'Type npm run nowhere'],
    ['a verb', '`node src/tools/run.js nowhere`'],
    ['a function', 'As `findNowhere` does.'],
    ['a call', 'As `findNowhere()` does.'],
    ['a member', 'As `browser.findNowhere` does.'],
    ['an id', 'Such as `no-where-at-all`.'],
    ['a name in a file that has others', 'See `missingIn`\nin need.ts'],
  ])('is found missing: %s', (_, text) => {
    expect(missingIn('planted.md', text)).toEqual([expect.stringMatching(/^planted\.md:\d+: /)]);
  });

  it.each([
    ['a path', 'See src/core/need.ts.'],
    ['a pattern of paths', 'One file each, src/core/services/<company>/<service>.ts'],
    ['what a build writes', 'It stands in assets/towns/core.pack'],
    ['a package of npm', 'By `webextension-polyfill`, see its package.json'],
    ['an address', 'https://example.org/docs/nowhere and `https://example.org/src/nowhere.ts`'],
    ['a name and its file', '`missingIn` in named-things.ts'],
    ['several words', '`nowhere at all`'],
  ])('is not found missing: %s', (_, text) => {
    expect(missingIn('innocent.md', text)).toEqual([]);
  });
});

describe('a script', () => {
  it('is parted into comments and code, where strings, patterns and JSX only look like comments', () => {
    const source = [
      "const a = 'https://a.example'; // one",
      'const b = /\\/\\/x/; /* two */ const c = `//$' + '{b} // no`;',
      'const d = <p>// no {/* three */}</p>;',
    ].join('\n');
    const { comments, code } = partSource('a.tsx', source);
    expect(comments.split(/\s+/).filter(Boolean).join(' ')).toBe('// one /* two */ /* three */');
    expect(code).toContain('// no`');
    expect(code).not.toMatch(/one|two|three/);
  });
});
