import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerNudgeAnswered } from '../../../../src/adapters/background/nudge/nudge-answered';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { loadNudge } from '../../../../src/adapters/store/nudge';
import { loadSettings } from '../../../../src/adapters/store/settings';
import { answerPage } from '../../../../src/core/extension-pages';
import { browser, world } from '../../../fakes/fake-browser';

import { from, goTo, offered, on, startNudging, visit } from '../../../fakes/nudged-pages';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startNudging);
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

describe('what was chosen on the pill', () => {
  beforeEach(async () => {
    await on();
    await visit(4, 'google-docs');
  });
  const choose = (chosen: string, tabId = 4) =>
    answerNudgeAnswered({ chosen } as Parameters<typeof answerNudgeAnswered>[0], from(tabId));

  it('opens the answer in a page of ours, once for each pill', async () => {
    await choose('open');
    await choose('open');
    await choose('later');
    expect(world.opened).toEqual([browser.runtime.getURL(answerPage('google-docs'))]);
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

  it('asks in a page of ours after "never here", and keeps nothing by itself', async () => {
    await choose('never');
    expect(world.opened).toEqual([browser.runtime.getURL(answerPage('google-docs', 'more'))]);
    expect((await loadSettings()).quiet.never).toEqual([]);
  });

  it('counts for nothing when it is no choice, or comes from a tab that is no service', async () => {
    const before = await loadNudge();
    for (const chosen of ['toString', '', 'https://example.org/']) await choose(chosen);
    await choose('open', 9);
    expect(world.opened).toEqual([]);
    expect(await loadNudge()).toEqual(before);
  });
});
