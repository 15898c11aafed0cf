import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { readSuggestions } from '../../../src/adapters/store/directory';
import { readDirectoryVersion } from '../../../src/adapters/store/directory-version';
import { marseille } from '../../builders/homes';
import * as fake from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { mirror, mirrored, newer } from '../../fakes/refreshing';
import { servePackage } from '../../fakes/served-package';
import { asked, serveLocks, serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => fake);

const { browser, contentScript, deliver, extensionAddress, resetBrowser, ring, world } = fake;
const wholeSize = async () => (await readDirectoryVersion())?.hosterCount;

/** What the background does with errors that nothing else has caught, by the name of the event. */
const uncaught = new Map<string, (event: object) => void>();
vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) =>
  uncaught.set(name, listener),
);

/** What the browser does: it starts the background, then tells it what happened. */
async function startBackground(): Promise<void> {
  vi.resetModules();
  await import('../../../src/surfaces/background/main');
}

async function install(reason: string, previousVersion?: string): Promise<void> {
  const details = { reason, ...(previousVersion && { previousVersion }) };
  await Promise.all([...browser.runtime.onInstalled.listeners].map((each) => each(details)));
}

beforeEach(async () => {
  resetBrowser();
  servePackage();
  serveLocks();
  await startBackground();
});
afterEach(deleteDatabase);

