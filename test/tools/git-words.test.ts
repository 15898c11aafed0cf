import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gitWords } from '../../src/tools/git-words';

// Only root may give a file away, as it is in the container of a forge.
it.runIf(process.getuid?.() === 0)('has git answer in a folder that is somebody else’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-git-'));
  const ask = (words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    ask(['init', '--quiet', folder]);
    writeFileSync(join(folder, 'one'), '');
    ask(gitWords(folder, ['add', 'one']));
    for (const path of [folder, join(folder, '.git')]) chownSync(path, 1001, 1001);
    expect(() => ask(['-C', folder, 'ls-files'])).toThrow();
    expect(ask(gitWords(folder, ['ls-files']))).toBe('one\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
