import { describe, expect, it } from 'vitest';
import { cautionOf } from '../../../src/core/offers/caution';

const well = { availability: 'open', status: 'active', evidence: 'seen' } as const;
const worst = { availability: 'full', status: 'unknown', evidence: 'known' } as const;

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
});
