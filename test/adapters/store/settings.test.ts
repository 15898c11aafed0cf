import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveChoices } from '../../../src/adapters/store/choices';
import { loadSettings, saveSources, saveWatched } from '../../../src/adapters/store/settings';
import type { ChosenSources } from '../../../src/core/refresh/chosen-sources';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { type Filters, noFilters } from '../../../src/core/suggestions/filters';
import { marseille } from '../../builders/homes';
import { notQuiet } from '../../builders/quiet';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const wishes: Filters = { ...noFilters, noAccount: true, countries: ['BE', 'FR'] };
const favourites: Favourite[] = [
  { need: 'email', hosterId: null, address: 'https://mail.jeanne.example/' },
];

const nobodyAsked: ChosenSources = { source: 'package', mirror: null, indexes: [] };
const mirrored: ChosenSources = {
  source: 'mirror',
  mirror: 'https://miroir.example/a.json',
  indexes: ['mobilizon'],
};

beforeEach(resetBrowser);

describe('the settings', () => {
  it('start without a home, with the dot, quiet nowhere', async () => {
    expect(await loadSettings()).toEqual({
      home: null,
      filters: noFilters,
      favourites: [],
      postponed: [],
      awaited: [],
      sources: nobodyAsked,
      watched: [],
      hasDot: true,
      quiet: notQuiet,
    });
  });

  it('give back each thing that was kept', async () => {
    await saveChoices({ home: marseille });
    await saveChoices({ hasDot: false });
    await saveChoices({ filters: wishes });
    await saveChoices({ favourites });
    await saveSources(mirrored);
    await saveWatched(['doodle']);
    expect(await loadSettings()).toEqual({
      home: marseille,
      filters: wishes,
      favourites,
      postponed: [],
      awaited: [],
      sources: mirrored,
      watched: ['doodle'],
      hasDot: false,
      quiet: notQuiet,
    });
  });

  it('are kept one by one: writing one leaves the others as they are', async () => {
    await saveChoices({ home: marseille });
    await saveChoices({ hasDot: false });
    await saveChoices({ home: null });
    expect(await loadSettings()).toMatchObject({ home: null, hasDot: false });
  });

  it('lose only what is damaged', async () => {
    await browser.storage.local.set({
      home: marseille,
      filters: { ...wishes, countries: 'FR' },
      favourites: [...favourites, { need: 'telepathy' }],
      postponed: [{ need: 'telepathy' }],
      sources: { ...mirrored, mirror: 'http://miroir.example/' },
      watched: 'doodle',
      hasDot: 'yes',
    });
    expect(await loadSettings()).toEqual({
      home: marseille,
      filters: { ...wishes, countries: [] },
      favourites,
      postponed: [],
      awaited: [],
      sources: { ...mirrored, mirror: null },
      watched: [],
      hasDot: true,
      quiet: notQuiet,
    });
  });

  it('ignore what another version stored beside them', async () => {
    await browser.storage.local.set({ nudge: true });
    expect(Object.keys(await loadSettings())).not.toContain('nudge');
  });

  it('are read without what is counted, which may be long', async () => {
    const get = vi.spyOn(browser.storage.local, 'get');
    const settings = await loadSettings();
    expect(get.mock.calls).toEqual([[Object.keys(settings)]]);
    get.mockRestore();
  });
});
