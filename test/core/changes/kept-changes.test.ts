import { describe, expect, it } from 'vitest';
import { type Changes, mostChanges, type NewHoster } from '../../../src/core/changes/change';
import { shownChanges, withFoundInSteps } from '../../../src/core/changes/kept-changes';
import { toEnd } from '../../../src/core/time/steps';
import { marseille, strasbourg } from '../../builders/homes';
import { aHoster, anOffer } from '../../builders/hosters';

const withFound = (...given: Parameters<typeof withFoundInSteps>) =>
  toEnd(withFoundInSteps(...given));

const address = 'https://pad.club.example/';
const favourite = { need: 'text-collab', hosterId: 'pad-club', address } as const;
const closed = { ...favourite, kind: 'favourite-closed', hosterName: 'Pad Club' } as const;
const about = { kind: 'favourite-closed', need: 'text-collab', address, hosterName: 'Pad Club' };
const nearby: NewHoster = {
  kind: 'new',
  hosterId: 'pad-club',
  hosterName: 'Pad Club',
  kilometres: 3,
};
const kept: Changes = { seenFrom: 'FR:13055', list: [closed, nearby] };
const none: Changes = { seenFrom: null, list: [] };
const chosen = { home: marseille, favourites: [favourite] };
const full = aHoster({ offers: [anOffer({ availability: 'full' })] });

describe('changes that are shown', () => {
  it('are those of favourites that the user still has', () => {
    expect(shownChanges(kept, chosen)).toEqual(kept.list);
    expect(shownChanges(kept, { ...chosen, favourites: [] })).toEqual([nearby]);
  });

  it('are those of places where the home is still the same', () => {
    expect(shownChanges(kept, { ...chosen, home: strasbourg })).toMatchObject([about]);
    expect(shownChanges(kept, { ...chosen, home: null })).toMatchObject([about]);
    expect(shownChanges({ ...kept, seenFrom: null }, { ...chosen, home: null })).toHaveLength(1);
  });
});

describe('changes that are kept', () => {
  it('stay over the next refresh as long as they are true', () => {
    expect(withFound(kept, [], [full], chosen)).toEqual(kept);
    expect(withFound(kept, [], [aHoster()], chosen).list).toEqual([nearby]);
    expect(withFound(kept, [], [], chosen).list).toEqual([]);
  });

  it('say that a favourite left until it is back', () => {
    const left = { ...closed, kind: 'favourite-left' } as const;
    expect(withFound({ ...none, list: [left] }, [], [], chosen).list).toEqual([left]);
    expect(withFound({ ...none, list: [left] }, [], [full], chosen).list).toEqual([]);
  });

  it('say of each favourite and hoster the last alone, favourites first', () => {
    const left = { ...closed, kind: 'favourite-left' } as const;
    expect(withFound(kept, [left], [full], chosen).list).toEqual([left, nearby]);
    expect(withFound(kept, [nearby], [full], chosen).list).toEqual([closed, nearby]);
  });

  it('are never more than anybody reads', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ ...nearby, hosterId: `${at}` }));
    expect(withFound(none, many, [], chosen).list).toEqual(many.slice(0, mostChanges));
  });
});
