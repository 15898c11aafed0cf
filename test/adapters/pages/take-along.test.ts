import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadServiceCard } from '../../../src/adapters/package/files';
import { copyText, findThing, openBehind, readPage } from '../../../src/adapters/pages/take-along';
import { failure, success } from '../../../src/core/result';
import type { ServiceCard } from '../../../src/core/services/service-card';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { fetched, servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const document = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit';

async function cardOf(service: string): Promise<ServiceCard> {
  const card = await loadServiceCard(service);
  if (!card) throw new Error(`${service} has no card`);
  return card;
}

beforeEach(() => {
  resetBrowser();
  servePackage();
  world.front = { id: 3, url: document, incognito: false };
});

describe('the thing of the page in front', () => {
  it('is told by the card of its service', async () => {
    expect(await findThing(await cardOf('google-docs'))).toBe('document');
  });

  it('is none where the address shows none, or the service lets nothing out', async () => {
    expect(await findThing(await cardOf('whatsapp'))).toBeUndefined();
    world.front = { id: 3, url: 'https://docs.google.com/document/u/0/' };
    expect(await findThing(await cardOf('google-docs'))).toBeUndefined();
  });

  it('is not known where the browser does not tell the address', async () => {
    world.front = { id: 3 };
    expect(await findThing(await cardOf('google-docs'))).toBeUndefined();
    world.front = undefined;
    expect(await findThing(await cardOf('google-docs'))).toBeUndefined();
  });
});

describe('the page to take it from', () => {
  it('has its address and what the package knows; nothing is stored and nobody else asked', async () => {
    const page = await readPage('google-docs');
    expect(page).toMatchObject({ address: document, isPrivate: false });
    expect(page?.exports.map(({ thing }) => thing)).toContain('document');
    expect(page?.imports.length).toBeGreaterThan(20);
    expect(fetched).toEqual(['take-along/google-docs.json', 'take-along/software.json']);
    expect(browser.storage.local.kept.size + browser.storage.session.kept.size).toBe(0);
    expect(world.sent).toEqual([]);
  });

  it('is known to be private', async () => {
    world.front = { id: 3, url: document, incognito: true };
    expect(await readPage('google-docs')).toMatchObject({ isPrivate: true });
  });

  it('is none without an address, or where the service lets nothing out', async () => {
    world.front = { id: 3 };
    expect(await readPage('google-docs')).toBeNull();
    world.front = { id: 3, url: document };
    expect(await readPage('sway')).toBeNull();
  });
});

describe('openBehind', () => {
  it('opens a tab that is not in front', async () => {
    expect(await openBehind(document)).toEqual(success(null));
    expect([world.opened, world.openedBehind]).toEqual([[], [document]]);
  });

  it('says so where the browser refuses', async () => {
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no window'));
    expect(await openBehind(document)).toEqual(failure('Error: no window'));
  });
});

describe('copyText', () => {
  it('copies, or says that it could not', async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce('no focus');
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('chat')).toEqual(success(null));
    expect(writeText).toHaveBeenCalledWith('chat');
    expect(await copyText('chat')).toEqual(failure('no focus'));
  });
});
