import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerNudgeChosen,
  keepNudging,
} from '../../../../src/adapters/background/nudge/nudge-switch';
import { withLock } from '../../../../src/adapters/browser/locks';
import { chooseNudge as chooseInPage } from '../../../../src/adapters/pages/nudge';
import { giveBackUnneeded } from '../../../../src/adapters/permissions/needed-sites';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadNudge } from '../../../../src/adapters/store/nudge';
import { browser, shippedScript, world } from '../../../fakes/fake-browser';
import { on, startNudging } from '../../../fakes/nudged-pages';
import { othersTurn } from '../../../promised';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startNudging);
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

const everySite = 'https://*/*';

describe('the permission for the nudge', () => {
  const sites = shippedScript.matches;
  const answering = () =>
    browser.runtime.onMessage.addListener((message) =>
      answerNudgeChosen((message as { question: { isOn?: boolean } }).question),
    );

  it('is asked for the watched sites alone, and nothing is switched on without it', async () => {
    answering();
    world.agrees = false;
    expect(await chooseInPage({ isOn: true })).toEqual({ ok: false, reason: 'no-permission' });
    expect((await loadNudge()).isOn).toBe(false);
    world.agrees = true;
    expect((await chooseInPage({ isOn: true })).ok).toBe(true);
    expect([...world.sites]).toEqual(sites);
    expect((await loadNudge()).isOn).toBe(true);
  });

  it('is not asked for a corner', async () => {
    answering();
    await chooseInPage({ corner: 'left' });
    expect(world.sites.size).toBe(0);
    expect((await loadNudge()).corner).toBe('left');
  });

  it('is given back with every site, the only way in Chromium, once it is switched off', async () => {
    answering();
    await chooseInPage({ isOn: true });
    const remove = vi.spyOn(browser.permissions, 'remove');
    await giveBackUnneeded();
    expect(remove).not.toHaveBeenCalled();
    await chooseInPage({ isOn: false });
    expect(remove.mock.calls).toEqual([[{ origins: [everySite] }]]);
    remove.mockRestore();
  });

  it('is asked for again where every site is given back and took it along', async () => {
    answering();
    await chooseInPage({ isOn: true });
    world.sites.add(everySite);
    const remove = vi.spyOn(browser.permissions, 'remove').mockImplementation(async () => {
      world.sites.clear();
      return true;
    });
    await giveBackUnneeded();
    remove.mockRestore();
    expect([...world.sites]).toEqual(sites);
  });

  it('switches the nudge off when the user takes it away', async () => {
    answering();
    await chooseInPage({ isOn: true });
    await keepNudging();
    expect((await loadNudge()).isOn).toBe(true);
    world.sites.clear();
    await keepNudging();
    expect((await loadNudge()).isOn).toBe(false);
  });

  it('stays on while the permission is given back only to be had again', async () => {
    world.sites.add(everySite);
    await on();
    let kept: Promise<void> | undefined;
    await withLock('watched', async () => {
      world.sites.clear();
      kept = keepNudging();
      await othersTurn();
      world.sites.add(everySite);
    });
    await kept;
    expect((await loadNudge()).isOn).toBe(true);
  });
});
