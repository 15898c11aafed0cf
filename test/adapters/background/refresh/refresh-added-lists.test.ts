import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshDirectory } from '../../../../src/adapters/background/refresh/refresh';
import { answerSourcesChosen } from '../../../../src/adapters/background/sources';
import { deleteDatabase } from '../../../../src/adapters/store/database';
import { readHostersAfter } from '../../../../src/adapters/store/hosters';
import { saveSources } from '../../../../src/adapters/store/settings';
import { readListRows, readSourceStates } from '../../../../src/adapters/store/sources';
import type { Hoster } from '../../../../src/core/directory/hoster';
import type { AddedList } from '../../../../src/core/refresh/added-list';
import type { ChosenSources } from '../../../../src/core/refresh/chosen-sources';
import { aHoster, anOffer } from '../../../builders/hosters';
import { world } from '../../../fakes/fake-browser';
import { days, loadProblem, shipped, startFromPackage, version } from '../../../fakes/refreshing';
import { asked, serveWeb } from '../../../fakes/served-web';
import { builtInMirror, ours, serving, signatureOf, theirs } from '../../../fakes/signed-mirror';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));
vi.mock(
  '../../../../src/adapters/package/built-in-mirror',
  () => import('../../../fakes/signed-mirror'),
);

beforeEach(startFromPackage);
afterEach(deleteDatabase);

const school: AddedList = {
  address: 'https://ecole.example/liste.json',
  isOn: true,
  isUnsigned: true,
};
const region: AddedList = { ...school, address: 'https://region.example/liste.json' };
const packaged: ChosenSources = { source: 'package', mirror: null, indexes: [] };
const withLists = (...lists: AddedList[]): ChosenSources => ({ ...packaged, lists });

/** A hoster as a list has it, at this host. */
const at = (host: string): Hoster =>
  aHoster({
    id: host.replaceAll('.', '-'),
    name: host,
    site: `https://${host}/`,
    offers: [anOffer({ id: 'x/etherpad', address: `https://${host}/pad` })],
  });

const listOf = (hosters: readonly Hoster[], asOf = days[0]) =>
  JSON.stringify({ schema: 1, asOf, hosters });

