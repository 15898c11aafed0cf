import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additionsTo, firstLines } from '../../../../src/core/federation/hoster-check/addition';
import {
  newFile,
  readyFile,
  readyName,
} from '../../../../src/core/federation/hoster-check/ready-file';
import { readChatonsinfos } from '../../../../src/core/federation/read-chatonsinfos';
import { aHoster } from '../../../builders/hosters';

const words = { heading: 'Added', about: ({ id }: { id: string }) => `About ${id}` };

const read = (text: string) => readChatonsinfos(new TextEncoder().encode(text)).file;

const anyLine = fc.oneof(
  fc.constantFrom(
    'organization.name = Alto',
    'organization.geolocation.latitude =',
    'organization.geolocation.latitude = north',
    'organization.geolocation.longitude = 4.8',
    'ORGANIZATION.COUNTRY.CODE = Frankreich',
    'organization.status.level = MEOW',
    'subs.pads = https://alto.example/pads.properties',
    '# a note',
    '',
  ),
  fc.string().map((text) => text.replace(/[\r\n]/g, ' ')),
);

describe('a ready file', () => {
  it('is read with what was filled in, where there was no file at all', () => {
    const known = aHoster();
    const text = readyFile(newFile, firstLines('https://club.example/', known), words);
    expect(read(text)).toMatchObject({
      class: 'organization',
      name: known.name,
      website: known.site,
      point: known.seat?.point,
      country: known.country,
      type: 'ASSOCIATION',
      warnings: [],
      unknownKeys: [],
    });
    expect(text).toContain('\n# Added\n');
    expect(text).toContain('\n# About town\norganization.geolocation.address = ');
  });

  it('keeps a line that could not be read, as a comment', () => {
    const text = 'organization.name = Alto\norganization.status.level = MEOW';
    const file = read(text);
    const ready = readyFile(text, file ? additionsTo(file, null) : [], words);
    expect(ready).toContain('\n# organization.status.level = MEOW\n');
    expect(ready).toContain('\norganization.status.level =\n');
  });

  it('loses no line, says nothing else than before, and warns of nothing new', () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const text = ['file.class = organization', ...lines].join('\n');
        const before = read(text);
        if (before?.class !== 'organization') return;
        const ready = readyFile(text, additionsTo(before, null), words);
        const kept = ready.split(/\r\n|\n|\r/);
        for (const line of text.trimEnd().split('\n')) {
          expect(kept.includes(line) || kept.includes(`# ${line}`)).toBe(true);
        }
        const after = read(ready);
        expect(after).toMatchObject({
          name: before.name,
          point: before.point,
          country: before.country,
          links: before.links,
        });
        expect(before.warnings).toEqual(expect.arrayContaining([...(after?.warnings ?? [])]));
      }),
    );
  });
});

describe('the name of a ready file', () => {
  it.each([
    [null, 'organization.properties'],
    ['https://alto.example/infos/pads.properties', 'pads.properties'],
    ['https://alto.example/chatonsinfos', 'chatonsinfos.properties'],
    ['https://alto.example/', 'organization.properties'],
    ['https://alto.example/..%2f..%2fetc', '2f..-2fetc.properties'],
  ])('of %s is %s', (address, name) => {
    expect(readyName(address)).toBe(name);
  });
});
