import { describe, expect, it } from 'vitest';
import { guides } from '../../../src/core/guides';
import { needIds } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { softwareFor } from '../../../src/core/software/equivalents';
import { licenceList } from '../../../src/core/software/licence-list';
import { isLibre } from '../../../src/core/software/licences';
import { softwareById } from '../../../src/core/software/software';
import { softwareList } from '../../../src/core/software/software-list';

const unfree = softwareList.map(({ id }) => id).filter((id) => !isLibre(id));

describe('the licences', () => {
  it('are told of every software, each with where that was seen or the word that it was not', () => {
    expect(Object.keys(licenceList).toSorted()).toEqual(
      softwareList.map(({ id }) => id).toSorted(),
    );
    for (const { licence, licenceSource } of Object.values(licenceList)) {
      expect(licence).not.toBe('');
      expect(licenceSource).not.toBe('');
    }
  });

  it('are ids of SPDX, alone or joined, where the software is libre', () => {
    const named = new Set(['WiseMapping Public License 1.0']);
    const odd = Object.values(licenceList).filter(
      ({ licence, isUnfree }) =>
        !isUnfree &&
        licence !== null &&
        !named.has(licence) &&
        !/^[A-Za-z0-9.-]+( (AND|OR) [A-Za-z0-9.-]+)*$/.test(licence),
    );
    expect(odd).toEqual([]);
  });

  it('say of these that they are not libre, though the ids are kept for older lists', () => {
    expect(unfree).toEqual(
      expect.arrayContaining(['nocodb', 'calcom', 'planka', 'outline', 'tldraw']),
    );
  });
});

describe('what is not libre', () => {
  it('is named in the place of no service', () => {
    const wrong = services.filter(({ equivalents }) => equivalents.some((id) => !isLibre(id)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('is a way in of no guide', () => {
    const wrong = guides.filter(({ into }) =>
      into.some(({ software }) => software.some((id) => !isLibre(id))),
    );
    expect(wrong.map(({ service }) => service)).toEqual([]);
  });

  it('is never named where no hoster offers a need', () => {
    const names = new Set(unfree.map((id) => softwareById(id)?.name));
    const named = needIds.flatMap((need) => softwareFor(need));
    expect(named.filter((name) => names.has(name))).toEqual([]);
  });
});
