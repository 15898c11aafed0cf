import { describe, expect, it } from 'vitest';
import { isKnownKey, likelyKey } from '../../../src/core/federation/known-keys';

describe('a key of the format', () => {
  it.each([
    'organization.name',
    'service.registration.load',
    'organization.socialnetworks.anything',
    'software.license.name',
  ])('is known: %s', (key) => {
    expect(isKnownKey(key)).toBe(true);
  });

  it.each(['organization.nom', 'service.cat', 'cat.name', 'name'])('is unknown: %s', (key) => {
    expect(isKnownKey(key)).toBe(false);
  });
});

describe('the key that is likely meant', () => {
  it.each([
    ['organization.geolocalisation.latitude', 'organization.geolocation.latitude'],
    ['organization.webiste', 'organization.website'],
    ['Service.Registration.Laod', 'service.registration.load'],
    ['organization.start_date', 'organization.startdate'],
  ])('by %s is %s', (key, known) => {
    expect(likelyKey(key)).toBe(known);
  });

  it.each(['organization.siret', 'service.price.monthly', 'software.nmae', 'nothing'])(
    'by %s is told of none',
    (key) => {
      expect(likelyKey(key)).toBeNull();
    },
  );
});
