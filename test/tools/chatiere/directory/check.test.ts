import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/tools/chatiere/directory/check';
import { aDirectory, aFolder } from './files';

const { write, path } = aFolder();
const good = aDirectory(20);

describe('chatiere directory check', () => {
  it('counts what the extension would take', () => {
    const { status, said, wrong } = check([write('good.json', good)]);
    expect([status, wrong]).toEqual([0, '']);
    expect(said).toMatch(
      /^20 hosters, 20 offers, 0 departures, as of 2026-11-22\n0 rows refused\n/,
    );
  });

  it('names each bad row, and takes a few of them', () => {
    const hosters = [
      ...good.hosters,
      { ...good.hosters[0], id: 'bad', site: 'http://bad.example/' },
    ];
    const { status, said } = check([write('few.json', { ...good, hosters })]);
    expect(status).toBe(0);
    expect(said).toMatch('hosters.20.site (bad): is not a public https address');
  });

  it.each([
    ['an unknown version', { ...good, schema: 2 }, 'version 1'],
    ['bad rows beyond a tenth', { ...good, hosters: [...good.hosters, 1, 2, 3, 4, 5] }, 'a tenth'],
    ['no hosters', { ...good, hosters: [] }, '0 hosters'],
    ['four megabytes', { ...good, more: 'x'.repeat(4 * 1024 * 1024) }, 'too big'],
    ['half a file', JSON.stringify(good).slice(0, -9), 'damaged'],
    ['a page of HTML', '<html>', 'damaged'],
  ])('refuses %s as the extension does', (_what, content, said) => {
    const { status, wrong } = check([write('bad.json', content)]);
    expect([status, wrong.split('\n').length]).toEqual([1, 1]);
    expect(wrong).toContain(said);
  });

  it.each([
    [[], 'Type: chatiere directory check FILE'],
    [['a', 'b'], 'Type: chatiere directory check FILE'],
    [['--all', 'a'], '--all'],
    [[path('none.json')], 'none.json can’t be read'.replace('’', "'")],
  ])('says in one line what is wrong with %j', (words, said) => {
    const { status, wrong } = check(words);
    expect([status, wrong.split('\n').length]).toEqual([2, 1]);
    expect(wrong).toContain(said);
  });
});
