import { describe, expect, it } from 'vitest';
import { cautionOf } from '../../../src/core/offers/caution';

const well = {
  availability: 'open',
  status: 'active',
  evidence: 'seen',
  addressKind: 'service',
} as const;
const worst = { ...well, availability: 'full', status: 'unknown', evidence: 'known' } as const;

describe('the caution that is said of an offer', () => {
  it('is none where all is well, nor where nobody told whether it is full', () => {
    expect(cautionOf(well)).toBeUndefined();
    expect(cautionOf({ ...well, availability: null })).toBeUndefined();
  });

  it('is the gravest alone', () => {
    expect(cautionOf(worst)).toBe('availability_full');
    expect(cautionOf({ ...worst, availability: 'open' })).toBe('status_unknown');
    expect(cautionOf({ ...well, evidence: 'known' })).toBe('evidence_known');
  });

  it('is that the address is to be checked where the site stands in for one that was never read', () => {
    const site = { ...well, addressKind: 'site' } as const;
    expect(cautionOf(site)).toBeUndefined();
    expect(cautionOf({ ...site, evidence: 'known' })).toBe('address_unread');
    expect(cautionOf({ ...site, evidence: 'known', status: 'unknown' })).toBe('status_unknown');
  });
});
