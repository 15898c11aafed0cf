import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../../src/core/offers/condition';
import { type KnownOffer, offerFacts } from '../../../src/core/offers/offer-facts';
import { dayNumberOf } from '../../../src/core/time/day-number';

const plain: KnownOffer = {
  price: 'free',
  condition: 'no-account',
  availability: 'open',
  closesOn: null,
  status: 'active',
  evidence: 'seen',
  addressKind: 'service',
  asOf: null,
  origin: null,
  limit: null,
};

const aPlace = { key: 'serves_place', place: 'Québec' } as const;

const keysOf = (change: Partial<KnownOffer>) =>
  offerFacts({ ...plain, ...change }).map(({ key }) => key);

describe('the facts of an offer', () => {
  it('say nothing of what is well: active, open, seen in a source', () => {
    expect(keysOf({})).toEqual(['price_free', 'condition_no_account']);
    expect(keysOf({ availability: null })).toEqual(['price_free', 'condition_no_account']);
  });

  it('say what is not known once, as a thing to check', () => {
    expect(keysOf({ price: null })).toEqual(['price_unknown', 'condition_no_account']);
    expect(keysOf({ condition: 'registration-unknown' })).toEqual([
      'price_free',
      'condition_registration_unknown',
    ]);
    expect(keysOf({ price: null, condition: 'registration-unknown' })).toEqual([
      'condition_both_unknown',
    ]);
  });

  it('do not say twice that it is paid for', () => {
    expect(keysOf({ price: 'paid', condition: 'client' })).toEqual(['condition_client']);
    expect(keysOf({ price: null, condition: 'client' })).toEqual(['condition_client']);
    for (const price of ['free', 'donation'] as const) {
      expect(keysOf({ price, condition: 'client' })).toEqual([
        `price_${price}`,
        'condition_client',
      ]);
    }
  });

  it('are none on a server of the own', () => {
    expect(keysOf({ origin: 'own', price: null, evidence: 'known' })).toEqual([]);
  });

  it('end with the one caution that there is', () => {
    expect(keysOf({ evidence: 'known' })).toEqual([
      'price_free',
      'condition_no_account',
      'evidence_known',
    ]);
  });

  it('say first that the hoster serves others, with the name of the place', () => {
    expect(offerFacts({ ...plain, limit: aPlace, availability: 'full' }).at(-1)).toEqual({
      key: 'serves_place',
      tone: 'caution',
      name: 'Québec',
    });
  });

  it('say before all else that the offer ends, with the day', () => {
    const closesOn = '2027-03-31';
    expect(offerFacts({ ...plain, closesOn, limit: aPlace, availability: 'full' }).at(-1)).toEqual({
      key: 'closes_on',
      tone: 'caution',
      name: closesOn,
      from: 0,
    });
  });

  it('end with an old record where nothing graver is said, from the day on which it is old', () => {
    const old = { key: 'record_old', tone: 'caution', name: '2024-05' };
    for (const asOf of ['2024-05', '2024-05-31']) {
      const facts = offerFacts({ ...plain, asOf });
      expect(facts.at(-1)).toEqual({ ...old, from: dayNumberOf(Date.parse('2025-12-01')) });
    }
    expect(keysOf({ asOf: '2024-05', evidence: 'known' }).at(-1)).toBe('evidence_known');
    expect(keysOf({ asOf: null }).at(-1)).toBe('condition_no_account');
  });

  it('end with the added list that names the hoster', () => {
    const known: KnownOffer = {
      price: 'free',
      condition: 'no-account',
      availability: 'open',
      closesOn: null,
      status: 'active',
      evidence: 'seen',
      addressKind: 'service',
      asOf: '2026-11',
      origin: null,
      limit: null,
    };
    const listed = { key: 'origin_added_list', tone: 'plain', name: 'ecole.example' };
    expect(offerFacts({ ...known, list: 'ecole.example' })).toEqual([...offerFacts(known), listed]);
  });

  it('are at most three, with one caution, and tick only what is good and known', () => {
    const offer = fc.record<KnownOffer>({
      price: fc.constantFrom('free', 'donation', 'paid', null),
      condition: fc.constantFrom(...conditions),
      availability: fc.constantFrom('open', 'full', null),
      closesOn: fc.constantFrom(null, '2027-03-31'),
      status: fc.constantFrom('active', 'unknown'),
      evidence: fc.constantFrom('seen', 'known'),
      addressKind: fc.constantFrom('service', 'site'),
      asOf: fc.constantFrom(null, '2024', '2024-05', '2024-05-31'),
      origin: fc.constantFrom(null, 'peertube', 'own'),
      limit: fc.constantFrom(null, aPlace),
    });
    const good = new Set(['price_free', 'price_donation', 'condition_no_account']);
    fc.assert(
      fc.property(offer, (each) => {
        const facts = offerFacts(each);
        const isSaid = facts.some(({ key }) => key === `price_${each.price}`);
        const goesWithout = each.condition === 'client' && each.price === 'paid';
        if (each.origin !== 'own' && each.price !== null) expect(isSaid).toBe(!goesWithout);
        const cautions = facts.filter(({ tone }) => tone === 'caution');
        const ticked = facts.filter(({ tone }) => tone === 'good');
        expect(facts.length).toBeLessThanOrEqual(3);
        expect(cautions.length).toBeLessThanOrEqual(1);
        expect(ticked.filter(({ key }) => !good.has(key))).toEqual([]);
      }),
    );
  });
});
