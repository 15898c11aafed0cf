import { describe, expect, it } from 'vitest';
import { hostsAlone } from '../../../src/core/directory/hosts/authority';
import { mergeDirectories } from '../../../src/core/directory/merge';
import { parseHosters } from '../../../src/core/directory/snapshot';
import { gatherHosters } from '../../../src/core/federation/gather/gather-hosters';
import { aHoster, anOffer } from '../../builders/hosters';
import { crawlWeb, fileOf, type MadeUpWeb } from '../../builders/made-up-web';

// A federation in which one member is hostile: what it says of others is reported, and changes nothing.

const root = 'https://list.example/federation.properties';
const today = '2026-11-22';

const hosterAt = (name: string) =>
  aHoster({
    id: name,
    name: name.toUpperCase(),
    site: `https://${name}.example/`,
    offers: [
      anOffer({ id: `${name}/etherpad`, address: `https://pad.${name}.example/` }),
      anOffer({ id: `${name}/nextcloud`, address: `https://${name}-cloud.example/` }),
    ],
  });

const curated = Array.from({ length: 120 }, (_, at) => hosterAt(`victim${at}`));
const [victim = hosterAt('none')] = curated;

const organization = (name: string, keys: Record<string, string> = {}, links: string[] = []) =>
  fileOf(
    {
      'file.class': 'organization',
      'organization.name': name,
      'organization.website': `https://${name}.example/`,
      ...keys,
    },
    links,
  );

const service = (website: string, name = 'Pad') =>
  fileOf({
    'file.class': 'service',
    'service.name': name,
    'service.website': website,
    'software.name': 'Etherpad',
  });

const at = (name: string, file = 'o') => `https://${name}.example/${file}.properties`;

/** What a crawl of a federation with these members comes to, alone and merged over the curated hosters. */
async function gather(members: readonly string[], web: MadeUpWeb) {
  const federation = { [root]: fileOf({ 'federation.name': 'F' }, members) };
  const { files, asked } = await crawlWeb(root, { ...web, ...federation }, today);
  const gathered = gatherHosters(root, files, today, undefined, { ...hostsAlone, curated });
  const merged = mergeDirectories(curated, gathered.hosters, gathered.departures);
  const reasons = [...gathered.refusals, ...merged.refusals].map(
    ({ path, reason }) => `${path} ${reason}`,
  );
  return { gathered, merged: parseHosters(merged.hosters).hosters, asked, reasons };
}

const offersOf = (
  hosters: readonly { id: string; offers: readonly { address: string }[] }[],
  id: string,
) => hosters.find((each) => each.id === id)?.offers.map(({ address }) => address);

describe('a hostile member takes no service from another by how it spells an address', () => {
  const link = (name: string, file: string) => `https://${name}.example/${file}`;
  const brave = {
    [link('brave', 'o')]: organization('brave', {}, [link('brave', 's1'), link('brave', '/s2')]),
    [link('brave', 's1')]: service('https://pad.brave.example/'),
    [link('brave', '/s2')]: service('https://neutral.example/pad', 'Two'),
  };
  const members = [link('evil', 'o'), link('brave', 'o')];
  const bravesOffers = ['https://pad.brave.example/', 'https://neutral.example/pad'];

  it('of a file that leads nowhere in that spelling', async () => {
    for (const links of [
      [link('brave', '/s1'), link('brave', 's2')],
      [link('brave.', 's1'), link('brave.', 's2'), link('brave', 's1?')],
    ]) {
      const { merged } = await gather(members, {
        ...brave,
        [link('evil', 'o')]: organization('evil', {}, links),
      });
      expect(offersOf(merged, 'brave-example')).toEqual(bravesOffers);
    }
  });

  it.each([
    'https://neutral.example./pad',
    'https://neutral.example/pad/%20',
    'https://neutral.example//pad/;',
    'https://neutral.example/pad/INDEX.htm',
  ])('of a service: who says %s has nothing', async (address) => {
    const neutral = { ...brave, [link('brave', '/s2')]: service(bravesOffers[1] ?? '', 'Two') };
    const { merged } = await gather(members, {
      ...neutral,
      [link('evil', 'o')]: organization('evil', {}, [link('evil', 's')]),
      [link('evil', 's')]: service(address),
    });
    expect(offersOf(merged, 'evil-example')).toEqual([]);
  });
});

describe('a hostile member takes nobody out of the directory', () => {
  const gone = { 'organization.status.level': 'AWAY' };

  it('by files of its own that speak for the sites of all others', async () => {
    const links = curated.map(({ id }) => at('evil', id));
    const files = curated.map(({ id }) => [at('evil', id), organization(id, gone)] as const);
    const { merged, gathered, reasons } = await gather([at('evil')], {
      [at('evil')]: organization('evil', {}, links),
      ...Object.fromEntries(files),
    });
    expect(gathered.departures).toEqual([]);
    expect(
      curated.every((each) => merged.includes(each) || merged.some(({ id }) => id === each.id)),
    ).toBe(true);
    expect(reasons.filter((line) => line.includes('does not link'))).toHaveLength(120);
  });

  it('by its own file, which the federation links', async () => {
    const { gathered, reasons } = await gather([at('evil')], {
      [at('evil')]: organization(victim.id, gone),
    });
    expect(gathered).toMatchObject({ hosters: [], departures: [] });
    expect(reasons).toEqual([
      `${at('evil')} speaks for a site on which it does not stand: ${victim.site}`,
    ]);
  });

  it('but itself', async () => {
    const { gathered } = await gather([at('evil')], { [at('evil')]: organization('evil', gone) });
    expect(gathered.departures).toEqual([{ host: 'evil.example', asOf: today }]);
  });
});

