import { beforeEach, expect, it, vi } from 'vitest';
import { loadDailyRecord, saveDailyRecord } from '../../../src/adapters/store/daily-record';
import type { DailyRecord } from '../../../src/core/refresh/daily-record';
import { browser, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('the record of the daily refresh is kept, and is empty where it can not be read', async () => {
  const asked = [
    { source: 'peertube', day: '2027-05-03', isAnswered: true, failures: 0, askedAt: 7 },
  ];
  const record: DailyRecord = { drawnAt: 9, asked };
  await saveDailyRecord(record);
  expect(await loadDailyRecord()).toEqual(record);
  browser.storage.local.kept.set('daily', 'damaged');
  expect(await loadDailyRecord()).toEqual({ drawnAt: null, asked: [] });
});
