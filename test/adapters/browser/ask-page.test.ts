import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askBusyPage, askPage } from '../../../src/adapters/browser/ask-page';
import { resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

describe('asking a page', () => {
  it('asks the content script of that tab', async () => {
    world.contentScripts.set(3, async () => ({ service: 'gmail' }));
    world.contentScripts.set(4, async () => ({ service: null }));
    expect(await askPage(3, 'serviceWanted', null)).toEqual({ service: 'gmail' });
  });

  it('fails where there is no content script', async () => {
    await expect(askPage(9, 'serviceWanted', null)).rejects.toThrow('Receiving end');
  });
});

describe('asking a page that may be busy', () => {
  it('has its answer, where it comes in time', async () => {
    world.contentScripts.set(3, async () => ({ service: 'gmail' }));
    expect(await askBusyPage(3, 'serviceWanted', null)).toEqual({ service: 'gmail' });
  });

  it('does not wait for a page that shows a dialog', async () => {
    vi.useFakeTimers();
    world.contentScripts.set(3, () => new Promise(() => undefined));
    const asked = askBusyPage(3, 'serviceWanted', null);
    await vi.advanceTimersByTimeAsync(150);
    expect(await asked).toBeNull();
    vi.useRealTimers();
  });

  it('has no answer where there is no content script', async () => {
    expect(await askBusyPage(9, 'serviceWanted', null)).toBeUndefined();
  });
});
