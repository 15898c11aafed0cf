import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../../../src/adapters/background/refresh/crawl-progress';
import { loadRefresh } from '../../../../src/adapters/store/refresh';
import type { CrawledFile } from '../../../../src/core/federation/crawled-file';
import { resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

const plan = { id: 'now', root: 'https://f.example/', today: '2026-11-22', isPaused: false };
const links = [{ id: 'https://a.example/', address: 'https://a.example/' }];

const fileOf = (id: string, crawl: string) =>
  ({ id, crawl, file: { class: 'federation', links } }) as unknown as CrawledFile;

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the progress of a crawl', () => {
  it('counts the files of this crawl, and those that they lead to', () => {
    const files = new Map([['https://f.example/', fileOf('https://f.example/', 'now')]]);
    expect(createProgress(plan, files).count()).toEqual({ done: 1, known: 2 });
  });

  it('does not count what a former crawl has read', () => {
    const files = new Map([['https://f.example/', fileOf('https://f.example/', 'before')]]);
    expect(createProgress(plan, files).count()).toEqual({ done: 0, known: 1 });
  });

  it('is told at most twice a second', async () => {
    const files = new Map<string, CrawledFile>();
    const progress = createProgress(plan, files);
    await progress.tell();
    files.set('https://f.example/', fileOf('https://f.example/', 'now'));
    vi.advanceTimersByTime(499);
    await progress.tell();
    expect(await loadRefresh()).toMatchObject({ state: 'asking', done: 0 });
    vi.advanceTimersByTime(1);
    await progress.tell();
    expect(await loadRefresh()).toMatchObject({ state: 'asking', done: 1, known: 2 });
  });
});
