import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resumeRefresh } from '../../../../src/adapters/background/refresh/resume-refresh';
import { answerSourcesChosen } from '../../../../src/adapters/background/sources';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadSettings, saveSources } from '../../../../src/adapters/store/settings';
import { world } from '../../../fakes/fake-browser';
import { mirrored, newer, startFromPackage, version } from '../../../fakes/refreshing';
import { serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

describe('a mirror', () => {
  beforeEach(async () => {
    world.sites.add('https://miroir.example/*');
    await saveSources(mirrored);
  });

  it('is asked when it was going to be, however often we start before', async () => {
    await resumeRefresh();
    const set = world.alarms.get('refresh');
    await resumeRefresh();
    expect(world.alarms.get('refresh')).toBe(set);
  });

  it('is asked daily once chosen, and no more once it is not', async () => {
    serveWeb(newer);
    await answerSourcesChosen({ sources: mirrored });
    expect([...world.alarms.keys()]).toEqual(['refresh']);
    await answerSourcesChosen({ sources: { ...mirrored, source: 'package' } });
    expect([...world.alarms.keys()]).toEqual([]);
    expect(await version()).toMatchObject({ source: 'package' });
    expect((await loadSettings()).sources.source).toBe('package');
  });
});
