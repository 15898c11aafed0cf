import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPrivacyFacts } from '../../../src/adapters/pages/privacy-facts';
import { browser, resetBrowser } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
});

describe('the facts of what leaves the device', () => {
  it('are that nobody is asked, as the extension is installed', async () => {
    expect(await readPrivacyFacts()).toMatchObject({ asksNobody: true, requests: [], watched: [] });
  });

  it('follow the sources that were chosen', async () => {
    await browser.storage.local.set({
      sources: { source: 'mirror', mirror: 'https://miroir.example/d.json', indexes: [] },
    });
    expect((await readPrivacyFacts()).asksNobody).toBe(false);
  });
});
