import { beforeEach, describe, expect, it, vi } from 'vitest';
import { signAfresh, signSpotted } from '../../../src/adapters/background/toolbar-icon';
import type { Tabs } from '../../../src/adapters/browser/browser';
import { saveChoices } from '../../../src/adapters/store/choices';
import { recallSpotted } from '../../../src/adapters/store/spotted-tabs';
import { browser, resetBrowser, world } from '../fake-browser';
import { servePackage } from '../served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../fake-browser'));

/** A content script's tab; the browser tells more of a tab than is used here. */
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
    await saveChoices({ hasDot: false });
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

describe('a service that is quiet', () => {
  const never = { never: ['google-docs'], notNow: {} };

  it('gets no sign, and the popup still knows where it is', async () => {
    await saveChoices({ quiet: never });
    await signSpotted({ service: 'google-docs' }, from(4));
    expect(world.signs.get(4)).toMatchObject(closedSign);
    expect(await recallSpotted(4)).toBe('google-docs');
  });

  it('gets its sign again the day after a "not now"', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30), toFake: ['Date'] });
    await saveChoices({ quiet: { never: [], notNow: { 'google-docs': '2026-11-23' } } });
    await signSpotted({ service: 'google-docs' }, from(4));
    expect(world.signs.get(4)).toMatchObject(closedSign);
    vi.setSystemTime(new Date(2026, 10, 23, 0, 30));
    await signSpotted({ service: 'google-docs' }, from(4));
    vi.useRealTimers();
    expect(world.signs.get(4)).toMatchObject({ icon: icons('open') });
  });

  it('loses its sign in all its tabs at once, and gets it back so; other tabs keep theirs', async () => {
    for (const tab of [4, 5]) await signSpotted({ service: 'google-docs' }, from(tab));
    await signSpotted({ service: 'gmail' }, from(6));
    await saveChoices({ quiet: never });
    await signAfresh();
    for (const tab of [4, 5]) expect(world.signs.get(tab)).toMatchObject(closedSign);
    expect(world.signs.get(6)).toMatchObject({ icon: icons('open') });
    await saveChoices({ quiet: { never: [], notNow: {} } });
    await signAfresh();
    expect(world.signs.get(4)).toMatchObject({ icon: icons('open'), text: '•' });
  });

  it('loses it in a private tab too, whose page is asked, as nothing is kept of it', async () => {
    await signSpotted({ service: 'google-docs' }, from(4, true));
    world.front = { id: 4, incognito: true };
    world.contentScripts.set(4, async () => ({ service: 'google-docs' }));
    await saveChoices({ quiet: never });
    await signAfresh();
    expect(world.signs.get(4)).toMatchObject(closedSign);
    expect(browser.storage.session.kept.size).toBe(0);
  });
});

it('a page that is not private is not asked: what it told is kept', async () => {
  const script = vi.fn(async () => ({ service: 'gmail' }));
  world.front = { id: 4, incognito: false };
  world.contentScripts.set(4, script);
  await signAfresh();
  expect(script).not.toHaveBeenCalled();
});

it('what failed once for one tab costs no other one its sign', async () => {
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(signSpotted({ service: 'google-docs' }, from(4))).rejects.toThrow('disk full');
  await signSpotted({ service: 'google-docs' }, from(5));
  expect(world.signs.get(5)).toMatchObject({ icon: icons('open') });
});

it('a private page that never answers keeps no other tab waiting', async () => {
  world.front = { id: 4, incognito: true };
  world.contentScripts.set(4, () => new Promise(() => undefined));
  await signAfresh();
  await signSpotted({ service: 'google-docs' }, from(5));
  expect(world.signs.get(5)).toMatchObject({ icon: icons('open') });
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
