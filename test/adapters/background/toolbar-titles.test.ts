import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import {
  dropToolbarTitles,
  keepToolbarTitles,
  toolbarTitle,
} from '../../../src/adapters/background/toolbar-titles';
import { deleteDatabase } from '../../../src/adapters/store/database';
import * as store from '../../../src/adapters/store/toolbar-titles';
import type { NeedId } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { marseille } from '../../builders/homes';
import { browser, resetBrowser } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const today = new Date('2026-11-27T12:00:00Z');
const kept = () => store.recallToolbarTitles(dayNumberOf(Date.now()));

beforeEach(() => {
  vi.useFakeTimers({ now: today, toFake: ['Date'] });
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

it('titles that are kept are those that are found out for one service, whatever it is', async () => {
  await fillDirectory();
  await keepToolbarTitles();
  const titles = (await kept()) ?? {};
  expect(Object.keys(titles)).toEqual(services.map(({ id }) => id));
  await dropToolbarTitles();
  for (const { id } of services) expect([id, await toolbarTitle(id)]).toEqual([id, titles[id]]);
});

it('a title that is kept needs neither the database nor the package', async () => {
  await fillDirectory();
  await keepToolbarTitles();
  const title = await toolbarTitle('google-docs');
  await deleteDatabase();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('unreadable')));
  expect(await toolbarTitle('google-docs')).toBe(title);
  for (const id of ['no-such-service', 'constructor', '__proto__', '']) {
    expect(await toolbarTitle(id)).toBeUndefined();
  }
});

it('titles follow the answers at once, and the days, on which hosters take turns', async () => {
  await fillDirectory();
  await keepToolbarTitles();
  await answerSettingsChosen({ choices: { home: marseille } });
  expect(await kept()).toBeUndefined();
  expect(await toolbarTitle('google-docs')).toContain('Evolix');
  await keepToolbarTitles();
  expect((await kept())?.['google-docs']).toContain('Evolix');
  vi.setSystemTime(today.getTime() + 86_400_000);
  expect(await kept()).toBeUndefined();
  await keepToolbarTitles();
  expect((await kept())?.['google-docs']).toBeDefined();
});

it('a title is empty where the user already uses something else for every need', async () => {
  const favourite = (need: NeedId) => ({ need, hosterId: null, address: 'https://own.example/' });
  const choose = (...needs: NeedId[]) =>
    answerSettingsChosen({ choices: { favourites: needs.map(favourite) } });
  await choose('team-chat');
  expect(await toolbarTitle('microsoft-teams')).toContain('own.example');
  await choose('team-chat', 'videoconf');
  expect(await toolbarTitle('microsoft-teams')).toBe('');
  await keepToolbarTitles();
  expect([await toolbarTitle('microsoft-teams'), (await kept())?.['google-docs'] !== '']).toEqual([
    '',
    true,
  ]);
  await choose();
  expect(await toolbarTitle('microsoft-teams')).not.toBe('');
});

it('titles are not kept where the directory is missing or damaged', async () => {
  await keepToolbarTitles();
  expect(await kept()).toBeUndefined();
  await fillDirectory();
  await dropToolbarTitles();
  await inStore('suggestions', (each) => each.put({ need: 'text-collab', suggestions: 'x' }));
  await keepToolbarTitles();
  expect(await kept()).toBeUndefined();
});

it('titles of answers that are replaced meanwhile are not kept', async () => {
  await fillDirectory();
  await dropToolbarTitles();
  const keeping = keepToolbarTitles();
  await dropToolbarTitles();
  await keeping;
  expect(await kept()).toBeUndefined();
  expect([...browser.storage.session.kept.keys()]).toEqual([]);
});
