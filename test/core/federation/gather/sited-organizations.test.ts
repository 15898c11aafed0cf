import { describe, expect, it } from 'vitest';
import { hostsAlone } from '../../../../src/core/directory/hosts/authority';
import { sitedOrganizations } from '../../../../src/core/federation/gather/sited-organizations';
import { toEnd } from '../../../../src/core/time/steps';
import { crawlWeb, fileOf } from '../../../builders/made-up-web';

const root = 'https://list.example/f';

/** The site for which the one file of a federation speaks, and why for none. */
async function siteOf(file: string, website: string | null) {
  const keys = { 'organization.name': 'Club', ...(website && { 'organization.website': website }) };
  const { files } = await crawlWeb(root, {
    [root]: fileOf({ 'federation.name': 'F' }, [file]),
    [file]: fileOf(keys),
  });
  const { organizations, refusals } = toEnd(
    sitedOrganizations(root, files, '2026-11-22', hostsAlone),
  );
  return organizations[0]?.site ?? refusals[0]?.reason;
}

describe('the site for which an organisation’s file speaks', () => {
  it.each([
    [
      'the one it names and stands on',
      'https://club.example/o',
      'https://www.club.example/x',
      'https://www.club.example/x',
    ],
    ['where it stands, if it names none', 'https://club.example/o', null, 'https://club.example/'],
    [
      'where it stands by https, if it names that by http',
      'https://club.example/o',
      'http://club.example/',
      'https://club.example/',
    ],
    [
      'none, if it names another',
      'https://evil.example/o',
      'https://club.example/',
      'speaks for a site on which it does not stand: https://club.example/',
    ],
    [
      'none, if it names another by http',
      'https://evil.example/o',
      'http://club.example/',
      'names no https site that is its own',
    ],
    [
      'none, if anybody may put files there',
      'https://framagit.org/a/o',
      null,
      'speaks for a site on which it does not stand: https://framagit.org/',
    ],
  ])('is %s', async (_what, file, website, site) => {
    expect(await siteOf(file, website)).toBe(site);
  });
});
