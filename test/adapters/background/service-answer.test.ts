import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/directory';
import {
  readKept,
  readKeptOrPackaged,
  readServiceAnswer,
} from '../../../src/adapters/background/service-answer';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { resetBrowser } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
});
afterEach(deleteDatabase);

describe('the answer that speaks for a service', () => {
  it('is the kept one', async () => {
    await fillDirectory();
    expect((await readServiceAnswer('google-docs', readKept))?.need).toBe('text-collab');
  });

  it('comes from the package where none is kept, or the kept one is damaged', async () => {
    expect(await readServiceAnswer('google-docs', readKept)).toBeNull();
    expect((await readServiceAnswer('google-docs', readKeptOrPackaged))?.need).toBe('text-collab');
    await fillDirectory();
    await inStore('suggestions', (store) => store.put({ need: 'text-collab', suggestions: 'x' }));
    const answer = await readServiceAnswer('google-docs', readKeptOrPackaged);
    expect(answer?.suggestions.length).toBeGreaterThan(0);
  });

  it('is none where nobody offers any of its needs, and for a service nobody knows', async () => {
    expect(await readServiceAnswer('google-translate', readKeptOrPackaged)).toBeNull();
    expect(await readServiceAnswer('no-such-service', readKeptOrPackaged)).toBeNull();
  });
});
