import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as newsActions from '../../../../src/adapters/pages/news/find-news';
import { saveChanges } from '../../../../src/adapters/store/changes';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { saveSources } from '../../../../src/adapters/store/settings';
import type { Change } from '../../../../src/core/changes/change';
import { marseille } from '../../../builders/homes';
import { browser, world } from '../../../fakes/fake-browser';
import { mirrored, shipped, startFromPackage } from '../../../fakes/refreshing';
import { asked } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
const clock = vi.hoisted(() => ({ today: '' }));
vi.mock('../../../../src/adapters/browser/today', () => ({ today: () => clock.today }));

const change: Change = { kind: 'new', hosterId: 'a', hosterName: 'A', kilometres: 3 };
const { asOf } = shipped;
const daysLater = (days: number) =>
  new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);

beforeEach(async () => {
  clock.today = asOf;
  await startFromPackage();
  await browser.storage.local.set({ home: marseille });
});
afterEach(deleteDatabase);

describe('what is to be told of the directory', () => {
  it('is nothing where nothing changed and the copy is fresh', async () => {
    expect(await newsActions.findNews()).toBeNull();
    clock.today = daysLater(59);
    expect(await newsActions.findNews()).toBeNull();
  });

  it('is what changed, until it is dismissed', async () => {
    await saveChanges({ seenFrom: 'FR:13055', list: [change] });
    expect(await newsActions.findNews()).toEqual({ changes: [change], stale: null });
    await newsActions.dismissChanges();
    expect(await newsActions.findNews()).toBeNull();
  });

  it('is the age of a stale copy, which asks nobody by itself', async () => {
    clock.today = daysLater(60);
    expect(await newsActions.findNews()).toEqual({ changes: [], stale: { asOf, refresh: null } });
    await saveSources(mirrored);
    expect((await newsActions.findNews())?.stale).toEqual({ asOf, refresh: 'choose' });
    world.sites.add('https://miroir.example/*');
    expect((await newsActions.findNews())?.stale).toEqual({ asOf, refresh: 'now' });
    expect(asked).toEqual([]);
  });
});

it('a page tells that it was opened, and stands though the background can not do anything', async () => {
  browser.runtime.onMessage.addListener(async () => {
    throw new Error('no room');
  });
  await newsActions.tellOpened();
  expect(world.sent).toEqual([{ sender: 'page', name: 'pageOpened', question: null }]);
});
