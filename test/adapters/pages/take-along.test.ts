import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText, openBehind, readPage } from '../../../src/adapters/pages/take-along';
import { failure, success } from '../../../src/core/result';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { fetched, servePackage, unreadable } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const document = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit';

beforeEach(() => {
  resetBrowser();
  servePackage();
  world.front = { id: 3, incognito: false };
});

describe('the page to take a thing from', () => {
  it('has its address and what the package knows; nothing is stored and nobody else asked', async () => {
    const page = await readPage('google-docs', document);
    expect(page).toMatchObject({ address: document, isPrivate: false });
    expect(page?.exports.map(({ thing }) => thing)).toContain('document');
    expect(page?.imports.length).toBeGreaterThan(20);
    expect(fetched).toEqual(['take-along/google-docs.json', 'take-along/software.json']);
    expect(browser.storage.local.kept.size + browser.storage.session.kept.size).toBe(0);
    expect(world.sent).toEqual([]);
  });

  it.each([{ id: 3, incognito: true }, undefined])(
    'is private where the window is, or may be: %j',
    async (front) => {
      world.front = front;
      expect(await readPage('google-docs', document)).toMatchObject({ isPrivate: true });
    },
  );

  it('is none without an address, or where the service lets nothing out', async () => {
    expect(await readPage('google-docs', undefined)).toBeNull();
    unreadable.add('take-along/whatsapp.json');
    expect(await readPage('whatsapp', 'https://web.whatsapp.com/')).toBeNull();
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
