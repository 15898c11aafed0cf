import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/tools/root';
import { aDirectory, aFolder } from './directory/files';

const { write, path } = aFolder();
const good = write('good.json', aDirectory(20));

function chatiere(...words: string[]) {
  const run = [inRepository('src/tools/run.js'), 'chatiere', 'directory', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('chatiere directory', () => {
  it('answers on standard output', () => {
    const { status, stdout, stderr } = chatiere('diff', good, good);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe('0 came, 0 left, 0 moved, 0 changed, 20 the same\n');
  });

  it('exits with 1 where the answer is no', () => {
    const { status, stderr } = chatiere('check', write('bad.json', { schema: 2 }));
    expect([status, stderr]).toEqual([1, expect.stringMatching(/version 1.*\n$/)]);
  });

  it.each([
    [[], 'crawl | check | diff | merge | serve'],
    [['crwal'], 'crawl | check | diff | merge | serve'],
    [['check', path('none.json')], 'none.json'],
    [['serve', '--services', 'many'], 'whole'],
  ])('exits with 2 and one line for %j', (words, said) => {
    const { status, stdout, stderr } = chatiere(...words);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(said);
  });
});
