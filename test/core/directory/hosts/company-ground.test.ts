import { describe, expect, it } from 'vitest';
import {
  companyDomains,
  companyFamilies,
} from '../../../../src/core/directory/hosts/company-domains';
import { leadsAway } from '../../../../src/core/directory/hosts/company-ground';
import { spottedDomains } from '../../../../src/core/directory/hosts/spotted-hosts';

describe('leadsAway', () => {
  it('says so of no domain of a company, and of no host under one', () => {
    const domains = [...companyDomains.keys(), ...spottedDomains.trim().split(' ')];
    expect(domains.length).toBeGreaterThan(350);
    for (const domain of domains) {
      for (const host of [domain, `${domain}.`, `sign-in.${domain}`, `a.b.${domain}`]) {
        expect(leadsAway(`https://${host}/`), host).toBe(false);
      }
    }
  });

  it('says so of no family, whatever the country and the host', () => {
    for (const family of [...companyFamilies, 'google', 'amazon', 'blogspot']) {
      for (const ending of ['com', 'fr', 'co.uk', 'com.br', 'xn--p1ai']) {
        expect(leadsAway(`https://login.${family}.${ending}/`), family).toBe(false);
      }
    }
  });

  it.each(['com.be', 'co.uk', 'outlook.club.example', 'xmicrosoft.com', 'mega.example'])(
    'says so of %s, which only looks like one',
    (host) => {
      expect(leadsAway(`https://${host}/`)).toBe(true);
    },
  );
});
