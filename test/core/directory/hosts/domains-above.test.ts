import { expect, it } from 'vitest';
import { domainsAbove } from '../../../../src/core/directory/hosts/domains-above';

it.each([
  ['www.pad.club.example.', ['pad.club.example', 'club.example']],
  ['club.example..', ['club.example']],
  ['pad.club.shared.example', ['pad.club.shared.example']],
  ['shared.example', ['shared.example']],
  ['example', []],
])('%s: the domains from the nearest on, itself alone under a shared one', (host, domains) => {
  expect(domainsAbove(host, (domain) => domain === 'shared.example')).toEqual(domains);
});
