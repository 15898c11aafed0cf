import { beforeEach, expect, it, vi } from 'vitest';
import { welcome } from '../../../src/adapters/background/welcome';
import { extensionAddress, resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('opens for a user who installed the extension', async () => {
  await welcome();
  expect(world.opened).toEqual([`${extensionAddress}src/surfaces/welcome/index.html`]);
});

it('opens for nobody where an administrator did', async () => {
  world.installType = 'admin';
  await welcome();
  expect(world.opened).toEqual([]);
});
