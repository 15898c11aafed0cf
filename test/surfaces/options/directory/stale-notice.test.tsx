// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../../src/core/result';
import { DirectorySection } from '../../../../src/surfaces/options/directory/directory-section';
import { aDirectorySection } from '../../../builders/directory-section';
import { all, clear, click, show, textOf, the } from '../../../ui/screen';

afterEach(clear);

/** 60 days after the directory of the section. */
const stale = '2027-01-21';
const mirrored = { source: 'mirror', mirror: null, indexes: [] } as const;
const federated = { ...mirrored, source: 'federation' } as const;
const section = (changes: Parameters<typeof aDirectorySection>[0]) => (
  <DirectorySection {...aDirectorySection({ today: stale, ...changes })} />
);

describe('a stale copy of the directory', () => {
  it('is refreshed by one click, which takes the mirror of the build and says what that asks', async () => {
    const chooseSources = vi.fn(async () => success(null));
    await show(section({ chooseSources }));
    expect(textOf()).toContain('Une petite requête par jour à annuaire.example');
    await click(the('button', 'Actualiser'));
    expect(chooseSources.mock.calls).toEqual([[mirrored]]);
  });

  it('is asked for again where a mirror is chosen', async () => {
    const refreshNow = vi.fn();
    await show(section({ refreshNow, sources: mirrored }));
    await click(the('button', 'Actualiser'));
    expect(refreshNow).toHaveBeenCalledOnce();
  });

  it.each([
    ['the build has no mirror', { builtInMirror: null }],
    ['the hosters themselves are asked', { sources: federated }],
    ['it is a day younger', { today: '2027-01-20' }],
  ])('is offered no refresh where %s', async (_, changes) => {
    await show(section(changes));
    expect(textOf()).toContain('Cette copie est ancienne');
    expect(all('button', 'Actualiser')).toEqual([]);
  });
});
