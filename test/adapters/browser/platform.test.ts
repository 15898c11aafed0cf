import { beforeEach, expect, it, vi } from 'vitest';
import { isOnPhone } from '../../../src/adapters/browser/platform';
import { resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it.each(['linux', 'mac', 'win', 'cros', 'openbsd'])('%s is no phone', async (os) => {
  world.os = os;
  expect(await isOnPhone()).toBe(false);
});

it('Android is one', async () => {
  world.os = 'android';
  expect(await isOnPhone()).toBe(true);
});
