import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { services } from '../../src/core/services';
import { gafam } from '../../src/core/services/company';
import { nameIn } from '../../src/core/services/service-name';
import { readServiceNames } from '../../src/tools/locales';
import { inRepository } from '../../src/tools/root';
import { languages, plainFaults } from '../plain-language';
import { fields, hostsIn, lengthFault, reasonFaults, spaceFaults, storeTexts } from './store-texts';

// What is told to the stores: true of the manifests, short enough, and in plain words.

const read = (...names: string[]) => readFileSync(inRepository(...names), 'utf8');
const manifests = ['chromium', 'firefox'].map(
  (name) => JSON.parse(read('dist', name, 'manifest.json')) as Record<string, unknown>,
);

const escaped = (name: string) => name.replace(/[.*+?^$()|[\]{}\\]/g, '\\$&');

/** What everybody sees in the store; the rest is for reviewers. */
const shown = ['name.txt', 'summary.txt', 'description.txt', 'captions.txt'];

describe.each(languages)('the texts for the stores in %s', (language) => {
  const texts = storeTexts(language);
  const textOf = (path: string) => texts.get(path) ?? '';
  const linesOf = (path: string) => textOf(path).split('\n');

  it('are there for every field, and no longer than each store takes them', () => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining([...fields]));
    const faults = [...texts].map(([path, text]) => lengthFault(path, text));
    expect(faults.filter(Boolean)).toEqual([]);
    expect(textOf('description.txt').length).toBeGreaterThan(250);
  });

  it('give a reason for each permission of either manifest, and for no other', () => {
    for (const manifest of manifests) expect(reasonFaults(manifest, texts.keys())).toEqual([]);
  });

  it('have the name and the summary of the manifest', () => {
    const messages = JSON.parse(read('assets/_locales', language, 'messages.json')) as Record<
      'extension_name' | 'extension_description',
      { message: string }
    >;
    expect(textOf('name.txt')).toBe(messages.extension_name.message);
    expect(textOf('summary.txt')).toBe(messages.extension_description.message);
  });

  it('name no brand where everybody reads: lists of them are taken for spam', () => {
    const names = [
      ...gafam,
      ...services.map((service) => nameIn(service, readServiceNames(language) ?? {})),
    ];
    for (const path of shown) {
      const words = ` ${textOf(path)} `;
      const isNamed = (name: string) =>
        new RegExp(`[^\\p{L}]${escaped(name)}[^\\p{L}]`, 'u').test(words);
      expect(names.filter(isNamed), path).toEqual([]);
    }
  });

  it('are in plain words where everybody reads', () => {
    expect(
      plainFaults(
        language,
        shown.flatMap((path) => linesOf(path).map((line): [string, string] => [path, line])),
      ),
    ).toEqual([]);
  });

  it('name no host of ours, as long as package.json has none', () => {
    const { homepage, tracker, support } = packageFile.chatiere;
    const ours = [homepage, tracker, support]
      .filter(Boolean)
      .map((address) => new URL(address).hostname);
    const example = 'docs.google.com';
    for (const [path, text] of texts) {
      expect(
        hostsIn(text).filter((host) => ![...ours, example].includes(host)),
        path,
      ).toEqual([]);
    }
  });

  it('tell Firefox what its manifest tells, and the Node that builds the packages', () => {
    const { gecko } = (manifests[1] as { browser_specific_settings: { gecko: Gecko } })
      .browser_specific_settings;
    const { required } = gecko.data_collection_permissions;
    expect(textOf('data-firefox.txt')).toMatch(
      new RegExp(`^data_collection_permissions, required\u00a0?: ${required.join(', ')}\n`),
    );
    expect(textOf('reviewer-notes.txt')).toContain(`Node ${read('.nvmrc').trim()} `);
  });

  it('name only scripts that package.json has', () => {
    for (const [, script = ''] of textOf('reviewer-notes.txt').matchAll(/npm run ([\w-]+)/g)) {
      expect(packageFile.scripts).toHaveProperty(script);
    }
  });
});

type Gecko = { data_collection_permissions: { required: string[] } };

describe('the texts for the stores', () => {
  it('are the same fields in every language', () => {
    const [first, ...others] = languages.map((language) => [...storeTexts(language).keys()]);
    for (const other of others) expect(other).toEqual(first);
  });

  it('have the no-break spaces and the apostrophes of French', () => {
    for (const [path, text] of storeTexts('fr')) expect(spaceFaults(text), path).toEqual([]);
  });
});

describe('what is wrong with a text is found', () => {
  it('a permission without a reason, a reason without a permission, hosts without a word', () => {
    const manifest = {
      permissions: ['storage', 'tabs'],
      optional_host_permissions: ['https://*/*'],
    };
    expect(reasonFaults(manifest, ['permissions/storage.txt', 'permissions/alarms.txt'])).toEqual([
      'tabs has no reason: write permissions/tabs.txt',
      'hosts has no reason: write permissions/hosts.txt',
      'no manifest asks for alarms: remove permissions/alarms.txt',
    ]);
  });

  it('a text that is too long, empty, or of no field', () => {
    expect(lengthFault('name.txt', 'x'.repeat(46))).toBe('name.txt: 46 characters, 45 at most');
    expect(lengthFault('permissions/storage.txt', 'x'.repeat(1001))).toMatch(/1000 at most/);
    expect(lengthFault('name.txt', '')).toBe('name.txt: it is empty');
    expect(lengthFault('motto.txt', 'x')).toMatch(/no field/);
  });

  it('a space that may break, a host', () => {
    expect(spaceFaults('Quoi ? « Oui »')).toHaveLength(3);
    expect(spaceFaults('Quoi\u00a0? «\u00a0Oui\u00a0» https://x')).toEqual([]);
    expect(hostsIn('See chatiere.example.org, or docs/release.md')).toEqual([
      'chatiere.example.org',
    ]);
  });
});
