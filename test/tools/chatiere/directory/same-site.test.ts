import fc from 'fast-check';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../../src/core/directory/hoster-hosts';
import { sharedDomains } from '../../../../src/core/directory/hosts/shared-domains';
import { isAboveOrBelow } from '../../../../src/core/directory/own-address';
import { siteHost } from '../../../../src/core/directory/site-host';
import { readSnapshot } from '../../../../src/tools/build/directory';
import {
  isSameRegistrable,
  isSameSiteOrLoopback,
} from '../../../../src/tools/chatiere/directory/same-site';

const { hosters } = readSnapshot();
const hosts = [...new Set(hosters.flatMap(hostsOf))];

describe('two hosts of one registrable domain', () => {
  it.each([
    ['club.example', 'club.example', true],
    ['pad.club.example', 'cloud.club.example', true],
    ['club.asso.fr', 'other.asso.fr', false],
    ['a.ynh.fr', 'b.ynh.fr', false],
    ['a.b.ynh.fr', 'b.ynh.fr', false],
    ['a.github.io', 'github.io', false],
    ['a.club1.fr', 'club1.fr', false],
    ['a.com.br', 'com.br', false],
    ['127.0.0.1', '127.0.0.2', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameRegistrable(one, other)).toBe(isSame);
    expect(isSameRegistrable(other, one)).toBe(isSame);
  });

  it('are one site in the extension only where they are one here', () => {
    const label = fc.constantFrom('a', 'b', 'pad');
    const any = fc
      .tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom(...hosts, ...sharedDomains.keys()))
      .map(([labels, host]) => [...labels, host].join('.'));
    fc.assert(
      fc.property(any, any, (one, other) => {
        if (isAboveOrBelow(one, other)) expect(isSameRegistrable(one, other)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    for (const host of hosts) {
      expect([host, isAboveOrBelow(`x.${host}`, host)]).toEqual([
        host,
        isSameRegistrable(`x.${host}`, host),
      ]);
    }
  });

  it('no hoster’s site is a domain under which the list knows others, unless we know it too', () => {
    const sites = hosters.map(({ site }) => siteHost(site));
    const suffixes = sites.filter(
      (host) => getPublicSuffix(host, { allowPrivateDomains: true }) === host,
    );
    expect(suffixes.filter((host) => !sharedDomains.has(host))).toEqual([]);
  });
});

it('a file on this machine may speak for any site, in trials', () => {
  expect(isSameSiteOrLoopback('127.0.1.3', 'club.example')).toBe(true);
  expect(isSameSiteOrLoopback('club.example', '127.0.1.3')).toBe(false);
});
