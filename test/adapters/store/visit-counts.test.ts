import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerServiceSpotted, forgetTab } from '../../../src/adapters/background/spotted';
import {
  answerCountingChosen,
  answerCountsErased,
} from '../../../src/adapters/background/visit-counts';
import type { Runtime } from '../../../src/adapters/browser/browser';
import {
  countVisit,
  dropOldCounts,
  loadVisitCounts,
  thisWeek,
} from '../../../src/adapters/store/visit-counts';
import { failure, success } from '../../../src/core/result';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const week = '2026-W47';
const stored = () => browser.storage.local.get(null);
const met = (service: string, count: number) => ({ week, service, count });
const switchOn = () => answerCountingChosen({ isCounting: true });
const counts = async () => (await loadVisitCounts()).met;

/** A content script's tab tells its service. */
const tell = (service: string | null, id = 4, incognito = false) =>
  answerServiceSpotted(
    { service },
    { tab: { id, incognito } as NonNullable<Runtime.MessageSender['tab']> },
  );

/** The same, more than a minute after what was told before. */
const tellLater = (service: string | null) => {
  vi.setSystemTime(Date.now() + 61_000);
  return tell(service);
};

beforeEach(() => {
  resetBrowser();
  servePackage();
  serveLocks();
  vi.useFakeTimers({ now: new Date(2026, 10, 18, 12), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('counting', () => {
  it('is off until it is switched on, and keeps nothing', async () => {
    await tell('google-docs');
    expect(await loadVisitCounts()).toEqual({ isCounting: false, met: [] });
    expect(await stored()).toEqual({});
  });

  it('keeps the week, the service and how often, and nothing else', async () => {
    expect(await switchOn()).toEqual(success(null));
    await tell('google-docs', 4);
    await tell('google-docs', 5);
    await tell('google-drive', 6);
    expect(await stored()).toEqual({
      way: { isCounting: true, met: [met('google-docs', 2), met('google-drive', 1)] },
    });
  });

  it('loses none of many tabs that tell at once', async () => {
    await switchOn();
    await Promise.all(Array.from({ length: 20 }, (_, tabId) => countVisit('gmail', tabId)));
    expect(await counts()).toEqual([met('gmail', 20)]);
  });

  it('stops when it is switched off, and what was counted stays', async () => {
    await switchOn();
    await tell('google-docs', 4);
    await answerCountingChosen({ isCounting: false });
    await tell('google-docs', 5);
    expect(await loadVisitCounts()).toEqual({ isCounting: false, met: [met('google-docs', 1)] });
  });

  it('does not begin again by a message that was on its way when it stopped', async () => {
    await switchOn();
    await Promise.all([answerCountingChosen({ isCounting: false }), countVisit('gmail', 4)]);
    expect(await loadVisitCounts()).toEqual({ isCounting: false, met: [] });
  });

  it('takes the week of where the user is', () => {
    vi.setSystemTime(new Date(2026, 10, 22, 23, 30));
    expect(thisWeek()).toBe('2026-W47');
    vi.setSystemTime(new Date(2026, 10, 23, 0, 30));
    expect(thisWeek()).toBe('2026-W48');
  });

  it('drops what is older than 53 weeks', async () => {
    const old = { week: '2025-W46', service: 'gmail', count: 8 };
    const kept = { week: '2025-W47', service: 'gmail', count: 9 };
    await browser.storage.local.set({ way: { isCounting: true, met: [old, kept] } });
    await countVisit('gmail', 4);
    expect(await counts()).toEqual([kept, met('gmail', 1)]);
  });

  it('drops it even where nothing is met any more, and else writes nothing', async () => {
    const old = { week: '2025-W46', service: 'gmail', count: 8 };
    await browser.storage.local.set({ way: { isCounting: false, met: [old, met('gmail', 1)] } });
    await dropOldCounts();
    expect(await counts()).toEqual([met('gmail', 1)]);
    const set = vi.spyOn(browser.storage.local, 'set');
    await dropOldCounts();
    expect(set).not.toHaveBeenCalled();
  });
});

describe('a service is met', () => {
  beforeEach(switchOn);

  it('once by a tab, however often that tab tells it', async () => {
    for (const service of ['google-docs', 'google-docs', 'google-docs']) await tell(service);
    expect(await counts()).toEqual([met('google-docs', 1)]);
  });

  it('again after the tab showed another service, or none', async () => {
    for (const service of ['google-docs', 'google-drive', 'google-docs', null, 'google-docs'])
      await tellLater(service);
    expect(await counts()).toEqual([met('google-docs', 3), met('google-drive', 1)]);
  });

  it('again in a new tab that the browser gave the same number', async () => {
    await tell('google-docs');
    await forgetTab(4);
    await tell('google-docs');
    expect(await counts()).toEqual([met('google-docs', 2)]);
  });

  it('never in a private window', async () => {
    await tell('google-docs', 4, true);
    expect(await counts()).toEqual([]);
  });

  it.each(['no-such-service', 'constructor', 'https://docs.google.com/'])(
    'never by an id that is no service: "%s"',
    async (service) => {
      await tell(service);
      expect(await counts()).toEqual([]);
    },
  );

  it('and shown by the icon even where the count can not be kept', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await tell('google-docs');
    expect(world.toolbarIcons.get(4)?.text).toBe('•');
  });
});

describe('erasing', () => {
  it('forgets every count, and goes on counting', async () => {
    await switchOn();
    await tell('google-docs');
    expect(await answerCountsErased()).toEqual(success(null));
    expect(await stored()).toEqual({ way: { isCounting: true, met: [] } });
  });

  it('leaves nothing behind where counting is off, and the rest as it is', async () => {
    await browser.storage.local.set({ hasDot: false });
    await switchOn();
    await tell('google-docs');
    await answerCountingChosen({ isCounting: false });
    await answerCountsErased();
    expect(await stored()).toEqual({ hasDot: false });
  });

  it('says so where it failed', async () => {
    await switchOn();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    expect(await answerCountsErased()).toEqual(failure('Error: disk full'));
  });
});

it('what is damaged is lost alone', async () => {
  const way = { isCounting: true, met: [met('gmail', 2), { ...met('slack', 2), week: 'soon' }] };
  await browser.storage.local.set({ way });
  expect(await loadVisitCounts()).toEqual({ isCounting: true, met: [met('gmail', 2)] });
});
