import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resumeRefresh } from '../../../../src/adapters/background/refresh/resume-refresh';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadRefresh, saveRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { world } from '../../../fakes/fake-browser';
import { federated, mirror, mirrored, newer, startFromPackage } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('a refresh that the browser interrupted', () => {
  it('is over at the next start where it was stopped at its very end', async () => {
    await saveSources(federated);
    await saveRefresh({ state: 'asking', done: 17, known: 17 });
    await resumeRefresh();
    expect(asked).toEqual([]);
    expect(await loadRefresh()).toBeNull();
  });

  it('asks whoever did not answer in time when the browser starts again', async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
    await saveRefresh({ state: 'asking', done: 0, known: 0 });
    serveWeb(newer);
    await resumeRefresh();
    expect(asked.map(({ address }) => address)).toEqual([mirror]);
    expect(await loadRefresh()).toMatchObject({ state: 'changed' });
  });
});
