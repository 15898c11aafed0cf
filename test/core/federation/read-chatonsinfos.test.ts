import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availabilityOf } from '../../../src/core/federation/availability';
import type { ServiceFile } from '../../../src/core/federation/chatonsinfos-file';
import { readProperties } from '../../../src/core/federation/properties';
import { readAs, readChatonsinfos } from '../../../src/core/federation/read-chatonsinfos';

const folder = 'test/fixtures/directory/chatonsinfos';
const bytesOf = (name: string) => readFileSync(`${folder}/${name}`);
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Record<
  string,
  Record<string, unknown>
>;

const samples = ['organizations', 'services'].flatMap((kind) =>
  readdirSync(`${folder}/${kind}`).map((name) => `${kind}/${name}`),
);

/** What the samples' expectations say, in their words. */
function retold(name: string): Record<string, unknown> {
  const kind = name.startsWith('services') ? 'service' : 'organization';
  const { madeOn, unknownKeys, ...file } = readAs(
    kind,
    readProperties(bytesOf(name)),
  ) as never as Record<string, unknown> & {
    point?: { lat: number; lon: number } | null;
    links: { id: string }[];
  };
  const told: Record<string, unknown> = { ...file, links: file.links.map(({ id }) => id) };
  if (file.point) told.point = [file.point.lat, file.point.lon];
  if (kind === 'service') {
    const availability = availabilityOf(file as never as ServiceFile, '2026-11-22');
    told.suggest = file.website !== null && availability !== 'closed' && availability !== 'full';
  }
  return told;
}

describe('the samples', () => {
  it.each(samples)('%s reads as expected', (name) => {
    expect(retold(name)).toMatchObject(expected[name] ?? { missing: name });
  });

  it('the federation and its links', () => {
    const { file } = readChatonsinfos(bytesOf('federation/panier.properties'));
    expect({ ...file, links: file?.links.map(({ id }) => id) }).toMatchObject({
      class: 'federation',
      ...expected['federation/panier.properties'],
      unknownKeys: [],
    });
  });

  it('a page of HTML is no file', () => {
    expect(readChatonsinfos(bytesOf('organizations/5-not-a-file.html'))).toEqual({
      file: undefined,
      warnings: ['html-instead-of-properties'],
    });
  });

  it('categories are of no class that a directory needs', () => {
    const { file } = readChatonsinfos(bytesOf('federation/categories.properties'));
    expect(file?.class).toBe('other');
  });
});

const read = (...lines: string[]) => readChatonsinfos(new TextEncoder().encode(lines.join('\n')));

describe('readChatonsinfos', () => {
  it.each([
    ['organization.name=Chat', 'organization'],
    ['service.name=Pad', 'service'],
    ['federation.name=Panier', 'federation'],
    ['service.website=https://pad.example/', 'service'],
    ['file.class=sErViCe\norganization.name=Chat', 'service'],
    ['file.class=Metrics\nservice.name=Pad', 'other'],
    ['file.class=__proto__', 'other'],
  ])('%j is of class %s', (text, kind) => {
    expect(read(text).file?.class).toBe(kind);
  });

  it.each(['', 'nothing', 'x.y=z', '\u0000\u0001', '{"json": true}', 'a'.repeat(1e5)])(
    '%.20j is no file of the format',
    (text) => {
      const { file, warnings } = read(text);
      expect(file).toBeUndefined();
      expect(warnings.at(-1)).toBe('no key of the format in it');
    },
  );

  it('reads what one hand-edited file of a member writes', () => {
    const { file } = read(
      'file.class = organization',
      'organization.name = Chat',
      'organization.startDate = 12/2019',
      'organization.memberof.chatons.startDate = 05/08/2020',
      'organization.country.name = FRANCE',
      'organization.socialnetworks.mastodon = https://social.example/@chat',
      'organization.funding.custom = https://chat.example/dons',
    );
    expect(file).toMatchObject({
      start: '2019-12-01',
      memberSince: '2020-08-05',
      point: null,
      unknownKeys: [],
      warnings: [],
    });
  });

  it('says which keys it does not know', () => {
    const { file } = read('service.name=Pad', 'service.colour=red', 'x-internal.ticket=4');
    expect(file?.unknownKeys).toEqual(['service.colour', 'x-internal.ticket']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a key named %s is just unknown', (key) => {
    const { file } = read('service.name=Pad', `service.${key}=x`, `${key}.${key}=y`);
    expect(file?.name).toBe('Pad');
    expect(Object.getPrototypeOf(file)).toBe(Object.prototype);
  });

  it('drops links that can be no file', () => {
    const { file } = read(
      'organization.name=Chat',
      'subs.a=javascript:alert(1)',
      "subs.b='https://chat.example//pad.properties'",
      'subs.c=https://chat.example/null.html',
      'subs.d=https://me:word@chat.example/d.properties',
      'subs.e=/pad.properties',
      'subs.f=https\\://chat.example/f.properties#top',
    );
    expect(file?.links).toEqual([
      {
        id: 'https://chat.example/pad.properties',
        address: 'https://chat.example//pad.properties',
      },
      {
        id: 'https://chat.example/f.properties',
        address: 'https://chat.example/f.properties',
      },
    ]);
  });

  it('never throws, whatever the bytes', () => {
    const lines = fc.array(
      fc.oneof(
        fc
          .tuple(
            fc.constantFrom('organization.name', 'service.website', 'subs.x', 'file.class'),
            fc.string(),
          )
          .map(([key, value]) => `${key}=${value}`),
        fc.string(),
      ),
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      lines.map((each) => new TextEncoder().encode(each.join('\n'))),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        expect(readChatonsinfos(each).warnings.length).toBeLessThanOrEqual(110);
      }),
      { numRuns: 2000 },
    );
  });
});
