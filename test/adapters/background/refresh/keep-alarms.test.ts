import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAlarms } from '../../../../src/adapters/background/refresh/keep-alarms';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { saveRefresh } from '../../../../src/adapters/store/refresh';
import { saveSources } from '../../../../src/adapters/store/settings';
import { world } from '../../../fakes/fake-browser';
import { federated, mirrored, startFromPackage } from '../../../fakes/refreshing';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(startFromPackage);
afterEach(deleteDatabase);

const hour = 3_600_000;
const when = (name: string) => world.alarms.get(name)?.when ?? 0;

it('no alarm is set where nothing was chosen', async () => {
  await keepAlarms();
  expect(world.alarms.size).toBe(0);
});

it('the alarm of the day stays where it is set, and is set again where a clock in the future set it', async () => {
  await saveSources(mirrored);
  await keepAlarms();
  const set = world.alarms.get('refresh');
  await keepAlarms();
  expect(world.alarms.get('refresh')).toBe(set);
  world.alarms.set('refresh', { when: Date.now() + 400 * 24 * hour });
  await keepAlarms();
  expect(when('refresh')).toBeLessThanOrEqual(Date.now() + hour);
});

it('the alarm of an interrupted crawl is set within the hour', async () => {
  await saveSources(federated);
  await saveRefresh({ state: 'asking', done: 1, known: 9 });
  const before = Date.now();
  await keepAlarms();
  expect(when('crawl')).toBeGreaterThanOrEqual(before);
  expect(when('crawl')).toBeLessThanOrEqual(Date.now() + hour);
  expect([...world.alarms.keys()]).toEqual(['crawl']);
});
