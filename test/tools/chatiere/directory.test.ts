import { describe, expect, it } from 'vitest';
import { callChatiere, spawnChatiere } from '../call-chatiere';
import { aDirectory, aFolder } from './directory/files';

const { write, path } = aFolder();
const good = write('good.json', aDirectory(20));

describe('chatiere directory', () => {
  it('answers on standard output', () => {
    const { status, stdout, stderr } = spawnChatiere(['directory', 'diff', good, good]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe('0 came, 0 left, 0 moved, 0 changed, 20 the same\n');
  });

  it('exits with 1 where the answer is no', async () => {
    const { status, stderr } = await callChatiere(
      'directory',
      'check',
      write('bad.json', { schema: 2 }),
    );
    expect([status, stderr]).toEqual([1, expect.stringMatching(/version 1.*\n$/)]);
  });

  it.each([
    [[], 'crawl | check | diff | merge | keygen | sign | verify | serve'],
    [['crwal'], 'crawl | check | diff | merge | keygen | sign | verify | serve'],
    [['check', path('none.json')], 'none.json'],
    [['serve', '--services', 'many'], 'whole'],
  ])('exits with 2 and one line for %j', async (words, said) => {
    const { status, stdout, stderr } = await callChatiere('directory', ...words);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(said);
  });
});
