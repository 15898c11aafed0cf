import { beforeEach, expect, it, vi } from 'vitest';
import { isInstalledByAdmin } from '../../../src/adapters/browser/installed-by';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it.each(['normal', 'development', 'sideload', 'other'])('%s is no administrator', async (type) => {
  world.installType = type;
  expect(await isInstalledByAdmin()).toBe(false);
});

it('an administrator is one', async () => {
  world.installType = 'admin';
  expect(await isInstalledByAdmin()).toBe(true);
});

it('is a user where the browser does not tell', async () => {
  const told = vi.spyOn(browser.management, 'getSelf');
  told.mockRejectedValue(new TypeError('getSelf is not a function'));
  expect(await isInstalledByAdmin()).toBe(false);
  told.mockRestore();
});
