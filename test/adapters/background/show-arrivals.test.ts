import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { showArrivals } from '../../../src/adapters/background/show-arrivals';
import { deleteDatabase } from '../../../src/adapters/store/database';
import type { NeedId } from '../../../src/core/need';
import { resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
  serveLocks();
});
afterEach(() => deleteDatabase());

const everywhere = () => world.toolbarIcons.get(undefined);
const wait = (...awaited: readonly NeedId[]) => answerSettingsChosen({ choices: { awaited } });

describe('what is awaited', () => {
  it('has the icon say so on every tab as soon as a host offers it', async () => {
    await fillDirectory();
    await wait('text-collab');
    expect(everywhere()).toMatchObject({ text: '•' });
    expect(everywhere()?.title).toMatch(
      /^Chatière.: il y a un hébergeur pour «.Écrire à plusieurs.»$/,
    );
  });

  it('and no more once it is not awaited', async () => {
    await fillDirectory();
    await wait('text-collab');
    await wait();
    expect(everywhere()?.text).toBe('');
    expect(everywhere()?.title).toMatch(/^Chatière.: trouver un service libre$/);
  });

  it('says nothing of what no host offers', async () => {
    await fillDirectory();
    await wait('tasks');
    await showArrivals();
    expect(everywhere()?.text).toBe('');
  });
});
