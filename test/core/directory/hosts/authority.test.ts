import { describe, expect, it } from 'vitest';
import { hostsAlone, speaksFor } from '../../../../src/core/directory/hosts/authority';
import { openDomains } from '../../../../src/core/directory/hosts/shared-domains';
import { aHoster } from '../../../builders/hosters';

/** The rule of docs/directory.md, "Who may speak for whom", as a table. */
const table = [
  ['the site it stands on', 'club.example', 'club.example', true],
  ['with www or without', 'www.club.example', 'club.example', true],
  ['a host above it', 'infos.club.example', 'club.example', true],
  ['a host below it', 'club.example', 'pad.club.example', true],
  ['another site', 'evil.example', 'club.example', false],
  ['a site that its own name ends with', 'evilclub.example', 'club.example', false],
  ['a site that its own name begins with', 'club.example.evil.example', 'club.example', false],
  ['a host beside it', 'cloud.club.example', 'pad.club.example', false],
  ['the domain that many share', 'evil.ynh.fr', 'ynh.fr', false],
  ['another under a domain that many share', 'evil.ynh.fr', 'club.ynh.fr', false],
  ['a registry', 'evil.co.uk', 'co.uk', false],
] as const;

describe('a file', () => {
  it.each(table)('speaks for %s: %s for %s, %s', (_what, file, site, speaks) => {
    const address = `https://${file}/o.properties`;
    expect(speaksFor(address, `https://${site}/`, hostsAlone)).toBe(speaks);
  });

  it.each([...openDomains.keys()])(
    'on %s, where anybody may put one, speaks for no site',
    (host) => {
      for (const standsOn of [host, `${host}.`, `gist.${host}`, `pages.${host}.`]) {
        const file = `https://${standsOn}/a/o.properties`;
        for (const site of [standsOn, host, `${host}.`]) {
          expect(speaksFor(file, `https://${site}/`, hostsAlone)).toBe(false);
        }
      }
    },
  );

  it('speaks for the site of the curated hoster that names it as a source, and for no other', () => {
    const file = 'https://framagit.org/club/o.properties';
    const curated = [
      aHoster({ sources: [{ name: file, asOf: '2026' }] }),
      aHoster({ site: 'https://b.example/' }),
    ];
    const authority = { ...hostsAlone, curated };
    expect(speaksFor(file, 'https://www.club.example/accueil', authority)).toBe(true);
    expect(speaksFor(file, 'https://b.example/', authority)).toBe(false);
    expect(speaksFor(file.replace('club/', '/club//'), 'https://club.example/', authority)).toBe(
      true,
    );
    expect(speaksFor(`${file}?`, 'https://club.example/', authority)).toBe(false);
  });
});
