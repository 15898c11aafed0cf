import { describe, expect, it } from 'vitest';
import { receiverOf } from '../../../src/core/take-along/receiver';

const offer = {
  hosterName: 'Evolix',
  offerId: 'evolix/etherpad',
  softwareName: 'Etherpad',
  address: 'https://pad.evolix.example',
  addressKind: 'service',
} as const;

describe('receiverOf', () => {
  it('knows the software by the id of the offer, and by its name', () => {
    expect(receiverOf(offer)).toEqual({
      name: 'Evolix',
      address: 'https://pad.evolix.example',
      software: ['etherpad', 'Etherpad'],
    });
    expect(receiverOf({ ...offer, offerId: 'jeanne', softwareName: null }).software).toEqual([]);
  });

  it.each([
    { addressKind: 'site' } as const,
    { address: 'https://www.zaclys.com/flux/' },
    { address: 'https://framapad.org' },
  ])('knows no address of the software where the offer has that of a page: %j', (changes) => {
    expect(receiverOf({ ...offer, ...changes }).address).toBeNull();
  });
});
