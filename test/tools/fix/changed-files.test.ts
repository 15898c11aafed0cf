import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles } from '../../../src/tools/fix/changed-files';

let repository: string;

const git = (...words: readonly string[]) => {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: repository });
  if (status !== 0) throw new Error(String(stderr));
};
const write = (name: string, text: string) => writeFileSync(join(repository, name), text);

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'chatiere-changed-'));
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

describe('the files to format', () => {
  it('are those that differ from the last commit, staged or not, and new ones; none that is gone', () => {
    git('init', '--quiet');
    for (const name of ['kept', 'changed', 'staged', 'gone']) write(name, 'before');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    for (const name of ['changed', 'staged', 'new one']) write(name, 'after');
    git('add', 'staged');
    rmSync(join(repository, 'gone'));
    expect([...changedFiles(repository)].sort()).toEqual(['changed', 'new one', 'staged']);
  });

  it('are all where nothing changed', () => {
    git('init', '--quiet');
    write('kept', 'before');
    git('add', '.');
    git('commit', '--quiet', '--message', 'before');
    expect(changedFiles(repository)).toEqual(['.']);
  });

  it('are all where there is no repository', () => {
    expect(changedFiles(repository)).toEqual(['.']);
  });
});
