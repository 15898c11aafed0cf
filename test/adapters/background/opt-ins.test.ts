import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWatchedChosen } from '../../../src/adapters/background/opt-ins';
import { keepWatching } from '../../../src/adapters/background/register-content-scripts';
import { ask } from '../../../src/adapters/browser/messenger';
import { chooseWatched as chooseInOptions } from '../../../src/adapters/pages/opt-ins';
import { giveBackUnneeded } from '../../../src/adapters/permissions/needed-sites';
import { onPermissionRemoved } from '../../../src/adapters/permissions/permissions';
import { loadSettings, saveSources } from '../../../src/adapters/store/settings';
import { failure, success } from '../../../src/core/result';
import { optedInPatterns, type Watching } from '../../../src/core/spotting/opt-ins';
import { browser, resetBrowser, shippedScript, world } from '../../fakes/fake-browser';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));
vi.mock('../../../src/adapters/browser/messenger');

const { optIns } = packageJson<Watching>('watching/fr.json');
const doodle = 'https://*.doodle.com/*';
const mirror = 'https://miroir.example/*';
const matches = () => [...world.registered.values()].flatMap((script) => script.matches);
const watched = async () => (await loadSettings()).watched;

/** The browser says that a permission is gone; resolves once all has been done about it. */
const tellRemoved = () =>
  Promise.all([...browser.permissions.onRemoved.listeners].map((listener) => listener()));

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

describe('a service that the user opts in to', () => {
  it('is asked for by its own pages alone, and its content script is registered to stay', async () => {
    expect(await choose('doodle')).toEqual(success(null));
    expect([...world.sites]).toEqual([doodle]);
    expect([...world.registered.values()]).toEqual([
      {
        id: 'others',
        js: ['src/surfaces/content-others/main.js'],
        matches: [doodle],
        excludeMatches: shippedScript.exclude_matches,
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  });

  it('joins those before, which are not asked for again', async () => {
    await choose('doodle');
    const request = vi.spyOn(browser.permissions, 'request');
    await choose('doodle', 'trello');
    expect(request.mock.calls).toEqual([[{ origins: optedInPatterns(optIns, ['trello']) }]]);
    expect(matches()).toEqual(optedInPatterns(optIns, ['doodle', 'trello']));
  });

  it('elsewhere has the content script of the manifest', async () => {
    await choose('elsewhere:Amazon');
    expect(world.registered.get('elsewhere')?.js).toEqual(['content.js']);
    expect(world.registered.has('others')).toBe(false);
  });

  it('changes nothing where the user does not agree', async () => {
    world.agrees = false;
    expect(await choose('doodle')).toEqual(failure('no-permission'));
    expect(await watched()).toEqual([]);
    expect(world.registered.size).toBe(0);
  });

  it('and out of again, gives the permission back and is watched no more', async () => {
    await choose('doodle', 'trello');
    await choose('trello');
    expect(world.sites).not.toContain(doodle);
    expect(matches()).not.toContain(doodle);
    await choose();
    expect(world.sites.size + world.registered.size).toBe(0);
  });
});

describe('the permissions', () => {
  it('of what is watched and of the sources are given back apart', async () => {
    await saveSources({ source: 'mirror', mirror: 'https://miroir.example/a.json', indexes: [] });
    world.sites.add(mirror);
    await choose('doodle');
    expect([...world.sites].toSorted()).toEqual([doodle, mirror]);
    await saveSources({ source: 'package', mirror: null, indexes: [] });
    await giveBackUnneeded();
    expect([...world.sites]).toEqual([doodle]);
  });

  it('that Chromium takes away with every site are there again before anybody looks', async () => {
    onPermissionRemoved(keepWatching);
    await choose('doodle');
    world.sites.add('https://*/*');
    let told: Promise<unknown> | undefined;
    vi.spyOn(browser.permissions, 'remove').mockImplementationOnce(async () => {
      world.sites.clear();
      told = tellRemoved();
      return true;
    });
    await giveBackUnneeded();
    await told;
    expect([...world.sites]).toEqual([doodle]);
    expect(await watched()).toEqual(['doodle']);
    expect(matches()).toEqual([doodle]);
  });

  it('of the shipped content script are never given back', async () => {
    for (const site of [...shippedScript.matches, mirror]) world.sites.add(site);
    await giveBackUnneeded();
    expect([...world.sites]).toEqual(shippedScript.matches);
  });

  it('that the user takes away switch off what they were for, and nothing else', async () => {
    onPermissionRemoved(keepWatching);
    await choose('doodle', 'trello');
    world.sites.delete(doodle);
    await tellRemoved();
    expect(await watched()).toEqual(['trello']);
    expect(matches()).toEqual(optedInPatterns(optIns, ['trello']));
  });
});
