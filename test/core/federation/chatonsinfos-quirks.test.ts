import { describe, expect, it } from 'vitest';
import type { OrganizationFile, ServiceFile } from '../../../src/core/federation/chatonsinfos-file';
import type { CrawledFile } from '../../../src/core/federation/crawled-file';
import { gatherHosters } from '../../../src/core/federation/gather/gather-hosters';
import { readChatonsinfos } from '../../../src/core/federation/read-chatonsinfos';

// One test for each quirk of docs/chatonsinfos.md, by its number there.

const read = (...lines: string[]) => readChatonsinfos(new TextEncoder().encode(lines.join('\n')));
const organization = (...lines: string[]) =>
  read('organization.name=O', ...lines).file as OrganizationFile;
const service = (...lines: string[]) => read('service.name=S', ...lines).file as ServiceFile;

/** What a hoster with this service offers. */
function gathered(...lines: string[]) {
  const root = 'https://o.example/o.properties';
  const link = { id: 'https://o.example/s.properties', address: 'https://o.example/s.properties' };
  const known = { crawl: 'c', readOn: '2026-11-22', problem: null };
  const owner = organization('organization.website=https://o.example/');
  const files: CrawledFile[] = [
    { ...known, id: root, file: { ...owner, links: [link] } },
    { ...known, id: link.id, file: service(...lines) },
  ];
  const map = new Map(files.map((file) => [file.id, file]));
  return gatherHosters(root, map, '2026-11-22');
}

