import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { closingOn, hasClosed, openOn } from '../../../src/core/services/closing';
import { serviceCard } from '../../../src/core/services/service-card';
import { dayNumberOf } from '../../../src/core/time/day-number';

const dayOf = (day: string) => dayNumberOf(Date.parse(day));
const lasting = { closing: null };
const closing = { closing: closingOn('2027-03-31') };

describe('a service with a last day', () => {
  it.each([
    ['2026-11-28', false],
    ['2027-03-30', false],
    ['2027-03-31', true],
    ['2027-04-01', true],
  ])('on %s has closed: %s', (day, is) => {
    expect(hasClosed(closing, dayOf(day))).toBe(is);
    expect(openOn([closing, lasting], dayOf(day))).toEqual(is ? [lasting] : [closing, lasting]);
  });

  it('is closed for good, and one without a last day never is', () => {
    expect(hasClosed(closing, 1e6)).toBe(true);
    expect(hasClosed(lasting, 1e6)).toBe(false);
  });

  it('is Amazon WorkMail, which turns into a closed one by itself', () => {
    const cards = services.map((service) => ({ id: service.id, ...serviceCard(service, {}, []) }));
    const idsOn = (day: string) => openOn(cards, dayOf(day)).map(({ id }) => id);
    expect(idsOn('2027-03-30')).toContain('amazon-workmail');
    expect(idsOn('2027-03-31')).not.toContain('amazon-workmail');
    expect(idsOn('2026-11-28')).not.toContain('skype');
  });
});
