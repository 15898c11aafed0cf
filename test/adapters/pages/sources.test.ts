import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseSources } from '../../../src/adapters/pages/sources';
import { saveSources } from '../../../src/adapters/store/settings';
import type { ChosenSources } from '../../../src/core/refresh/chosen-sources';
import { failure, success } from '../../../src/core/result';
import { browser, resetBrowser, world } from '../../fakes/fake-browser';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';
import { promised } from '../../promised';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

type Sent = { name: string; question: { sources: ChosenSources } | null };

const packaged: ChosenSources = { source: 'package', mirror: null, indexes: [] };
const federated: ChosenSources = { ...packaged, source: 'federation' };
const mirrored: ChosenSources = {
  source: 'mirror',
  mirror: 'https://miroir.example/a.json',
  indexes: [],
};

/** What the background does once a choice is kept. */
let follow: () => Promise<unknown>;

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
  follow = async () => success(null);
  browser.runtime.onMessage.addListener(async (message) => {
    const { name, question } = message as Sent;
    if (name !== 'sourcesChosen' || !question) return null;
    await saveSources(question.sources);
    return follow();
  });
});

const told = () => (world.sent as Sent[]).map(({ name, question }) => question?.sources ?? name);

describe('choosing sources', () => {
  it('asks the user, tells the background, and has the mirror read', async () => {
    expect(await chooseSources(mirrored)).toEqual(success(null));
    expect([...world.sites]).toEqual(['https://miroir.example/*']);
    expect(told()).toEqual([mirrored, 'refreshWanted']);
  });

  it('takes no mirror that is an added list already, and asks nobody for it', async () => {
    const list = { address: mirrored.mirror as never, isOn: false, isUnsigned: false };
    expect(await chooseSources({ ...mirrored, lists: [list] })).toEqual(failure('is-list'));
    expect([...world.sites]).toEqual([]);
    expect(told()).toEqual([]);
  });

  it('asks for the site of an added list that is on, and gives it back once it is off', async () => {
    const list = {
      address: 'https://ecole.example/l.json',
      isOn: true,
      isUnsigned: false,
    } as const;
    expect(await chooseSources({ ...packaged, lists: [list] })).toEqual(success(null));
    expect([...world.sites]).toEqual(['https://ecole.example/*']);
    expect(told()).toContain('refreshWanted');
    await chooseSources({ ...packaged, lists: [{ ...list, isOn: false }] });
    expect([...world.sites]).toEqual([]);
  });

  it('asks for no site of a private network, whatever a settings file names', async () => {
    const list = { address: 'https://10.0.0.1/l.json', isOn: true, isUnsigned: false } as const;
    expect(await chooseSources({ ...packaged, lists: [list] })).toEqual(failure('bad-address'));
    expect(told()).toEqual([]);
  });

  it('gives the sites of the former one back as soon as that is kept, not when it was filled', async () => {
    await chooseSources(federated);
    const filled = promised<unknown>();
    follow = () => filled.promise;
    const givenBack = promised();
    browser.permissions.onRemoved.addListener(givenBack.resolve);
    const choosing = chooseSources(packaged);
    await givenBack.promise;
    expect([...world.sites]).toEqual([]);
    filled.resolve(success(null));
    expect(await choosing).toEqual(success(null));
  });

  it('is overtaken by a later choice, even where the former was agreed to afterwards', async () => {
    let agree: () => void = () => undefined;
    vi.spyOn(browser.permissions, 'request').mockImplementationOnce(async ({ origins }) => {
      for (const origin of origins) world.sites.add(origin);
      await new Promise<void>((resolve) => {
        agree = resolve;
      });
      return true;
    });
    const former = chooseSources(mirrored);
    await chooseSources(packaged);
    world.sites.add('https://miroir.example/*');
    agree();
    await former;
    expect(told()).toEqual([packaged]);
    expect([...world.sites]).toEqual([]);
  });

  it('says so where the background could not keep it, or is gone', async () => {
    follow = async () => failure('disk full');
    expect(await chooseSources(mirrored)).toEqual(failure('not-kept'));
    follow = () => Promise.reject(new Error('gone'));
    expect(await chooseSources(mirrored)).toEqual(failure('not-kept'));
    expect(told()).toEqual([mirrored, mirrored]);
  });

  it('changes nothing where the user does not agree, or the address is none', async () => {
    world.agrees = false;
    expect(await chooseSources(federated)).toEqual(failure('no-permission'));
    expect(await chooseSources({ ...mirrored, mirror: 'http://miroir.example/' })).toEqual(
      failure('bad-address'),
    );
    expect(told()).toEqual([]);
  });
});
