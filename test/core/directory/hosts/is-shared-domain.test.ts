import { describe, expect, it } from 'vitest';
import {
  isLentDomain,
  isOpenHost,
  isRegistryDomain,
  isSharedDomain,
} from '../../../../src/core/directory/hosts/is-shared-domain';

describe('a domain that many share', () => {
  it.each(['github.io', 'ynh.fr', 'cleverapps.io', 'fly.dev', 'alwaysdata.net', 'club1.fr'])(
    '%s is lent by its owner',
    (domain) => {
      expect([isLentDomain(domain), isSharedDomain(domain)]).toEqual([true, true]);
      expect(isSharedDomain(`club.${domain}`)).toBe(false);
    },
  );

  it.each(['org.uk', 'gouv.fr', 'com.fr', 'qc.ca', 'com.br', 'co.jp', 'any.ck'])(
    '%s is of a registry',
    (domain) => {
      expect([isRegistryDomain(domain), isSharedDomain(domain)]).toEqual([true, true]);
      expect(isSharedDomain(`club.${domain}`)).toBe(false);
    },
  );

  it.each(['framasoft.org', 'club.example', 'org', 'fr', ''])('%s is none', (domain) => {
    expect(isSharedDomain(domain)).toBe(false);
  });
});

it('a host is open where its domain, or one above it, is that of a forge', () => {
  expect(['codeberg.org', 'pages.codeberg.org', 'a.gist.github.com'].map(isOpenHost)).toEqual(
    Array(3).fill(true),
  );
  expect(['mycodeberg.org', 'club.example', 'org'].map(isOpenHost)).toEqual(Array(3).fill(false));
});
