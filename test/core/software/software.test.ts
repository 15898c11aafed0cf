import { describe, expect, it } from 'vitest';
import { isNeedId } from '../../../src/core/need';
import { softwareById } from '../../../src/core/software/software';
import { type KnownSoftware, softwareList } from '../../../src/core/software/software-list';
import { foldName } from '../../../src/core/text/fold';

const all: readonly KnownSoftware[] = softwareList;

describe('softwareById', () => {
  it('finds every software of the list by its id', () => {
    for (const software of all) expect(softwareById(software.id)).toBe(software);
  });

  it.each(['', 'Etherpad', 'google-docs', 'constructor', '__proto__'])('knows no %j', (id) => {
    expect(softwareById(id)).toBeUndefined();
  });
});

describe('the libre software', () => {
  it('has ids in kebab case, each once', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('answers needs that exist, each named once', () => {
    const wrong = all.filter(
      ({ needs }) => !needs.every(isNeedId) || new Set(needs).size !== needs.length,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('never shares a name with another, however it is written', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, name, aliases } of all) {
      for (const folded of new Set([id, name, ...aliases].map(foldName))) {
        const owner = owners.get(folded);
        if (owner) shared.push(`${folded}: ${owner} and ${id}`);
        owners.set(folded, id);
      }
    }
    expect(shared).toEqual([]);
  });
});
