import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askFrontTab } from '../../../src/adapters/pages/front-tab';
import { rememberSpotted } from '../../../src/adapters/store/tabs/spotted-tabs';
import { resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const url = 'https://drive.google.com/drive/my-drive';

beforeEach(() => {
  resetBrowser();
  world.front = { id: 3, url };
});
afterEach(() => {
  vi.useRealTimers();
});

it('is what its page says, whatever it said before', async () => {
  await rememberSpotted(3, 'gmail');
  world.contentScripts.set(3, async () => ({ service: 'google-docs' }));
  expect(await askFrontTab()).toEqual({ address: url, service: 'google-docs' });
});

it('shows no service that we know where its page says so', async () => {
  await rememberSpotted(3, 'gmail');
  world.contentScripts.set(3, async () => ({ service: null }));
  expect(await askFrontTab()).toEqual({ address: url, service: null });
});

it('is what its page said last where that is busy, after a moment', async () => {
  vi.useFakeTimers();
  await rememberSpotted(3, 'gmail');
  world.contentScripts.set(3, () => new Promise(() => undefined));
  const asked = askFrontTab();
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toEqual({ address: url, service: 'gmail' });
});

it('is known by its address alone where no script of ours runs in it', async () => {
  expect(await askFrontTab()).toEqual({ address: url, service: undefined });
});

it('is nobody where the browser names none', async () => {
  world.front = undefined as never;
  expect(await askFrontTab()).toBeNull();
});
