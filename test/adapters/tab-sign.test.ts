import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from '../../src/adapters/browser';
import { saveDot } from '../../src/adapters/settings-store';
import { recallSpotted } from '../../src/adapters/spotted-tabs';
import { signSpotted } from '../../src/adapters/tab-sign';
import { browser, resetBrowser, world } from './fake-browser';
import { servePackage } from './served-package';

vi.mock('../../src/adapters/browser', () => import('./fake-browser'));

/** A page script's tab; the browser tells more of a tab than is used here. */
const from = (id: number, incognito = false) => ({ tab: { id, incognito } as Tabs.Tab });
const icons = (name: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));
const closedSign = { icon: icons('closed'), title: 'Chatière', text: '' };

beforeEach(() => {
  resetBrowser();
  servePackage();
});

describe('the toolbar button of a tab', () => {
  it('opens its flap, names the service and shows a dot', async () => {
    await signSpotted({ service: 'google-docs' }, from(4));
    expect(world.signs.get(4)).toEqual({
      icon: icons('open'),
      title: 'Chatière\u00a0: une porte s’ouvre ici (Google Docs)',
      text: '•',
      colour: '#1c6350',
    });
    expect(await recallSpotted(4)).toBe('google-docs');
  });

  it('speaks English in an English browser', async () => {
    world.language = 'en-GB';
    await signSpotted({ service: 'google-docs' }, from(4));
    expect(world.signs.get(4)?.title).toBe('Chatière: a door opens here (Google Docs)');
  });

  it('shows no dot to those who switched it off, but opens all the same', async () => {
    await saveDot(false);
    await signSpotted({ service: 'google-docs' }, from(4));
    expect(world.signs.get(4)).toMatchObject({ icon: icons('open'), text: '' });
  });

  it('closes again when the page is no service any more', async () => {
    await signSpotted({ service: 'google-docs' }, from(4));
    await signSpotted({ service: null }, from(4));
    expect(world.signs.get(4)).toMatchObject(closedSign);
    expect(await recallSpotted(4)).toBeUndefined();
  });

  it('leaves those of other tabs alone', async () => {
    await signSpotted({ service: 'google-docs' }, from(4));
    await signSpotted({ service: null }, from(5));
    expect(world.signs.get(4)).toMatchObject({ icon: icons('open') });
    expect(await recallSpotted(4)).toBe('google-docs');
  });

  it.each(['no-such-service', '', 'constructor', '__proto__'])(
    'shows nothing for an id that is no service: "%s"',
    async (service) => {
      await signSpotted({ service }, from(4));
      expect(world.signs.get(4)).toMatchObject(closedSign);
      expect(await recallSpotted(4)).toBeUndefined();
    },
  );

  it('says what the page told last, however long the first took', async () => {
    const fetchNow = fetch;
    vi.stubGlobal('fetch', async (address: string) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return fetchNow(address);
    });
    const first = signSpotted({ service: 'google-docs' }, from(4));
    const last = signSpotted({ service: null }, from(4));
    await Promise.all([first, last]);
    expect(world.signs.get(4)).toMatchObject(closedSign);
    expect(await recallSpotted(4)).toBeUndefined();
  });
});

describe('a private tab', () => {
  it('is given its sign, and nothing about it is kept', async () => {
    await signSpotted({ service: 'google-docs' }, from(4, true));
    expect(world.signs.get(4)).toMatchObject({ icon: icons('open'), text: '•' });
    expect([...browser.storage.session.kept, ...browser.storage.local.kept]).toEqual([]);
  });
});

describe('a message', () => {
  it('from a tab that closed in the meantime is no error', async () => {
    world.closedTabs.add(4);
    await expect(signSpotted({ service: 'google-docs' }, from(4))).resolves.toBeNull();
  });

  it('from no tab at all signs nothing', async () => {
    await signSpotted({ service: 'google-docs' }, {});
    expect(world.signs.size).toBe(0);
    expect(browser.storage.session.kept.size).toBe(0);
  });
});
