import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerHosterCheckWanted } from '../../../../src/adapters/background/hosters/hoster-check';
import { hosterPage } from '../../../../src/core/extension-pages';
import { fileOf } from '../../../builders/made-up-web';
import { extensionAddress, resetBrowser, world } from '../../../fakes/fake-browser';
import { asked, serveLocks, serveWeb } from '../../../fakes/served-web';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

const page = { url: extensionAddress + hosterPage.slice(1) };

beforeEach(() => {
  resetBrowser();
  serveLocks();
  serveWeb(async () => new Response(null, { status: 404 }));
  world.sites.add('https://alto.example/*');
});

describe('the background that is to check a hoster’s files', () => {
  it('asks three files at most for the hosters’ page', async () => {
    const answer = await answerHosterCheckWanted({ typed: 'alto.example' }, page);
    expect(answer).toMatchObject({ problem: 'nothing-found' });
    expect(asked).toHaveLength(3);
  });

  it('asks no more once a minute is over', async () => {
    let now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now);
    const links = Array.from({ length: 50 }, (_, at) => `https://alto.example/${at}.properties`);
    const keys = { 'organization.name': 'Alto', 'organization.website': 'https://alto.example/' };
    serveWeb(async () => {
      now += 20_000;
      return new Response(fileOf(keys, links));
    });
    await answerHosterCheckWanted({ typed: 'alto.example' }, page);
    clock.mockRestore();
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(6);
  });

  it.each([
    [{ url: 'https://docs.google.com/document/d/1AbC/edit' }],
    [{ url: `https://evil.example/${extensionAddress}` }],
    [{}],
  ])('asks nobody for another page: %j', async (sender) => {
    const answer = await answerHosterCheckWanted({ typed: 'alto.example' }, sender);
    expect(answer).toMatchObject({ problem: 'no-permission' });
    expect(asked).toEqual([]);
  });

  it('asks no site that the user has not permitted', async () => {
    for (const typed of ['https://other.example/', 'https://www.alto.example/']) {
      const answer = await answerHosterCheckWanted({ typed }, page);
      expect(answer).toMatchObject({ problem: 'no-permission' });
    }
    const near = await answerHosterCheckWanted({ typed: 'https://192.168.1.1/' }, page);
    expect(near).toMatchObject({ problem: 'private-host' });
    expect(asked).toEqual([]);
  });
});
