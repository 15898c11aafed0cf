import { describe, expect, it } from 'vitest';
import { type KnownSoftware, softwareList } from '../../../src/core/software/software-list';
import {
  isAboutNeeds,
  softwareMeant,
  softwareNamed,
} from '../../../src/core/software/software-lookup';
import { foldName } from '../../../src/core/text/fold';

const all: readonly KnownSoftware[] = softwareList;

describe('the everyday words', () => {
  it('mean one software each, and are no other software’s name', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases, weakAliases = [] } of all) {
      for (const each of [name, ...aliases, ...weakAliases].map(foldName)) {
        owners.set(each, (owners.get(each) ?? new Set()).add(id));
      }
    }
    const weak = all.flatMap(({ weakAliases = [] }) => weakAliases.map(foldName));
    expect(weak.length).toBeGreaterThan(30);
    expect(weak.filter((each) => (owners.get(each)?.size ?? 0) > 1)).toEqual([]);
  });

  it('are seldom the name of a software, and then on purpose', () => {
    const both = all.filter(({ name, aliases, weakAliases = [] }) => {
      const weak = weakAliases.map(foldName);
      return [name, ...aliases].some((each) => weak.includes(foldName(each)));
    });
    expect(both.map(({ id }) => id)).toEqual([
      'send',
      'piped',
      'tracks',
      'galette',
      'polis',
      'inventaire',
      'cops',
    ]);
  });

  it('name nothing alone, not even where they are the whole name', () => {
    const weak = all.flatMap(({ weakAliases = [] }) => weakAliases);
    expect(weak.filter((each) => softwareNamed(each) && !/[( ]/.test(each))).toEqual([]);
    expect(weak.filter((each) => softwareMeant(each, '') && !/[( ]/.test(each))).toEqual([]);
  });
});

describe('softwareNamed', () => {
  it('drops what says nothing at the ends, never the last word', () => {
    expect(softwareNamed('notre instance Lufi 0.07')).toBe('lufi');
    expect(softwareNamed('instance')).toBeUndefined();
    expect(softwareNamed('1.2')).toBeUndefined();
  });

  it('looks for names, not within sentences', () => {
    expect(softwareNamed('un truc Nextcloud bizarre')).toBeUndefined();
    expect(softwareNamed('Nextcloudissime')).toBeUndefined();
  });

  it('does not know the ids of software as names', () => {
    expect(softwareNamed('sambaedu')).toBeUndefined();
  });
});

describe('isAboutNeeds', () => {
  it.each([
    ['fichiers partagés', true],
    ['agenda', true],
    ['Stockage de documents', true],
    ['Frobnicator', false],
    ['fichiers Frobnicator', false],
  ])('%j: %s', (text, isAbout) => {
    expect(isAboutNeeds(text)).toBe(isAbout);
  });
});