describe('a hostile member takes nobody’s name, place or links', () => {
  const place = {
    'organization.geolocation.latitude': '43.3',
    'organization.geolocation.longitude': '5.37',
  };

  it('by the site that it names', async () => {
    const { merged } = await gather([at('evil')], {
      [at('evil')]: organization(victim.id, { ...place, 'organization.name': 'ME' }, [
        at('evil', 's'),
      ]),
      [at('evil', 's')]: service('https://passwords.example/'),
    });
    expect(merged).toEqual(curated);
  });

  it.each([
    'https://pad.victim0.example/',
    'https://victim0-cloud.example/',
    'https://victim0-cloud.example/x',
  ])('by a service that it names: %s', async (address) => {
    const { merged, reasons } = await gather([at('evil')], {
      [at('evil')]: organization('evil', place, [at('evil', 's')]),
      [at('evil', 's')]: service(address),
    });
    expect(merged.slice(0, curated.length)).toEqual(curated);
    expect(offersOf(merged, 'evil-example')).toEqual([]);
    expect(reasons.join()).toContain('is claimed by another than its hoster');
  });

  it('by a file on a forge, where any account may put one', async () => {
    const file = 'https://framagit.org/evil/x/-/raw/main/o.properties';
    const { merged, reasons } = await gather([file], {
      [file]: organization('x', { 'organization.website': 'https://framagit.org/' }),
    });
    expect(merged).toEqual(curated);
    expect(reasons.join()).toContain('does not stand');
  });

  it('unless the curated record names its file as a source', async () => {
    const file = 'https://framagit.org/victim/x/-/raw/main/o.properties';
    const federation = { [root]: fileOf({ 'federation.name': 'F' }, [file]) };
    const { files } = await crawlWeb(root, { ...federation, [file]: organization(victim.id) });
    const vouching = [{ ...victim, sources: [{ name: file, asOf: '2026' }] }];
    const { hosters } = gatherHosters(root, files, today, undefined, {
      ...hostsAlone,
      curated: vouching,
    });
    expect(hosters.map(({ site }) => site)).toEqual([victim.site]);
  });
});

describe('a service stays with its hoster, whoever is linked first', () => {
  const b = {
    [at('b')]: organization('b', {}, [at('b', 's')]),
    [at('b', 's')]: service('https://pad.b.example/'),
  };

  it.each([
    ['its file', [at('b', 's')]],
    ['its organisation’s file', [at('b')]],
    ['both', [at('b'), at('b', 's')]],
  ])('where another links %s before', async (_what, links) => {
    const { gathered } = await gather([at('a'), at('b')], {
      ...b,
      [at('a')]: organization('a', {}, links),
    });
    expect(offersOf(gathered.hosters, 'a-example')).toEqual([]);
    expect(offersOf(gathered.hosters, 'b-example')).toEqual(['https://pad.b.example/']);
  });

  it('where the federation links it straight', async () => {
    const { gathered } = await gather([at('b', 's'), at('b')], b);
    expect(offersOf(gathered.hosters, 'b-example')).toEqual(['https://pad.b.example/']);
  });

  it('also on a domain of its own, where its file stands on its site', async () => {
    const { gathered } = await gather([at('a'), at('b')], {
      [at('a')]: organization('a', {}, [at('b', 's')]),
      [at('b')]: organization('b', {}, [at('b', 's')]),
      [at('b', 's')]: service('https://bpad.example/'),
    });
    expect(offersOf(gathered.hosters, 'a-example')).toEqual([]);
    expect(offersOf(gathered.hosters, 'b-example')).toEqual(['https://bpad.example/']);
  });

  it('and is nobody’s where two claim it and it is on the domain of neither', async () => {
    const { gathered, reasons } = await gather([at('a'), at('b')], {
      [at('a')]: organization('a', {}, [at('a', 's')]),
      [at('a', 's')]: service('https://third.example/'),
      [at('b')]: organization('b', {}, [at('b', 's')]),
      [at('b', 's')]: service('https://third.example/'),
    });
    expect(gathered.hosters.flatMap(({ offers }) => offers)).toEqual([]);
    expect(reasons.join()).toContain(`none of those who claim it: ${at('a')}, ${at('b')}`);
  });
});

describe('a hostile member sends the crawl nowhere in numbers', () => {
  const many = (host: (at: number) => string) =>
    Array.from({ length: 3000 }, (_, index) => `https://${host(index)}/${index}.properties`);

  it('by calling its file a federation', async () => {
    const links = many(() => 'target.example');
    const { asked, reasons } = await gather([at('evil')], {
      [at('evil')]: fileOf({ 'file.class': 'federation', 'federation.name': 'E' }, links),
    });
    expect(asked).toHaveLength(2);
    expect(reasons.join()).toContain('calls itself a federation');
  });

  it('by links to the hosts of many others', async () => {
    const { asked, reasons } = await gather([at('evil')], {
      [at('evil')]: organization(
        'evil',
        {},
        many((index) => `target${index}.example`),
      ),
    });
    expect(asked).toHaveLength(2 + 5);
    expect(reasons.join()).toContain('more than 5 hosts beside its own');
  });
});

describe('a hostile member leads people nowhere but to itself', () => {
  it.each([
    'https://docs.google.com/document/u/0/',
    'https://192.168.1.1/cgi?reset=1',
    'https://[::7f00:1]/',
    'https://169.254.169.254/latest',
    'https://box.local/',
    'https://fritz.box/',
    'https://nas.private/',
  ])('not to %s', async (address) => {
    const { gathered, reasons } = await gather([at('evil')], {
      [at('evil')]: organization('evil', {}, [at('evil', 's')]),
      [at('evil', 's')]: service(address),
    });
    expect(gathered.hosters.flatMap(({ offers }) => offers)).toEqual([]);
    expect(reasons).toHaveLength(1);
  });
});
