import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerServiceSpotted,
  forgetTab,
  showAllToolbarIcons,
} from '../../../src/adapters/background/spotted';
import type { Runtime } from '../../../src/adapters/browser/browser';
import { saveChoices } from '../../../src/adapters/store/choices';
import { recallSpotted } from '../../../src/adapters/store/tabs/spotted-tabs';
import { loadVisitCounts } from '../../../src/adapters/store/visit-counts';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';
import { othersTurn, promised } from '../../promised';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

/** A content script's tab; the browser tells more of a tab than is used here. */
const from = (id: number, incognito = false) => ({
  tab: { id, incognito } as NonNullable<Runtime.MessageSender['tab']>,
});
const icons = (name: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));
const closedIcon = {
  icon: icons('closed'),
  title: 'Chatière\u00a0: trouver un service libre',
  text: '',
};

beforeEach(() => {
  resetBrowser();
  servePackage();
  serveLocks();
});

describe('the toolbar button of a tab', () => {
  it('opens its flap, names the service and shows a dot', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    expect(world.toolbarIcons.get(4)).toEqual({
      icon: icons('open'),
      title: expect.stringMatching(/^Google Docs\u00a0: ./),
      text: '•',
      colour: '#1c6350',
    });
    expect(await recallSpotted(4)).toBe('google-docs');
  });

  it('closes again when the page is no service any more', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    await answerServiceSpotted({ service: null }, from(4));
    expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
    expect(await recallSpotted(4)).toBeUndefined();
  });

  it('leaves those of other tabs alone', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    await answerServiceSpotted({ service: null }, from(5));
    expect(world.toolbarIcons.get(4)).toMatchObject({ icon: icons('open') });
    expect(await recallSpotted(4)).toBe('google-docs');
  });

  it.each(['no-such-service', '', 'constructor', '__proto__'])(
    'shows nothing for an id that is no service: "%s"',
    async (service) => {
      await answerServiceSpotted({ service }, from(4));
      expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
      expect(await recallSpotted(4)).toBeUndefined();
    },
  );

  it('says what the page told last, however long the first took', async () => {
    const fetchNow = fetch;
    const served = promised();
    vi.stubGlobal('fetch', async (address: string) => {
      await served.promise;
      return fetchNow(address);
    });
    const first = answerServiceSpotted({ service: 'google-docs' }, from(4));
    const last = answerServiceSpotted({ service: null }, from(4));
    await othersTurn();
    served.resolve();
    await Promise.all([first, last]);
    expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
    expect(await recallSpotted(4)).toBeUndefined();
  });
});

describe('a service that is quiet', () => {
  const never = { never: ['google-docs'], notNow: {} };

  it('keeps the icon closed, and the popup still knows where it is', async () => {
    await saveChoices({ quiet: never });
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
    expect(await recallSpotted(4)).toBe('google-docs');
  });

  it('gets its open icon again the day after a "not now"', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30), toFake: ['Date'] });
    await saveChoices({ quiet: { never: [], notNow: { 'google-docs': '2026-11-23' } } });
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
    vi.setSystemTime(new Date(2026, 10, 23, 0, 30));
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    vi.useRealTimers();
    expect(world.toolbarIcons.get(4)).toMatchObject({ icon: icons('open') });
  });

  it('closes its icon in all its tabs at once, and opens it again so; other tabs keep theirs', async () => {
    for (const tab of [4, 5]) await answerServiceSpotted({ service: 'google-docs' }, from(tab));
    await answerServiceSpotted({ service: 'gmail' }, from(6));
    await saveChoices({ quiet: never });
    await showAllToolbarIcons();
    for (const tab of [4, 5]) expect(world.toolbarIcons.get(tab)).toMatchObject(closedIcon);
    expect(world.toolbarIcons.get(6)).toMatchObject({ icon: icons('open') });
    await saveChoices({ quiet: { never: [], notNow: {} } });
    await showAllToolbarIcons();
    expect(world.toolbarIcons.get(4)).toMatchObject({ icon: icons('open'), text: '•' });
  });

  it('loses it in a private tab too, whose page is asked, as nothing is kept of it', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, from(4, true));
    world.front = { id: 4, incognito: true };
    world.contentScripts.set(4, async () => ({ service: 'google-docs' }));
    await saveChoices({ quiet: never });
    await showAllToolbarIcons();
    expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
    expect(browser.storage.session.kept.size).toBe(0);
  });
});