describe('the background', () => {
  it('reports what nothing else has caught, and what a message came to', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const places = () =>
      ((browser.storage.local.kept.get('faults') ?? []) as { place: string }[]).map(
        ({ place }) => place,
      );
    uncaught.get('error')?.({ error: new Error('x') });
    uncaught.get('unhandledrejection')?.({ reason: new Error('y') });
    await vi.waitFor(() => expect(places()).toEqual(['background', 'background']));
    const remove = vi.spyOn(browser.storage.session, 'remove').mockRejectedValue(new Error('z'));
    const question = { sender: 'content', name: 'serviceSpotted', question: { service: null } };
    const spotted = (incognito: boolean) =>
      Promise.all(deliver(question, contentScript(3, incognito)));
    await expect(spotted(false)).rejects.toThrow('z');
    await vi.waitFor(() => expect(places()[0]).toBe('serviceSpotted'));
    await expect(spotted(true)).rejects.toThrow('z');
    expect(told).toHaveBeenCalledTimes(4);
    expect(places()).toHaveLength(3);
    remove.mockRestore();
    told.mockRestore();
  });

  it('welcomes who installs the extension, and fills the directory', async () => {
    await install('install');
    expect(world.opened).toEqual([`${extensionAddress}src/surfaces/welcome/index.html`]);
    expect(await wholeSize()).toBeGreaterThan(50);
  });

  it('opens nothing where an administrator installed it, and is ready all the same', async () => {
    world.installType = 'admin';
    await install('install');
    expect(world.opened).toEqual([]);
    expect(await wholeSize()).toBeGreaterThan(50);
  });

  it('takes the directory of an update, for the home of the user, and opens nothing', async () => {
    await install('install');
    world.opened.length = 0;
    await browser.storage.local.set({ home: marseille });
    await install('update');
    expect(world.opened).toEqual([]);
    expect((await readSuggestions('email'))?.home).toEqual(marseille);
    expect(browser.storage.local.kept.get('notice')).toBeUndefined();
  });

  it('keeps which version an update replaced, for a line in the options, and opens nothing', async () => {
    await install('install');
    expect(browser.storage.local.kept.has('updatedFrom')).toBe(false);
    world.opened.length = 0;
    await install('update', '0.9.0');
    expect(browser.storage.local.kept.get('updatedFrom')).toBe('0.9.0');
    expect(world.opened).toEqual([]);
  });

  it('mends the directory when the browser starts', async () => {
    await install('install');
    const size = await wholeSize();
    await inStore('hosters', (store) => store.clear());
    expect(await wholeSize()).toBeUndefined();
    await Promise.all([...browser.runtime.onStartup.listeners].map((each) => each()));
    expect(await wholeSize()).toBe(size);
  });

  it('makes of the directory what was chosen, where it was stopped before, whenever it starts', async () => {
    await install('install');
    await browser.storage.local.set({ due: 'again' });
    await startBackground();
    await vi.waitFor(() => expect(browser.storage.local.kept.has('due')).toBe(false), 10_000);
    expect(await wholeSize()).toBeGreaterThan(50);
  });

  it('registers again what is watched on demand and an update threw away', async () => {
    world.sites.add('https://*.doodle.com/*');
    await browser.storage.local.set({ watched: ['doodle'], wasFilled: true });
    await install('update');
    expect(world.registered.get('others')?.matches).toEqual(['https://*.doodle.com/*']);
  });

  it('shows the service of a content script on the icon of its tab, until that tab closes', async () => {
    const sender = contentScript(5);
    const message = {
      sender: 'content',
      name: 'serviceSpotted',
      question: { service: 'google-docs' },
    };
    await Promise.all(deliver(message, sender));
    expect(world.toolbarIcons.get(5)?.text).toBe('•');
    expect(browser.storage.session.kept.get('spotted.5')).toBe('google-docs');
    await Promise.all([...browser.tabs.onRemoved.listeners].map((each) => each(5)));
    expect(browser.storage.session.kept.has('spotted.5')).toBe(false);
  });

  it('asks nothing because a page was visited: what is due waits for an alarm drawn over an hour', async () => {
    serveWeb(newer);
    world.sites.add('https://miroir.example/*');
    await browser.storage.local.set({ sources: mirrored });
    await startBackground();
    const sender = contentScript(5);
    const message = {
      sender: 'content',
      name: 'serviceSpotted',
      question: { service: 'google-docs' },
    };
    await Promise.all(deliver(message, sender));
    await vi.waitFor(() => expect(world.alarms.has('refresh')).toBe(true), 10_000);
    const { drawnAt } = browser.storage.local.kept.get('daily') as { drawnAt: number };
    vi.useFakeTimers({ toFake: ['Date'] });
    // Each alarm before that moment, with a visit beside it, asks nothing either.
    let alarm = world.alarms.get('refresh')?.when ?? 0;
    while (alarm < drawnAt) {
      vi.setSystemTime(alarm);
      await Promise.all(deliver(message, sender));
      await ring('refresh');
      expect(asked).toEqual([]);
      alarm = world.alarms.get('refresh')?.when ?? 0;
    }
    expect(asked).toEqual([]);
    vi.setSystemTime(alarm);
    await ring('refresh');
    vi.useRealTimers();
    expect(asked.map(({ address }) => address)).toEqual([mirror]);
  });

  it('plans the refresh of the day as the browser starts, whatever else fails then', async () => {
    await browser.storage.local.set({ sources: mirrored });
    const query = vi.spyOn(browser.scripting, 'getRegisteredContentScripts');
    query.mockRejectedValue(new Error('no scripts'));
    await Promise.allSettled([...browser.runtime.onStartup.listeners].map((each) => each()));
    query.mockRestore();
    const { when = Number.POSITIVE_INFINITY } = world.alarms.get('refresh') ?? {};
    expect(when).toBeLessThanOrEqual(Date.now() + 600_000);
  });

  it('counts what is met from when it is asked to until it is told to erase', async () => {
    const ask = (name: string, question: object | null) =>
      browser.runtime.sendMessage({ sender: 'page', name, question });
    const visit = (id: number, incognito = false) =>
      Promise.all(
        deliver(
          { sender: 'content', name: 'serviceSpotted', question: { service: 'google-docs' } },
          contentScript(id, incognito),
        ),
      );
    const counts = () =>
      (browser.storage.local.kept.get('way') as { met: { count: number }[] } | undefined)?.met.map(
        ({ count }) => count,
      );
    await visit(5);
    expect(counts()).toBeUndefined();
    await ask('countingChosen', { isCounting: true });
    await visit(6);
    await visit(7, true);
    // The browser stopped the background in between.
    for (const listener of [...browser.runtime.onMessage.listeners])
      browser.runtime.onMessage.removeListener(listener);
    await startBackground();
    await Promise.all([visit(6), visit(8)]);
    expect(counts()).toEqual([2]);
    await ask('countsErased', null);
    expect(counts()).toEqual([]);
  });

  it('forgets what was counted too long ago when the browser starts', async () => {
    const met = [{ week: '2001-W07', service: 'gmail', count: 3 }];
    await browser.storage.local.set({ way: { isCounting: true, met } });
    await Promise.all([...browser.runtime.onStartup.listeners].map((each) => each()));
    expect(browser.storage.local.kept.get('way')).toEqual({ isCounting: true, met: [] });
  });

  it('answers a chosen home and a wanted answer, one after the other', async () => {
    await browser.runtime.sendMessage({
      sender: 'page',
      name: 'settingsChosen',
      question: { choices: { home: marseille } },
    });
    const wanted = { sender: 'page', name: 'suggestionsWanted', question: { need: 'text-collab' } };
    const answer = await browser.runtime.sendMessage(wanted);
    expect(answer).toMatchObject({ ok: true, value: { need: 'text-collab', home: marseille } });
  });
});
