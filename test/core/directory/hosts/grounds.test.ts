import { describe, expect, it } from 'vitest';
import { groundsInSteps } from '../../../../src/core/directory/hosts/grounds';
import { toEnd } from '../../../../src/core/time/steps';
import { aHoster, anOffer } from '../../../builders/hosters';

const curated = [
  aHoster({
    id: 'a',
    site: 'https://a.example/',
    offers: [
      anOffer({ address: 'https://a-pad.example/' }),
      anOffer({ address: 'https://both.example/' }),
    ],
  }),
  aHoster({
    id: 'b',
    site: 'https://www.b.example/',
    offers: [
      anOffer({ address: 'https://both.example/b' }),
      anOffer({ address: 'https://portal.example/', addressKind: 'site' }),
    ],
  }),
];

const grounds = toEnd(groundsInSteps(['https://c.example/', 'https://deep.a.example/'], curated));

describe('an address belongs to another', () => {
  it.each([
    ['https://c.example/', 'https://a.example/', 'a.example'],
    ['https://c.example/', 'https://pad.a.example/', 'a.example'],
    ['https://c.example/', 'https://pad.deep.a.example/', 'deep.a.example'],
    ['https://deep.a.example/', 'https://pad.a.example/', 'a.example'],
    ['https://c.example/', 'https://a-pad.example/x', 'a.example'],
    ['https://c.example/', 'https://www.a-pad.example/', 'a.example'],
    ['https://c.example/', 'https://both.example/', 'a.example'],
    ['https://a.example/', 'https://pad.b.example/', 'b.example'],
  ])('%s can not offer %s', (site, address, owner) => {
    expect(grounds.otherOwner(site, address)).toBe(owner);
  });

  it.each([
    ['https://c.example/', 'https://pad.c.example/'],
    ['https://www.c.example/', 'https://c.example/pad'],
    ['https://deep.a.example/', 'https://pad.deep.a.example/'],
    ['https://b.example/', 'https://both.example/'],
    ['https://c.example/', 'https://unheard.example/'],
    ['https://c.example/', 'https://portal.example/'],
  ])('unless it is nobody’s or its own: %s may offer %s', (site, address) => {
    expect(grounds.otherOwner(site, address)).toBeUndefined();
  });
});

describe('the owner of an address', () => {
  it.each([
    ['https://pad.a.example/', 'a.example'],
    ['https://www.b.example/', 'b.example'],
    ['https://a-pad.example/', 'a.example'],
    ['https://unheard.example/', undefined],
  ])('of %s is %s, also for that site itself', (address, owner) => {
    expect(grounds.ownerOf(address)).toBe(owner);
  });
});
