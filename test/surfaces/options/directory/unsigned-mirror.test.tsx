// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import type { Refresh } from '../../../../src/core/refresh/status';
import { success } from '../../../../src/core/result';
import { DirectorySection } from '../../../../src/surfaces/options/directory/directory-section';
import { aDirectorySection } from '../../../builders/directory-section';
import { languages } from '../../../fakes/real-words';
import { clear, click, expectAccessible, show, textOf, the } from '../../../ui/screen';

afterEach(clear);

const mirror = 'https://miroir.example/a.json';
const typed: ChosenSources = { source: 'mirror', mirror, indexes: [] };
const refusedFor = (id: 'unsigned' | 'bad-signature'): Refresh => ({
  state: 'refused',
  problem: { id, values: ['miroir.example'] },
});

const section = (changes: Parameters<typeof aDirectorySection>[0]) => (
  <DirectorySection {...aDirectorySection(changes)} />
);

const question = 'sans signature ?';

describe('a mirror that the user typed', () => {
  it('is taken without a signature only once they say so', async () => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ sources: typed, refresh: refusedFor('unsigned'), chooseSources }));
    expect(textOf()).toContain(question);
    expect(textOf()).toContain('miroir.example');
    await click(the('button', 'Le prendre sans signature'));
    expect(chooseSources.mock.calls).toEqual([[{ ...typed, unsigned: mirror }]]);
  });

  it.each(languages)('is marked ever after, in %s', async (language) => {
    const sources = { ...typed, unsigned: mirror };
    for (const refresh of [null, { state: 'changed' } as const, refusedFor('unsigned')]) {
      await show(
        <main>
          <h1>x</h1>
          {section({ sources, refresh })}
        </main>,
        language,
      );
      expect(textOf()).toMatch(/Sans signature : rien|Without a signature: nothing/);
      expect(document.querySelectorAll('.notice').length).toBe(1);
    }
    await expectAccessible();
  });

  it.each<[string, Parameters<typeof aDirectorySection>[0]]>([
    ['is not asked about while nothing is known of it', { sources: typed }],
    [
      'is not asked about where its signature is wrong',
      { sources: typed, refresh: refusedFor('bad-signature') },
    ],
    [
      'and is the one of the build is never asked about',
      { sources: typed, builtInMirror: mirror, refresh: refusedFor('unsigned') },
    ],
    [
      'is not asked about once another source is chosen',
      { sources: { ...typed, source: 'federation' }, refresh: refusedFor('unsigned') },
    ],
  ])('%s', async (_what, changes) => {
    await show(section(changes));
    expect(textOf()).not.toContain(question);
  });
});
