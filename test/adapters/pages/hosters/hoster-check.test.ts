import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkHosterSite } from '../../../../src/adapters/pages/hosters/hoster-check';
import { loadRequests } from '../../../../src/adapters/store/request-log';
import { hosterPage } from '../../../../src/core/extension-pages';
import { browser, extensionAddress, resetBrowser, world } from '../../../fakes/fake-browser';
import { startBackground } from '../../../fakes/running-background';
import { asked, serveLocks, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

const file = 'https://alto.example/.well-known/chatonsinfos/alto.properties';
const text = 'organization.name = Alto\norganization.website = https://alto.example/';

beforeEach(() => {
  resetBrowser();
  serveLocks();
  serveWeb((address) => (address === file ? new Response(text) : undefined));
  world.sender = extensionAddress + hosterPage.slice(1);
  startBackground();
});

const kept = () => [...browser.storage.local.kept.keys()];

describe('the check of a hoster’s files', () => {
  it('asks the site that was typed once the user agreed, and gives the permission back', async () => {
    const check = await checkHosterSite('alto.example');
    expect(check).toMatchObject({ problem: null, hoster: { name: 'Alto' } });
    expect(asked.map(({ address }) => address)).toEqual([file]);
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'manual' });
    expect([...world.sites]).toEqual([]);
  });

  it('keeps nothing but the list of requests', async () => {
    await checkHosterSite('alto.example');
    expect(kept()).toEqual(['requests']);
    expect(await loadRequests()).toMatchObject([
      { address: file, requestedBy: 'hoster-check', outcome: 'answered' },
    ]);
  });

  it('asks nobody without the permission', async () => {
    world.agrees = false;
    expect(await checkHosterSite('alto.example')).toMatchObject({ problem: 'no-permission' });
    expect(asked).toEqual([]);
    expect(world.sent).toEqual([]);
  });

  it.each([
    ['http://alto.example/', 'no-https'],
    ['192.168.1.1', 'private-host'],
  ])('asks neither the user nor a server for %s', async (typed, problem) => {
    const request = vi.spyOn(browser.permissions, 'request');
    expect(await checkHosterSite(typed)).toMatchObject({ problem });
    expect(request).not.toHaveBeenCalled();
    expect([asked, world.sent]).toEqual([[], []]);
  });

  it('says so where the background does not answer', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    browser.runtime.onMessage.listeners.clear();
    expect(await checkHosterSite('alto.example')).toMatchObject({ problem: 'no-answer' });
  });
});