/** The web of lists without signatures; those that are not named do not answer. */
function serveLists(lists: Readonly<Record<string, string>>): void {
  serveWeb((address) => {
    const text = lists[address];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
}

const sitesOf = async () => (await readHostersAfter(null, 10_000)).map(({ site }) => site);
const mainSites = async () => (await readHostersAfter(null, 10_000)).filter((each) => !each.list);
const addresses = () => asked.map(({ address }) => address);
const problemOf = async ({ address }: AddedList) =>
  (await readSourceStates()).find(({ id }) => id === address)?.problem?.id;

beforeEach(async () => {
  for (const site of ['https://ecole.example/*', 'https://region.example/*']) world.sites.add(site);
  await saveSources(withLists(school, region));
});

describe('a list that the user added', () => {
  it('puts its hosters beside those of the directory, named by the host it came from', async () => {
    const before = await readHostersAfter(null, 10_000);
    serveLists({ [school.address]: listOf([at('lycee.example')]) });
    await refreshDirectory([school.address]);
    expect(addresses()).toEqual([school.address]);
    const after = await readHostersAfter(null, 10_000);
    expect(after.filter(({ list }) => list === 'ecole.example')).toMatchObject([
      { id: 'lycee-example', site: 'https://lycee.example/' },
    ]);
    expect(after.filter(({ list }) => list === undefined)).toEqual(before);
    expect(await version()).toMatchObject({
      source: 'package',
      lists: [{ address: school.address, asOf: days[0], hosterCount: 1, leftOutCount: 0 }],
    });
  });

  it('changes and takes nobody of the directory, and what it tried is counted', async () => {
    const before = await mainSites();
    const [taken] = shipped.hosters;
    if (!taken) throw new Error('The package is empty');
    const renamed = { ...taken, name: 'Autre', offers: [] };
    serveLists({ [school.address]: listOf([renamed, at('lycee.example')]) });
    await refreshDirectory([school.address]);
    expect(await mainSites()).toEqual(before);
    expect((await version())?.lists).toMatchObject([{ hosterCount: 1, leftOutCount: 1 }]);
  });

  it('keeps its last good copy when it fails, and costs no other list anything', async () => {
    serveLists({ [school.address]: listOf([at('lycee.example')]) });
    await refreshDirectory('all');
    expect(await loadProblem()).toMatchObject({ id: 'bad-status' });
    expect(await problemOf(region)).toBe('bad-status');
    serveLists({ [region.address]: listOf([at('ville.example')]) });
    await refreshDirectory('all');
    expect(await sitesOf()).toEqual(
      expect.arrayContaining(['https://lycee.example/', 'https://ville.example/']),
    );
    expect(await problemOf(school)).toBe('bad-status');
    expect(await problemOf(region)).toBeUndefined();
  });

  it.each([
    ['lost most', listOf([at('a.example')]), 'fewer'],
    ['is of an older day', listOf([at('a.example'), at('b.example')], '2020-01-01'), 'older'],
    ['is of a day to come', listOf([at('a.example')], '9999-12-31'), 'ahead'],
    ['is no directory', '<!doctype html>', 'not-readable'],
    ['is of another version', '{"schema":2}', 'unknown-version'],
  ])('is refused where it %s, beside its own past alone', async (_, text, problem) => {
    const rows = ['a.example', 'b.example', 'c.example'].map(at);
    serveLists({ [school.address]: listOf(rows) });
    await refreshDirectory([school.address]);
    const good = await sitesOf();
    serveLists({ [school.address]: text });
    await refreshDirectory([school.address]);
    expect(await problemOf(school)).toBe(problem);
    expect(await sitesOf()).toEqual(good);
  });

  it('is not asked when it is off, without permission, or as the main directory', async () => {
    await saveSources(withLists({ ...school, isOn: false }, region));
    world.sites.delete('https://region.example/*');
    serveLists({});
    await refreshDirectory('all');
    expect(addresses()).toEqual([]);
    expect(await problemOf(region)).toBe('no-permission');
    world.sites.add('https://region.example/*');
    const same: ChosenSources = { source: 'mirror', mirror: region.address, indexes: [] };
    await saveSources({ ...same, unsigned: region.address, lists: [region] });
    await refreshDirectory('all');
    expect(addresses()).toEqual([region.address]);
  });
});

describe('the signature of an added list', () => {
  const signed = { ...school, isUnsigned: false };
  const text = listOf([at('lycee.example')]);

  beforeEach(() => saveSources(withLists(signed)));

  it('by a key of the build is enough, and asked alone while nothing is new', async () => {
    serveWeb(serving(text, await signatureOf(text, ours)));
    await refreshDirectory('all');
    expect(await sitesOf()).toContain('https://lycee.example/');
    await refreshDirectory('all');
    expect(addresses()).toEqual([`${school.address}.sig`, school.address, `${school.address}.sig`]);
  });

  it('that is missing is asked about, and no problem of the main directory', async () => {
    serveWeb(serving(text, undefined));
    await refreshDirectory('all');
    expect(await problemOf(school)).toBe('unsigned-list');
    expect(await sitesOf()).not.toContain('https://lycee.example/');
    await saveSources(withLists(school));
    await refreshDirectory('all');
    expect(await sitesOf()).toContain('https://lycee.example/');
  });

  it('of another key, once it was signed, is refused, and what it gave stays', async () => {
    serveWeb(serving(text, await signatureOf(text, ours)));
    await refreshDirectory('all');
    const other = listOf([at('piege.example')], days[1]);
    serveWeb(serving(other, await signatureOf(other, theirs)));
    await refreshDirectory('all');
    expect(await problemOf(school)).toBe('bad-signature');
    expect(await sitesOf()).toContain('https://lycee.example/');
    expect(await sitesOf()).not.toContain('https://piege.example/');
    expect(builtInMirror).not.toBe(school.address);
  });
});

describe('an added list that is switched off or removed', () => {
  beforeEach(async () => {
    serveLists({ [school.address]: listOf([at('lycee.example')]) });
    await refreshDirectory([school.address]);
  });

  it('has its hosters out at once, and back at once when it is put back', async () => {
    const listed = await sitesOf();
    for (const without of [withLists({ ...school, isOn: false }), withLists(region), packaged]) {
      await answerSourcesChosen({ sources: without });
      expect(await sitesOf()).not.toContain('https://lycee.example/');
      expect(await sitesOf()).toHaveLength(listed.length - 1);
      await answerSourcesChosen({ sources: withLists(school) });
      expect(await sitesOf()).toEqual(listed);
    }
  });

  it('is forgotten with the next choice that is without it', async () => {
    await answerSourcesChosen({ sources: withLists(region) });
    expect(await readListRows(school.address)).toBeDefined();
    await answerSourcesChosen({ sources: packaged });
    expect(await readListRows(school.address)).toBeUndefined();
    expect((await readSourceStates()).map(({ id }) => id)).not.toContain(school.address);
  });
});
