import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findAnswerOrSoftware, findPopupStart } from '../../../src/adapters/pages/popup-start';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
});
afterEach(deleteDatabase);

it('begins with the first need of the service that has an answer', async () => {
  world.front = { id: 3 };
  world.contentScripts.set(3, async () => ({ service: 'google-docs' }));
  const { page, service, first, day } = await findPopupStart();
  expect(page).toEqual({ kind: 'service', id: 'google-docs' });
  expect(service).toMatchObject({ id: 'google-docs', name: 'Google Docs' });
  expect(first?.ready.need).toBe('text-collab');
  expect(first?.ready.suggestions.length).toBeGreaterThan(2);
  expect(Math.abs(day - Date.now() / 86_400_000)).toBeLessThan(2);
});

it('begins with the service that its own address names, whatever is in front', async () => {
  const front = Promise.resolve({ address: 'https://example.org/', service: 'gmail' });
  const { page, first } = await findPopupStart(front, 'google-docs');
  expect(page).toEqual({ kind: 'service', id: 'google-docs' });
  expect(first?.ready.suggestions.length).toBeGreaterThan(2);
});

it('begins with nothing where the page is of no service', async () => {
  const front = Promise.resolve({ address: 'https://example.org/', service: null });
  expect(await findPopupStart(front)).toMatchObject({
    page: { kind: 'other' },
    service: null,
    first: null,
  });
});

it('begins with nothing where the package knows no such service', async () => {
  const front = Promise.resolve({ address: undefined, service: 'of-a-later-version' });
  expect(await findPopupStart(front)).toMatchObject({ service: null, first: null });
});

it('names software where no hoster offers a need', async () => {
  const found = await findAnswerOrSoftware('books');
  expect(found.ready.suggestions).toEqual([]);
  expect(found.software).toContain('Inventaire');
  expect((await findAnswerOrSoftware('text-collab')).software).toBeUndefined();
});
