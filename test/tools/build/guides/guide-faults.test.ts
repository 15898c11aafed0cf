import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guides } from '../../../../src/core/guides';
import { googleKeep } from '../../../../src/core/guides/google/google-keep';
import { googlePhotos } from '../../../../src/core/guides/google/google-photos';
import type { Guide, Import } from '../../../../src/core/guides/guide';
import { deck } from '../../../../src/core/guides/software/deck';
import { jitsi } from '../../../../src/core/guides/software/jitsi';
import { nextcloudNotes } from '../../../../src/core/guides/software/nextcloud-notes';
import { guideFaults, wayFaults } from '../../../../src/tools/build/guides/guide-faults';
import { inRepository } from '../../../../src/tools/root';

const said = (guide: Guide) => guideFaults(guide).map(({ field, fault }) => `${field}: ${fault}`);
const saidOf = (way: Import) => wayFaults(way).map(({ field, fault }) => `${field}: ${fault}`);
const text = 'gmail/nothing';
const { conversions: _, ...unconverted } = googleKeep;

const load = (name: string): Promise<Record<string, Import>> =>
  import(`../../../../src/core/guides/software/${name}.ts`);

describe('every way in that stands in a file of its own', async () => {
  const folder = 'src/core/guides/software';
  const files = readdirSync(inRepository(folder)).toSorted();
  const modules = await Promise.all(files.map((file) => load(file.replace('.ts', ''))));

  it.each(files.map((file, index) => [file, modules[index]] as const))(
    '%s',
    (file, module = {}) => {
      const faults = Object.values(module).flatMap(saidOf);
      expect(faults.map((fault) => `${folder}/${file}: ${fault}`)).toEqual([]);
    },
  );
});

describe('a guide is refused', () => {
  it.each(guides)('unless it is right: $service', (guide) => {
    expect(said(guide)).toEqual([]);
    expect(guide.into.flatMap(saidOf)).toEqual([]);
  });

  it('where nothing that comes out goes in, and no conversion is named', () => {
    expect(said(unconverted)).toEqual([
      'into (Nextcloud Notes): html, json-of-google-keep comes out, md, txt goes in: name a conversion, or say in nothingGoesIn that nothing can be brought in.',
    ]);
  });

  it('where it says that nothing goes in, though something does', () => {
    expect(said({ ...googleKeep, nothingGoesIn: text })).toEqual([
      'nothingGoesIn: It says that nothing goes in, but Joplin takes something.',
    ]);
  });

  it('where nothing goes into any software, and it does not say so', () => {
    expect(said({ ...unconverted, into: [jitsi] })).toEqual([
      'nothingGoesIn: Nothing that comes out goes into any of the software: say so here.',
    ]);
    expect(said({ ...unconverted, into: [jitsi], nothingGoesIn: text })).toEqual([]);
  });

  it('where a conversion starts from what does not come out, or ends where nothing takes it', () => {
    const how = text;
    const wrong = [{ from: 'csv', to: 'md', tool: 'Joplin', how }] as const;
    expect(said({ ...googleKeep, into: [nextcloudNotes], conversions: wrong }).at(-1)).toBe(
      'conversions[0]: No way in needs csv to become md: it comes out otherwise, or nothing takes it.',
    );
    const nameless = [{ from: 'html', to: 'md', tool: ' ', how }] as const;
    expect(said({ ...googleKeep, conversions: nameless })).toEqual([
      'conversions[0]: Name the program that converts.',
    ]);
  });

  it('where Takeout knows no such product', () => {
    const address = 'https://takeout.google.com/settings/takeout/custom/photo';
    const out = { ...googlePhotos.out, address } as Guide['out'];
    expect(said({ ...googlePhotos, out })).toEqual([
      `out.address: ${address} names no known product of Takeout: make it with takeoutAddress().`,
    ]);
  });

  it('without a month, or with sources that say nothing', () => {
    expect(said({ ...googleKeep, asOf: '2026', sources: [' '] })).toEqual([
      'asOf: "2026" is no month: write YYYY-MM.',
      'sources: Name each page, or write [] where it is general knowledge.',
    ]);
  });
});

describe('a way in is refused', () => {
  const fromTrello = { ...deck, takes: ['json-of-trello'] } as const;

  it('where it says that the user does what only the hoster can', () => {
    expect(saidOf({ ...fromTrello, by: 'you', ask: undefined })).toEqual([
      "by: Only the hoster can import json-of-trello: write by: 'hoster', and what to ask for.",
    ]);
    expect(saidOf({ ...jitsi, takes: ['zip-of-slack'] })).toHaveLength(1);
    expect(saidOf({ ...fromTrello, by: 'hoster', ask: text })).toEqual([]);
  });

  it('without a month or sources', () => {
    expect(saidOf({ ...jitsi, asOf: '', sources: ['general knowledge'] })).toHaveLength(2);
  });
});
