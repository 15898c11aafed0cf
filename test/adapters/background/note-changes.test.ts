import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPreviousWanted } from '../../../src/adapters/background/previous-directory';
import { refreshDirectory } from '../../../src/adapters/background/refresh/refresh';
import { eraseChanges, loadChanges } from '../../../src/adapters/store/changes';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { saveSources } from '../../../src/adapters/store/settings';
import * as store from '../../../src/adapters/store/sources';
import type { Hoster } from '../../../src/core/directory/hoster';
import { marseille } from '../../builders/homes';
import { aHoster, anOffer, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';
import { browser, world } from '../../fakes/fake-browser';
import { days, file, gotAtOf, mirrored, shipped, startFromPackage } from '../../fakes/refreshing';
import { serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const hosters = shipped.hosters as readonly Hoster[];
/** A hoster of the package whose departure is a change. */
const leaving = hosters.find(({ index, offers }) => index === null && offers.length > 0) as Hoster;
const [offer] = leaving.offers as [Hoster['offers'][number]];
const [need] = offer.needs as [(typeof offer.needs)[number]];
const favourite = { need, hosterId: leaving.id, address: offer.address };
const arriving = aHoster({
  id: 'arriving',
  name: 'Arrivée',
  site: 'https://arrivee.example/',
  seat: aSeat(places.marseille),
  offers: [anOffer({ id: 'arriving/etherpad', address: 'https://pad.arrivee.example/' })],
});
const changed = () =>
  file({ asOf: days[0], hosters: [...hosters.filter(({ id }) => id !== leaving.id), arriving] });
const left = { kind: 'favourite-left', need, address: offer.address, hosterName: leaving.name };

beforeEach(startFromPackage);
beforeEach(async () => {
  world.sites.add('https://miroir.example/*');
  await saveSources(mirrored);
  await browser.storage.local.set({ home: marseille, favourites: [favourite] });
});
afterEach(deleteDatabase);

describe('what a refresh changed for the user', () => {
  it('is noted when the directory was replaced', async () => {
    serveWeb(changed);
    await refreshDirectory('all');
    const { seenFrom, list } = await loadChanges();
    expect(seenFrom).toBe('FR:13055');
    expect(list).toContainEqual(left);
    expect(list).toContainEqual(expect.objectContaining({ kind: 'new', hosterId: 'arriving' }));
  });

  it('is nothing where the same directory came again', async () => {
    serveWeb(() => file({ asOf: days[0] }));
    await refreshDirectory('all');
    expect(await loadChanges()).toEqual({ seenFrom: null, list: [] });
    expect(await browser.storage.local.get('changes')).toEqual({});
  });

  it('is nothing where the refresh was refused', async () => {
    serveWeb(() => file({ asOf: days[0], hosters: hosters.slice(0, 3) }));
    await refreshDirectory('all');
    expect((await loadChanges()).list).toEqual([]);
  });

  it('is not told again by the next refresh once it was dismissed', async () => {
    serveWeb(changed);
    await refreshDirectory('all');
    await eraseChanges();
    await refreshDirectory('all');
    expect((await loadChanges()).list).toEqual([]);
  });

  it('ends where the user goes back to the directory before', async () => {
    serveWeb(changed);
    await refreshDirectory('all');
    expect(await answerPreviousWanted({ gotAt: await gotAtOf(store.readPrevious) })).toMatchObject({
      ok: true,
    });
    expect((await loadChanges()).list).toEqual([]);
  });
});
