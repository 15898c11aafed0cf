import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFrontTab } from '../../../src/adapters/pages/front-tab';
import { pageHere } from '../../../src/adapters/pages/page-here';
import { openDatabase } from '../../../src/adapters/store/database';
import { rememberSpotted } from '../../../src/adapters/store/tabs/spotted-tabs';
import type { Hoster } from '../../../src/core/directory/hoster';
import { aHoster } from '../../builders/hosters';
import { extensionAddress, resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const driveAddress = 'https://drive.google.com/drive/my-drive';

/** What the page in front is, as the popup finds it out. */
const ask = async () => pageHere(await askFrontTab());

/** A page that never finds the time. */
const busy = () => new Promise<never>(() => undefined);

beforeEach(() => {
  resetBrowser();
  servePackage();
  world.front = { id: 3 };
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what the page in front is', () => {
  it('is what the page answers, whatever it told before and whatever its address', async () => {
    world.front = { id: 3, url: driveAddress };
    await rememberSpotted(3, 'gmail');
    world.contentScripts.set(3, async () => ({ service: 'google-docs' }));
    expect(await ask()).toEqual({ kind: 'service', id: 'google-docs' });
  });

  it('is asked for by a message that says nothing of the user', async () => {
    const script = vi.fn(async () => ({ service: 'google-docs' }));
    world.contentScripts.set(3, script);
    await ask();
    expect(script.mock.calls).toEqual([[{ name: 'serviceWanted', question: null }]]);
  });

  it('is no service where the page says so, even if it told one before', async () => {
    world.front = { id: 3, url: driveAddress };
    await rememberSpotted(3, 'gmail');
    world.contentScripts.set(3, async () => ({ service: null }));
    expect(await ask()).toEqual({ kind: 'other' });
  });

  it('is what the page told last where it is too busy to answer', async () => {
    vi.useFakeTimers();
    await rememberSpotted(3, 'gmail');
    world.contentScripts.set(3, busy);
    const present = ask();
    await vi.advanceTimersByTimeAsync(200);
    expect(await present).toEqual({ kind: 'service', id: 'gmail' });
  });

  it('is not to be told where a busy page has told nothing', async () => {
    vi.useFakeTimers();
    world.contentScripts.set(3, busy);
    const present = ask();
    await vi.advanceTimersByTimeAsync(200);
    expect(await present).toEqual({ kind: 'unreadable' });
  });

  it('is read from the address where there is no content script', async () => {
    world.front = { id: 3, url: driveAddress };
    expect(await ask()).toEqual({ kind: 'service', id: 'google-drive' });
  });

  it('is found by the address for services that no content script watches', async () => {
    world.front = { id: 3, url: 'https://trello.com/b/AbCdEf/board' };
    expect(await ask()).toEqual({ kind: 'service', id: 'trello' });
  });

  it('is any other page where the address is that of no service and no hoster', async () => {
    world.front = { id: 3, url: 'https://example.org/' };
    expect(await ask()).toEqual({ kind: 'other' });
  });

  it.each([
    ['https://www.evolix.com/hebergement', 'Evolix'],
    ['https://framapad.org/p/abc', 'Framasoft'],
    ['https://nom.framapad.org/p/abc', 'Framasoft'],
    ['http://FramaPad.org:8080/p/abc', 'Framasoft'],
    ['https://framapad.org./p/abc', 'Framasoft'],
  ])('is a hoster on its site and its services: %s', async (url, name) => {
    world.front = { id: 3, url };
    expect(await ask()).toMatchObject({ kind: 'hoster', hoster: { name } });
  });

  it('is a hoster that came with a refresh', async () => {
    const site = 'https://nouveau-chaton.example/';
    await openDatabase().then((database) =>
      database.put('hosters', aHoster({ id: 'nouveau--chaton-example', name: 'Nouveau', site })),
    );
    world.front = { id: 3, url: 'https://pad.nouveau-chaton.example/p/1' };
    expect(await ask()).toMatchObject({ kind: 'hoster', hoster: { name: 'Nouveau' } });
  });

  it('is no hoster where a directory claims the host of a service', async () => {
    const site = 'https://calendar.google.com/';
    await openDatabase().then((database) =>
      database.put('hosters', aHoster({ id: 'calendar-google-com', name: 'Faux', site })),
    );
    world.front = { id: 3, url: 'https://calendar.google.com/nothing-we-know' };
    expect((await ask()).kind).not.toBe('hoster');
  });

  it.each([
    'framapad.org.example.net',
    'framapad.org.evil',
    'xframapad.org',
    'xn--frmapad-hwa.org',
  ])('is no hoster on a host that only looks like one: %s', async (host) => {
    world.front = { id: 3, url: `https://${host}/p/abc` };
    expect(await ask()).toEqual({ kind: 'other' });
  });

  it('is no hoster where what is kept of it is damaged', async () => {
    world.front = { id: 3, url: 'https://abime.example/' };
    for (const damage of [
      { site: 7 },
      { site: 'abime' },
      { name: null, site: 'https://abime.example/' },
    ]) {
      const hoster = { ...aHoster({ id: 'abime-example' }), ...damage } as Hoster;
      await openDatabase().then((database) => database.put('hosters', hoster));
      expect(await ask()).toEqual({ kind: 'other' });
    }
  });

  it('is a page of our own: no mystery', async () => {
    world.front = { id: 3, url: `${extensionAddress}src/surfaces/options/index.html` };
    expect(await ask()).toEqual({ kind: 'other' });
  });

  it.each([undefined, 'about:preferences', 'chrome://settings/', 'file:///home/notes.html'])(
    'is not to be told where the browser keeps it for itself: %s',
    async (url) => {
      world.front = { id: 3, ...(url && { url }) };
      expect(await ask()).toEqual({ kind: 'unreadable' });
    },
  );

  it.each([undefined, { url: driveAddress }])(
    'is not to be told without a tab: %j',
    async (front) => {
      world.front = front;
      expect(await ask()).toEqual({ kind: 'unreadable' });
    },
  );
});
