import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWatchedChosen } from '../../../src/adapters/background/opt-ins';
import { keepWatching } from '../../../src/adapters/background/register-content-scripts';
import { ask } from '../../../src/adapters/browser/messenger';
import { chooseWatched as chooseInOptions } from '../../../src/adapters/pages/opt-ins';
import { loadSettings } from '../../../src/adapters/store/settings';
import { failure } from '../../../src/core/result';
import type { Watching } from '../../../src/core/spotting/opt-ins';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));
vi.mock('../../../src/adapters/browser/messenger');

const { optIns } = packageJson<Watching>('watching/fr.json');
const doodle = 'https://*.doodle.com/*';
const matches = () => [...world.registered.values()].flatMap((script) => script.matches);
const watched = async () => (await loadSettings()).watched;

/** A choice as the options page makes it. */
async function choose(...chosen: string[]) {
  return chooseInOptions(optIns, await watched(), chosen);
}

beforeEach(() => {
  resetBrowser();
  servePackage();
  serveLocks();
  vi.mocked(ask).mockImplementation(
    (_name, question) => answerWatchedChosen(question as never) as never,
  );
});

describe('what is registered', () => {
  it('comes back after an update threw it away', async () => {
    await choose('doodle');
    world.registered.clear();
    await keepWatching();
    expect(matches()).toEqual([doodle]);
  });

  it('is left alone where it is right', async () => {
    await choose('doodle');
    const register = vi.spyOn(browser.scripting, 'registerContentScripts');
    const unregister = vi.spyOn(browser.scripting, 'unregisterContentScripts');
    await keepWatching();
    expect(register.mock.calls.length + unregister.mock.calls.length).toBe(0);
  });

  it('goes where nobody knows the service any more', async () => {
    world.registered.set('others', { id: 'others', js: [], matches: ['https://gone.example/*'] });
    await browser.storage.local.set({ watched: ['gone'] });
    await keepWatching();
    expect(world.registered.size).toBe(0);
    expect(await watched()).toEqual([]);
  });

  it('is not kept where the browser refuses, and that is told', async () => {
    vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
    expect(await choose('doodle')).toEqual(failure('Error: no'));
  });
});
