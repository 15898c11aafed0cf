import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { reportFault } from '../../../src/adapters/browser/faults';
import { eraseFaults, loadFaults, watchFaults } from '../../../src/adapters/store/faults';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

let told: MockInstance<typeof console.error>;

beforeEach(() => {
  resetBrowser();
  serveLocks();
  told = vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

/** What is kept once this many faults are. */
const kept = (count: number) =>
  vi.waitFor(async () => {
    const faults = await loadFaults();
    expect(faults).toHaveLength(count);
    return faults;
  });

describe('a fault', () => {
  it('is told to the console whole, with the version and the place', () => {
    const error = new Error('what it says');
    reportFault(error, 'popup');
    expect(told.mock.calls).toEqual([['Chatière 0.1.0 (popup)', error]]);
  });

  it('is kept with its kind, place, version and time, and nothing of what it says', async () => {
    const secret = 'https://docs.google.com/document/d/1AbC/edit near Marseille';
    reportFault(Object.assign(new RangeError(secret), { address: secret }), 'map');
    const [fault] = await kept(1);
    expect(fault).toMatchObject({ kind: 'RangeError', place: 'map', version: '0.1.0' });
    expect(Date.parse(fault?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(JSON.stringify([...browser.storage.local.kept])).not.toMatch(/docs\.google|Marseille/);
  });

  it('is lost to no other that comes at once', async () => {
    for (const place of ['popup', 'map', 'way', 'move', 'options'] as const) {
      reportFault(new Error('x'), place);
    }
    const places = (await kept(5)).map(({ place }) => place);
    expect(places.toSorted()).toEqual(['map', 'move', 'options', 'popup', 'way']);
  });

  it('is not kept while a private window is in front', async () => {
    world.front = { id: 1, incognito: true };
    reportFault(new Error('x'), 'popup');
    expect(told).toHaveBeenCalledTimes(1);
    // It has looked what is in front by then.
    await Promise.resolve();
    world.front = { id: 2, incognito: false };
    reportFault(new Error('x'), 'map');
    expect((await kept(1)).map(({ place }) => place)).toEqual(['map']);
  });

  it('of a storage that keeps nothing is told once, and throws nothing', async () => {
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    reportFault(new Error('x'), 'popup');
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('the kept faults', () => {
  it('are erased when the user says so, and pages hear of each that is kept', async () => {
    const changed = vi.fn();
    watchFaults(changed);
    reportFault(new Error('x'), 'popup');
    await kept(1);
    expect(changed).toHaveBeenCalledTimes(1);
    await eraseFaults();
    expect(await loadFaults()).toEqual([]);
  });
});
