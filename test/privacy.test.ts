import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { mostFaults } from '../src/core/fault';
import { federationAddress } from '../src/core/federation/federation-address';
import { instanceLists } from '../src/core/instance-lists/index';
import { mostRequests } from '../src/core/refresh/request-log';
import { countedWeeks } from '../src/core/way-out/visit-counts';
import { inRepository } from '../src/tools/root';

// What the page about privacy promises, where the code can be asked for it.

/** The page in each language, with the words in it that say for how long things are kept. */
const pages = {
  'docs/privacy.md': [
    `last ${mostRequests} requests`,
    `for ${countedWeeks} weeks`,
    `last ${mostFaults} things that went wrong`,
  ],
  'docs/privacy.fr.md': [
    `les ${mostRequests} dernières requêtes`,
    `pendant ${countedWeeks} semaines`,
    `les ${mostFaults} dernières erreurs`,
  ],
};

describe.each(Object.entries(pages))('%s', (path, kept) => {
  const page = readFileSync(inRepository(path), 'utf8');
  const add = `${path} has to name this`;

  it('tells what each permission of the manifest is for, and of no other', () => {
    const { permissions, optional_host_permissions } = manifest;
    const told = [...page.matchAll(/^\| `([^`]+)`.* \|/gm)].map(([, name]) => name);
    expect(told, add).toEqual([...permissions, ...optional_host_permissions]);
  });

  it('names every site that the extension may ask by itself', () => {
    const addresses = [
      federationAddress,
      ...instanceLists.map(({ nextAddress }) => nextAddress([])),
    ];
    for (const address of addresses) expect(page, add).toContain(new URL(address ?? '').hostname);
  });

  it('names the sites on which the content script never runs', () => {
    for (const { exclude_matches } of manifest.content_scripts) {
      for (const pattern of exclude_matches) {
        expect(page.replace(/\s+/g, ' '), add).toContain(pattern.split('/')[2]);
      }
    }
  });

  it('says for how long requests and counts are kept', () => {
    for (const words of kept) expect(page, add).toContain(words);
  });
});
