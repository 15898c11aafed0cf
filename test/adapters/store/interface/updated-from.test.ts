import { beforeEach, expect, it, vi } from 'vitest';
import {
  forgetUpdatedFrom,
  keepUpdatedFrom,
  loadUpdatedFrom,
} from '../../../../src/adapters/store/interface/updated-from';
import { browser, resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('keeps the version before the first update that is not told, until it is told', async () => {
  await keepUpdatedFrom('0.0.1');
  await keepUpdatedFrom('0.0.2');
  expect(await loadUpdatedFrom()).toBe('0.0.1');
  await forgetUpdatedFrom();
  expect(await loadUpdatedFrom()).toBeNull();
  expect(browser.storage.local.kept.size).toBe(0);
});

it('keeps nothing where the version is the same: it was only loaded again', async () => {
  await keepUpdatedFrom(browser.runtime.getManifest().version);
  expect(await loadUpdatedFrom()).toBeNull();
});
