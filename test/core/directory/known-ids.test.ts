import { describe, expect, it } from 'vitest';
import { withKnownIds } from '../../../src/core/directory/known-ids';
import { parseSnapshot, snapshotVersion } from '../../../src/core/directory/snapshot';
import { acceptDirectory } from '../../../src/core/refresh/acceptance';
import { aHoster, anOffer } from '../../builders/hosters';

describe('withKnownIds', () => {
  it('leaves needs and software out that only a newer version knows, and says which', () => {
    const row = { needs: ['teleport', 'email'], software: ['roundcube', 'beamer'] };
    expect(withKnownIds(row)).toEqual({
      row: { needs: ['email'], software: ['roundcube'] },
      leftOut: [
        { path: 'needs.0', reason: 'is no need that is known here: left out' },
        { path: 'software.1', reason: 'is no software that is known here: left out' },
      ],
    });
  });

  it('knows no id that every object has', () => {
    const row = { needs: ['constructor', '__proto__'], software: ['toString'] };
    expect(withKnownIds(row).row).toEqual({ needs: [], software: [] });
  });

  it.each([null, 'x', 3, {}, { needs: 'email' }, { needs: [7, null] }])(
    'leaves what is no list of texts to the schema: %j',
    (row) => {
      expect(withKnownIds(row)).toEqual({ row, leftOut: [] });
    },
  );
});

describe('a directory that is newer than its reader', () => {
  const newer = Array.from({ length: 60 }, (_, index) => `need-${index}`);
  const hosters = Array.from({ length: 5 }, (_, index) =>
    aHoster({
      id: `club-${index}`,
      offers: [
        {
          ...anOffer({ id: `club-${index}/pad` }),
          needs: [...newer, 'text-collab'] as never,
          software: ['etherpad', 'pad-of-2031'],
        },
        {
          ...anOffer({ id: `club-${index}/new` }),
          needs: ['teleport'] as never,
          software: ['beamer'],
        },
      ],
    }),
  );
  const read = parseSnapshot({ schema: snapshotVersion, asOf: '2031-01-01', hosters });

  it('loses no hoster and no offer, only the ids', () => {
    expect(
      read.ok && read.value.hosters.map(({ offers }) => offers.map((each) => each.needs)),
    ).toEqual(hosters.map(() => [['text-collab'], []]));
    expect(read.ok && read.value.hosters[0]?.offers.map(({ software }) => software)).toEqual([
      ['etherpad'],
      [],
    ]);
  });

  it('has a line in the report for each of them', () => {
    expect(read.ok && read.value.refusals).toHaveLength(5 * (60 + 1 + 2));
    expect(read.ok && read.value.refusals[0]).toEqual({
      path: 'hosters.0.offers.0.needs.0 (club-0/pad)',
      reason: 'is no need that is known here: left out',
      isKept: true,
    });
  });

  it('is accepted: what was left out of a row makes no bad row of it', () => {
    if (!read.ok) throw new Error(read.reason);
    expect(acceptDirectory(read.value, { asOf: '', counts: null }).ok).toBe(true);
  });
});
