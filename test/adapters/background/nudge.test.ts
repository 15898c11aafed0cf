import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerNudgeAnswered, followWithNudge } from '../../../src/adapters/background/nudge';
import { answerNudgeChosen, keepNudging } from '../../../src/adapters/background/nudge-switch';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import type { Tabs } from '../../../src/adapters/browser/browser';
import { withLock } from '../../../src/adapters/browser/locks';
import { chooseNudge as chooseInPage } from '../../../src/adapters/pages/nudge';
import { giveBackUnneeded } from '../../../src/adapters/permissions/needed-sites';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { loadNudge } from '../../../src/adapters/store/nudge';
import { loadSettings } from '../../../src/adapters/store/settings';
import { rememberSpotted } from '../../../src/adapters/store/spotted-tabs';
import type { NudgePill } from '../../../src/core/nudge/pill';
import { marseille } from '../../builders/homes';
import { browser, resetBrowser, shippedScript, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';
import { othersTurn } from '../../promised';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const from = (id: number, incognito = false) => ({ tab: { id, incognito } as Tabs.Tab });
const everySite = 'https://*/*';

/** What each page was offered, and how it answers. */
const offered: NudgePill[] = [];
const withdrawn: unknown[] = [];
let why: string | null = null;

async function open(tabId: number): Promise<void> {
  world.injectable.add(tabId);
  world.contentScripts.set(tabId, async (message) => {
    const { name, question } = message as { name: string; question: NudgePill };
    if (name === 'nudgeWithdrawn') return void withdrawn.push(question);
    offered.push(question);
    return { why };
  });
}

/** A page of this tab tells what it is. */
async function visit(tabId: number, service: string | null, isPrivate = false): Promise<void> {
  await open(tabId);
  if (service !== null && !isPrivate) await rememberSpotted(tabId, service);
  await followWithNudge({ service }, from(tabId, isPrivate));
}

const on = () => answerNudgeChosen({ isOn: true });
const goTo = (day: number) => vi.setSystemTime(new Date(2026, 10, day, 12));

beforeEach(async () => {
  resetBrowser();
  servePackage();
  serveLocks();
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo(23);
  await answerSettingsChosen({ choices: { home: marseille } });
  offered.length = 0;
  withdrawn.length = 0;
  why = null;
});
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

describe('the nudge', () => {
  it('touches no page until it is switched on, and reads nothing of it either', async () => {
    await visit(4, 'google-docs');
    expect([world.injected, offered, withdrawn]).toEqual([[], [], []]);
  });

  it('shows who is nearest, once, in the corner that was chosen', async () => {
    await on();
    await answerNudgeChosen({ corner: 'left' });
    await visit(4, 'google-docs');
    expect(world.injected).toEqual([{ tabId: 4, files: ['src/surfaces/nudge/main.js'] }]);
    expect(offered).toMatchObject([
      {
        service: 'google-docs',
        corner: 'left',
        hoster: 'Evolix',
        where: 'Marseille, dans votre commune',
      },
    ]);
    await visit(4, 'google-docs');
    await visit(5, 'gmail');
    expect(offered).toHaveLength(1);
  });

  it('keeps a day and an offer of the service, no address, no tab and no hour', async () => {
    await on();
    await visit(4, 'google-docs');
    expect(browser.storage.local.kept.get('nudge')).toEqual({
      isOn: true,
      corner: 'right',
      last: '2026-11-23',
      services: { 'google-docs': { until: '2026-11-30', offer: 'evolix/etherpad' } },
    });
  });

  it('does not count a page that was busy, gone or not ours', async () => {
    await on();
    why = 'typing';
    await visit(4, 'google-docs');
    await followWithNudge({ service: 'gmail' }, from(6));
    expect((await loadNudge()).last).toBeNull();
    why = null;
    await visit(5, 'google-docs');
    expect(offered).toHaveLength(2);
  });

  it('comes to one of two pages that open at once', async () => {
    await on();
    await Promise.all([visit(4, 'google-docs'), visit(5, 'gmail')]);
    expect(offered).toHaveLength(1);
  });

  it('leaves private pages alone, and services without a strong answer', async () => {
    await on();
    await visit(4, 'google-docs', true);
    await visit(5, 'google-translate');
    await visit(6, 'no-such-service');
    expect(world.injected).toEqual([]);
  });

  it('tells each page what it is now, so that a pill of something else goes', async () => {
    await on();
    await visit(4, null);
    expect(withdrawn).toEqual([{ service: null }]);
  });
});

describe('what was chosen on the pill', () => {
  beforeEach(async () => {
    await on();
    await visit(4, 'google-docs');
  });
  const choose = (chosen: string, tabId = 4) =>
    answerNudgeAnswered({ chosen } as Parameters<typeof answerNudgeAnswered>[0], from(tabId));

  it('opens what it named, whatever the page says', async () => {
    await choose('open');
    expect(world.opened).toHaveLength(1);
    expect(world.opened[0]).toMatch(/^https:\/\/.*evolix/);
  });

  it('lets it come back tomorrow after "later"', async () => {
    await choose('later');
    await visit(4, 'google-docs');
    expect(offered).toHaveLength(1);
    goTo(24);
    await visit(4, 'google-docs');
    expect(offered).toHaveLength(2);
  });

  it('lets it come back in a week after "not this week"', async () => {
    await choose('week');
    goTo(29);
    await visit(4, 'google-docs');
    expect(offered).toHaveLength(1);
    goTo(30);
    await visit(4, 'google-docs');
    expect(offered).toHaveLength(2);
  });

  it('leaves the service alone for good after "never here", as the options show it', async () => {
    await choose('never');
    expect((await loadSettings()).quiet.never).toEqual(['google-docs']);
    goTo(30);
    await visit(4, 'google-docs');
    expect(offered).toHaveLength(1);
  });

  it('counts for nothing when it is no choice, or comes from a tab that is no service', async () => {
    const before = await loadNudge();
    for (const chosen of ['toString', '', 'https://example.org/']) await choose(chosen);
    await choose('open', 9);
    expect(world.opened).toEqual([]);
    expect(await loadNudge()).toEqual(before);
  });
});

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