it('a page that is not private is not asked: what it told is kept', async () => {
  const script = vi.fn(async () => ({ service: 'gmail' }));
  world.front = { id: 4, incognito: false };
  world.contentScripts.set(4, script);
  await showAllToolbarIcons();
  expect(script).not.toHaveBeenCalled();
});

it('what failed once for one tab costs no other one its icon', async () => {
  vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(answerServiceSpotted({ service: 'google-docs' }, from(4))).rejects.toThrow(
    'disk full',
  );
  await answerServiceSpotted({ service: 'google-docs' }, from(5));
  expect(world.toolbarIcons.get(5)).toMatchObject({ icon: icons('open') });
});

it('a private page that never answers keeps no other tab waiting', async () => {
  world.front = { id: 4, incognito: true };
  world.contentScripts.set(4, () => new Promise(() => undefined));
  await showAllToolbarIcons();
  await answerServiceSpotted({ service: 'google-docs' }, from(5));
  expect(world.toolbarIcons.get(5)).toMatchObject({ icon: icons('open') });
});

describe('a private tab', () => {
  it('is given its icon, and nothing about it is kept', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, from(4, true));
    expect(world.toolbarIcons.get(4)).toMatchObject({ icon: icons('open'), text: '•' });
    expect([...browser.storage.session.kept, ...browser.storage.local.kept]).toEqual([]);
  });
});

describe('a message', () => {
  it('from a tab that closed in the meantime is no error', async () => {
    world.closedTabs.add(4);
    await expect(answerServiceSpotted({ service: 'google-docs' }, from(4))).resolves.toBeNull();
  });

  it('from no tab at all changes no icon', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, {});
    expect(world.toolbarIcons.size).toBe(0);
    expect(browser.storage.session.kept.size).toBe(0);
  });
});

describe('a page that changes its address ten thousand times at once', () => {
  const services = ['google-docs', 'google-sheets', null];
  const flood = (tabId: number) =>
    Promise.all(
      Array.from({ length: 10_000 }, (_, at) =>
        answerServiceSpotted({ service: services[at % services.length] ?? null }, from(tabId)),
      ),
    );

  it('has its last sign at the end, and keeps no other tab waiting meanwhile', async () => {
    const set = vi.spyOn(browser.action, 'setIcon');
    let isOver = false;
    const flooded = flood(4).then(() => {
      isOver = true;
    });
    await answerServiceSpotted({ service: 'gmail' }, from(5));
    expect(world.toolbarIcons.get(5)).toMatchObject({ icon: icons('open') });
    expect(isOver).toBe(false);
    await flooded;
    await answerServiceSpotted({ service: 'google-sheets' }, from(4));
    expect(world.toolbarIcons.get(4)?.title).toContain('Google Sheets');
    expect(set.mock.calls.length).toBeLessThan(10);
    set.mockRestore();
  });

  it('leaves as much behind as one page does', async () => {
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    const before = [...browser.storage.session.kept.keys()];
    await flood(4);
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    expect([...browser.storage.session.kept.keys()]).toEqual(before);
  });

  it('counts each service once a minute, and no more', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ['Date'] });
    await browser.storage.local.set({ way: { isCounting: true, met: [] } });
    for (let at = 0; at < 200; at += 1) {
      await answerServiceSpotted({ service: services[at % services.length] ?? null }, from(4));
    }
    const counts = async () => (await loadVisitCounts()).met.map(({ count }) => count);
    expect(await counts()).toEqual([1, 1]);
    vi.setSystemTime(new Date(2026, 10, 22, 12, 1));
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    await answerServiceSpotted({ service: 'google-docs' }, from(5));
    vi.useRealTimers();
    expect(await counts()).toEqual([3, 1]);
  });

  it('is forgotten with its tab', async () => {
    await browser.storage.local.set({ way: { isCounting: true, met: [] } });
    await answerServiceSpotted({ service: 'google-docs' }, from(4));
    expect(browser.storage.session.kept.size).toBe(2);
    await forgetTab(4);
    expect(browser.storage.session.kept.size).toBe(0);
  });
});

it('a sign that is drawn afresh says nothing of what a page was before it told anew', async () => {
  await answerServiceSpotted({ service: 'google-docs' }, from(4));
  const drawn = showAllToolbarIcons();
  await Promise.all([drawn, answerServiceSpotted({ service: null }, from(4))]);
  await showAllToolbarIcons();
  expect(world.toolbarIcons.get(4)).toMatchObject(closedIcon);
});
