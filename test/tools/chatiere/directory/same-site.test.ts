import fc from 'fast-check';
import { getDomain, getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../../src/core/directory/hoster-hosts';
import { isSharedDomain } from '../../../../src/core/directory/hosts/is-shared-domain';
import { sharedDomains } from '../../../../src/core/directory/hosts/shared-domains';
import { isAboveOrBelow } from '../../../../src/core/directory/own-address';
import { siteHost } from '../../../../src/core/directory/site-host';
import { readSnapshot } from '../../../../src/tools/build/directory';
import {
  isSameRegistrable,
  isSameSiteOrLoopback,
} from '../../../../src/tools/chatiere/directory/same-site';
import { keptSuffix, suffixRules } from '../../../../src/tools/fix/public-suffixes';

/** All suffixes of the list that the extension is to know, a star read as any name. */
const suffixes = [
  ...new Set(suffixRules().flatMap((rule) => keptSuffix(rule)?.replace(/^\*\./, 'any.') ?? [])),
];

/** The endings that the extension does not know on purpose: see `keptSuffix`. */
const leftOut = new Set(
  suffixRules().flatMap((rule) =>
    rule.suffix.includes('.') && !keptSuffix(rule) ? [rule.suffix.replace(/^\*\./, '')] : [],
  ),
);

const isUnderLeftOut = (host: string) =>
  host.split('.').some((_, at, labels) => leftOut.has(labels.slice(at).join('.')));

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
    ['pad.club.org.uk', 'club.org.uk', true],
    ['pad.mairie.gouv.fr', 'mairie.gouv.fr', true],
    ['one.gouv.fr', 'two.gouv.fr', false],
    ['evil.cleverapps.io', 'cleverapps.io', false],
    ['one.s3.amazonaws.com', 's3.amazonaws.com', false],
    ['127.0.0.1', '127.0.0.2', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameRegistrable(one, other)).toBe(isSame);
    expect(isSameRegistrable(other, one)).toBe(isSame);
  });

  it('are one site in the extension only where they are one here, and by the whole list', () => {
    const label = fc.constantFrom('a', 'b', 'pad');
    const known = [...hosts, ...sharedDomains.keys(), ...suffixes];
    const any = fc
      .tuple(fc.nat(known.length - 1), fc.array(label, { maxLength: 3 }), fc.nat(3))
      .map(([at, labels, up]) => {
        const name = [...labels, known[at]].join('.').split('.');
        return name.slice(Math.min(up, name.length - 2)).join('.');
      });
    // One of the other's hosts, as two that were drawn alone rarely are.
    const near = any.chain((host) =>
      fc.array(label, { minLength: 1, maxLength: 2 }).map((labels) => [host, ...labels] as const),
    );
    fc.assert(
      fc.property(near, ([host, ...labels]) => {
        const below = [...labels, host].join('.');
        if (!isAboveOrBelow(below, host) || isUnderLeftOut(below)) return;
        expect([host, below, isSameRegistrable(below, host)]).toEqual([host, below, true]);
        const domain = getDomain(below, { allowPrivateDomains: true });
        expect([below, domain]).toEqual([below, getDomain(host, { allowPrivateDomains: true })]);
        expect(domain).not.toBeNull();
      }),
      { numRuns: 5_000 },
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
    const known = sites.filter(
      (host) => getPublicSuffix(host, { allowPrivateDomains: true }) === host,
    );
    expect(known.filter((host) => !isSharedDomain(host))).toEqual([]);
  });
});

it('a file on this machine may speak for any site, in trials', () => {
  expect(isSameSiteOrLoopback('127.0.1.3', 'club.example')).toBe(true);
  expect(isSameSiteOrLoopback('club.example', '127.0.1.3')).toBe(false);
});
