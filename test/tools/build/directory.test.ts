import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../src/core/directory/snapshot';
import { buildSnapshot, readSnapshot } from '../../../src/tools/build/directory';
import { aCuratedFile, aCuratedHoster } from '../../builders/curated';
import { coreTowns } from '../../fakes/real-data';

describe('buildSnapshot', () => {
  it('refuses to build from a wrong file, and names file, path and fault', () => {
    const wrong = aCuratedFile({ ...aCuratedHoster(), site: 'http://club.example/' });
    expect(() => buildSnapshot([aCuratedFile(), wrong], [])).toThrow(
      'Mend these files of hosters:\n  src/tools/data/hosters/pad-club.json: site is not a public https address without a user name',
    );
  });
});

describe('readSnapshot', () => {
  it('gives a directory that the extension takes as it is', () => {
    const snapshot = readSnapshot(coreTowns());
    const { asOf, hosters } = snapshot;
    expect(parseSnapshot(snapshot)).toEqual({
      ok: true,
      value: { asOf, hosters, departures: [], refusals: [] },
    });
  });
});
