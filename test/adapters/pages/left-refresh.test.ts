import { beforeEach, expect, it, vi } from 'vitest';
import { withLock } from '../../../src/adapters/browser/locks';
import { noticeLeftRefresh } from '../../../src/adapters/pages/left-refresh';
import { askingLock, forgetRefresh, saveRefresh } from '../../../src/adapters/store/refresh';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const told = () => world.sent.map((message) => (message as { name: string }).name);

beforeEach(() => {
  resetBrowser();
  browser.runtime.onMessage.addListener(async () => null);
  serveLocks();
});

it('the background is told to look where a refresh seems to ask and is gone', async () => {
  await saveRefresh({ state: 'asking', done: 0, known: 0 });
  await noticeLeftRefresh();
  expect(told()).toEqual(['pageOpened']);
});

it('nothing is told of a refresh that comes to its end, however long that takes', async () => {
  let end = () => {};
  const ending = new Promise<void>((resolve) => {
    end = resolve;
  });
  await saveRefresh({ state: 'asking', done: 0, known: 0 });
  const refreshing = withLock(askingLock, async () => {
    await ending;
    await saveRefresh({ state: 'changed' });
  });
  const noticed = noticeLeftRefresh();
  end();
  await Promise.all([refreshing, noticed]);
  expect(told()).toEqual([]);
});

it('nothing is told where no refresh asks', async () => {
  await forgetRefresh();
  await noticeLeftRefresh();
  expect(told()).toEqual([]);
});