describe('the quirks', () => {
  it('Q1: values in quotes, with the same quote escaped within', () => {
    const file = organization(
      'organization.description="L\'asso \\"des toits\\""',
      "subs.pad='https://o.example/pad.properties'",
    );
    expect(file.description).toBe('L\'asso "des toits"');
    expect(file.links[0]?.address).toBe('https://o.example/pad.properties');
  });

  it('Q2: null for a blank, also at the end of links', () => {
    const file = service('service.description=null', 'service.website=https://s.example/null.html');
    expect([file.description, file.website]).toEqual([null, null]);
  });

  it('Q3: days as DD/MM/YYYY, or with a time', () => {
    expect(service('service.startdate=06/07/2020').start).toBe('2020-07-06');
    expect(service('service.startdate=2020-07-06T14:23:20').start).toBe('2020-07-06');
    expect(service('service.startdate=31/02/2020')).toMatchObject({
      start: null,
      warnings: ['no usable service.website', 'bad date service.startdate: 31/02/2020'],
    });
  });

  it('Q4: a comma in degrees, perhaps in quotes', () => {
    const file = organization(
      'organization.geolocation.latitude="45,76404"',
      'organization.geolocation.longitude=-4,83 °',
    );
    expect(file.point).toEqual({ lat: 45.76404, lon: -4.83 });
  });

  it('Q5: capitals in keys', () => {
    expect(organization('organization.startDate=2019-12').start).toBe('2019-12-01');
  });

  it('Q6: a misspelt social network is no unknown key', () => {
    const file = organization('organization.socialnetworks.pixelfeld=https://p.example/');
    expect(file.unknownKeys).toEqual([]);
  });

  it('Q7: double slashes: asked as written, known again without', () => {
    const { links } = organization('subs.a=https://o.example//a', 'subs.b=https://o.example/a');
    expect(links).toEqual([{ id: 'https://o.example/a', address: 'https://o.example//a' }]);
  });

  it.each([
    ['Q8', 'https://o.example/.well_known/chatonsinfos/o.properties'],
    ['Q9', 'https://o.example/.well-known/chatonsinfos/o.example.properties'],
    ['Q9', 'https://o.example/chatonsinfos?file=1'],
  ])('%s: the address of a file is the one that is linked: %s', (_quirk, address) => {
    expect(organization(`subs.a=${address}`).links[0]?.address).toBe(address);
  });

  it('Q11: no section on the file: what it names says what it is', () => {
    expect(read('organization.name=O').file?.class).toBe('organization');
  });

  it('Q12: a page of HTML with status 200 is no file', () => {
    expect(read('  <!doctype html>', 'organization.name=O').file).toBeUndefined();
    expect(read('Welcome to the site').file).toBeUndefined();
  });

  it('Q13: a service without an address is left out, and named', () => {
    const { hosters, refusals } = gathered('service.website=', 'software.name=Etherpad');
    expect(hosters[0]?.offers).toEqual([]);
    expect(refusals).toEqual([
      { path: 'https://o.example/s.properties', reason: 'names no usable service.website' },
    ]);
  });

  it('Q14: OK is a claim: it alone makes nothing open', () => {
    const lines = ['service.website=https://s.example/', 'software.name=Etherpad'];
    const { hosters } = gathered(...lines, 'service.status.level=OK');
    expect(hosters[0]?.offers[0]?.availability).toBeNull();
  });

  it('Q15: closed lists in any case', () => {
    const file = service('service.registration=None; FREE', 'service.registration.load=open');
    expect([file.registration, file.load]).toEqual([['NONE', 'FREE'], 'OPEN']);
  });

  it.each(['Q16', 'Q17'])('%s: what runs there and is for nobody else is left out', () => {
    const { hosters, refusals } = gathered(
      'service.website=https://s.example/admin',
      'software.name=My own backups',
    );
    expect(hosters[0]?.offers).toEqual([]);
    expect(refusals[0]?.reason).toBe('software not known: My own backups');
  });

  it('Q18: a name that is only the software’s will do', () => {
    const lines = ['service.name=etherpad', 'service.website=https://s.example/'];
    const { hosters } = gathered(...lines);
    expect(hosters[0]?.offers[0]).toMatchObject({ name: 'etherpad', software: ['etherpad'] });
  });

  it('Q19: edited by hand: blanks, months, capitals, no place at all', () => {
    const file = read(
      'file.class = ORGANIZATION',
      'organization.name   =Chat',
      'organization.startDate=12/2019',
      'organization.country.name=FRANCE',
    ).file;
    expect(file).toMatchObject({ name: 'Chat', start: '2019-12-01', point: null, warnings: [] });
  });

  it('Q20: links as YunoHost writes them, an address in their key and none before the slashes', () => {
    const file = organization(
      "subs.https://agenda.example.net/agenda.properties = '//agenda.example.net/agenda.properties'",
      "subs.pad:https://pad.example.net/?file=1 = 'https://pad.example.net/?file=1'",
      'subs.bare = wiki.example.net/wiki.properties',
      'subs.beside = wiki.properties',
    );
    expect(file.links.map(({ address }) => address)).toEqual([
      'https://agenda.example.net/agenda.properties',
      'https://pad.example.net/?file=1',
      'https://wiki.example.net/wiki.properties',
    ]);
    expect(file.warnings).toEqual([
      'line 2: an address in the key of a link',
      'line 3: an address in the key of a link',
      'taken with https:// before it: subs = //agenda.example.net/agenda.properties',
      'taken with https:// before it: subs = wiki.example.net/wiki.properties',
    ]);
  });

  it.each(['pads.example.org', '//pads.example.org/', 'pads.example.org/'])(
    'Q21: an address without https://: %s',
    (written) => {
      const { hosters } = gathered(`service.website = ${written}`, 'software.name=Etherpad');
      expect(hosters[0]?.offers[0]?.address).toBe('https://pads.example.org/');
      expect(service(`service.website=${written}`).warnings).toEqual([
        `taken with https:// before it: service.website = ${written}`,
      ]);
    },
  );

  it.each([
    'pads',
    'user@pads.example.org',
    'ftp://pads.example.org',
    '10.0.0.1',
    'a b.example',
    '///x',
  ])('Q21: nothing is made of %s', (written) => {
    expect(service(`service.website=${written}`).website).toBeNull();
  });

  it('Q22: notes behind values', () => {
    const file = service(
      'service.website = https://pads.example.org/   # adresse publique',
      'service.registration = None # sans compte',
      'service.description = Salle # 5',
      "service.startdate = '2020-07-06' # ouverture",
    );
    expect(file).toMatchObject({
      website: 'https://pads.example.org/',
      registration: ['NONE'],
      description: 'Salle # 5',
      start: '2020-07-06',
    });
    expect(file.warnings).toEqual([
      'line 2: comment behind a value: service.website',
      'line 3: comment behind a value: service.registration',
      'line 5: comment behind a value: service.startdate',
    ]);
    expect(service('service.website=https://s.example/#/room').website).toBe('https://s.example/');
    expect(service('service.description="a  # b"').description).toBe('a  # b');
  });

  it('Q23: lists by commas', () => {
    const file = service('service.registration = None, Member');
    expect(file.registration).toEqual(['NONE', 'MEMBER']);
    expect(file.warnings).toContain('service.registration is a list by commas');
  });

  it.each(['utf-16le', 'utf-16be'])('Q24: a whole file in %s, with its mark', (order) => {
    const bytes = Buffer.from('\ufefforganization.name = Chatons d’été\r\n', 'utf16le');
    const { file } = readChatonsinfos(order === 'utf-16le' ? bytes : bytes.swap16());
    expect(file).toMatchObject({ name: 'Chatons d’été', encoding: 'utf-16' });
    expect(file?.warnings).toEqual(['read as utf-16']);
  });

  it('Q25: the guide of YunoHost, filled in by its panel, is no help of the hoster’s', () => {
    const file = organization('organization.guide.user=https://yunohost.org/user_guide');
    expect(file.pages.help).toBeNull();
  });

  it('Q26: an e-mail address or http where the address of a page stands', () => {
    const file = organization('organization.contact.url=mailto:us@o.example');
    expect(file.pages.contact).toBe('mailto:us@o.example');
  });
});
