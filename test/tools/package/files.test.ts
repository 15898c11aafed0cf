import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gitWords } from '../../../src/tools/git-words';
import { ignoredBy, readUnignored } from '../../../src/tools/package/files';
import { inRepository } from '../../../src/tools/root';

describe('what .gitignore leaves out', () => {
  const isIgnored = ignoredBy('# made\nout/\nnode_modules/\nassets/towns/\nassets/software.json\n');

  it('is a name in any folder, and a path from the top', () => {
    for (const path of ['out', 'src/out', 'node_modules', 'assets/towns', 'assets/software.json']) {
      expect(isIgnored(path), path).toBe(true);
    }
  });

  it('is no other name, nor the same path further down', () => {
    for (const path of ['outer', 'src/assets/towns', 'software.json', 'made', 'assets']) {
      expect(isIgnored(path), path).toBe(false);
    }
  });

  it('is not guessed from a pattern', () => {
    for (const line of ['*.log', '!kept', 'a?', '[ab]']) {
      expect(() => ignoredBy(line)).toThrow(/plain names/);
    }
  });
});

describe('the sources without git', () => {
  it.runIf(existsSync(inRepository('.git')))('are those that git finds', () => {
    const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const words = gitWords(inRepository(), asked);
    const found = execFileSync('git', words, { encoding: 'utf8' });
    const paths = found.split('\0').filter((path) => path && existsSync(inRepository(path)));
    expect([...readUnignored(inRepository()).keys()].sort()).toEqual(paths.sort());
  });
});
