import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { spottedHostsSource } from '../../../src/tools/fix/spotted-hosts';
import { inRepository } from '../../../src/tools/root';

it('the list of hosts on which services live is that of the catalogue: else run npm run fix', () => {
  const path = inRepository('src/core/directory/hosts/spotted-hosts.ts');
  expect(readFileSync(path, 'utf8')).toBe(spottedHostsSource(services));
});
