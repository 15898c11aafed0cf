import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerPageOpened } from '../../../../src/adapters/background/refresh/page-opened';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { saveSources } from '../../../../src/adapters/store/settings';
import { extensionAddress, world } from '../../../fakes/fake-browser';
import { mirrored, startFromPackage } from '../../../fakes/refreshing';
import { asked } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(async () => {
  await startFromPackage();
  await saveSources(mirrored);
});
afterEach(deleteDatabase);

it('a page of the extension that opens has what is due asked within ten minutes, not at once', async () => {
  await answerPageOpened({ url: `${extensionAddress}src/surfaces/popup/index.html` });
  const { when = Number.POSITIVE_INFINITY } = world.alarms.get('refresh') ?? {};
  expect(when).toBeLessThanOrEqual(Date.now() + 600_000);
  expect(asked).toEqual([]);
});

it('a script in a web page can not say so', async () => {
  await answerPageOpened({ url: 'https://docs.google.com/document' });
  await answerPageOpened({});
  expect(world.alarms.size).toBe(0);
});
