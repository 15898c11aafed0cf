import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { services } from '../src/core/services';
import { matchPatterns, watchedServices } from '../src/core/spotting/match-patterns';
import { interfaceLanguages } from '../src/core/text/interface-language';
import { preactLine } from '../src/tools/checks/package-faults';
import { inRepository } from '../src/tools/root';

// The built manifests, to the last key: what a store's reviewer reads. A new key is a decision.

const iconPaths = (sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icons/closed-${size}.png`]));

const shared = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  short_name: 'Chatière',
  description: '__MSG_extension_description__',
  version: packageFile.version,
  default_locale: 'fr',
  icons: iconPaths([16, 32, 48, 128]),
  action: {
    default_title: '__MSG_action_closed__',
    default_popup: 'src/surfaces/popup/index.html',
    default_icon: iconPaths([16, 32, 48]),
  },
  options_ui: { page: 'src/surfaces/options/index.html', open_in_tab: true },
  permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
  optional_host_permissions: ['https://*/*'],
  content_scripts: [
    {
      matches: matchPatterns(watchedServices(services)),
      exclude_matches: [
        'https://accounts.google.com/*',
        'https://login.live.com/*',
        'https://login.microsoftonline.com/*',
        'https://appleid.apple.com/*',
      ],
      js: ['src/surfaces/content/main.js'],
      run_at: 'document_idle',
      all_frames: false,
    },
  ],
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const variants = {
  chromium: {
    content_security_policy: {
      extension_pages: `${policy}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    background: { service_worker: 'src/surfaces/background/main.js' },
    minimum_chrome_version: '140',
  },
  firefox: {
    author: 'Chatière',
    content_security_policy: { extension_pages: policy },
    background: { scripts: ['src/surfaces/background/main.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'chatiere@chatiere',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

const read = (...names: string[]) => readFileSync(inRepository(...names), 'utf8');

describe('the name and the description', () => {
  it.each(Object.keys(interfaceLanguages))(
    'are as long as every store takes them: %s',
    (language) => {
      const { extension_name: name, extension_description: description } = JSON.parse(
        read('assets/_locales', language, 'messages.json'),
      ) as Record<'extension_name' | 'extension_description', { message: string }>;
      // Edge takes the shortest names, Chromium the shortest descriptions and short names.
      expect(name.message).toMatch(/^Chatière.{10,37}$/);
      expect(description.message.length).toBeLessThanOrEqual(132);
      expect(shared.short_name.length).toBeLessThanOrEqual(12);
    },
  );
});

describe('the manifest in the repository', () => {
  it('watches what the services say: run npm run fix', () => {
    const { content_scripts } = JSON.parse(read('manifest.json')) as typeof shared;
    expect(content_scripts[0]?.matches).toEqual(matchPatterns(watchedServices(services)));
  });
});

describe.each(['chromium', 'firefox'] as const)('the package built for %s', (name) => {
  const files = readdirSync(inRepository('dist', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const code = files.filter((file) => /\.(js|html)$/.test(file));

  it('has exactly this manifest', () => {
    const manifest: unknown = JSON.parse(read('dist', name, 'manifest.json'));
    expect(manifest).toEqual({ ...shared, ...variants[name] });
  });

  it.each(['content', 'content-others', 'nudge'])(
    'has the content script %s in one classic file without imports, that asks nobody for anything',
    (surface) => {
      const script = read('dist', name, 'src/surfaces', surface, 'main.js');
      for (const word of [
        'import(',
        ';import',
        'import{',
        ';export',
        'fetch(',
        'XMLHttpRequest',
        'WebSocket',
        'sendBeacon',
      ]) {
        expect(script.includes(word), word).toBe(false);
      }
    },
  );

  it('has the background in one classic file, as a worker can load nothing on demand', () => {
    const script = read('dist', name, 'src/surfaces/background/main.js');
    for (const word of ['import(', ';import', 'import{', ';export', 'importScripts']) {
      expect(script.includes(word), word).toBe(false);
    }
  });

  it("holds no eval, no innerHTML but in Preact's own line, and no code or style from outside", () => {
    expect(code.length).toBeGreaterThan(5);
    const texts = code.map((file) => readFileSync(file, 'utf8'));
    expect(texts.filter((text) => preactLine.test(text))).toHaveLength(1);
    for (const file of code) {
      const text = readFileSync(file, 'utf8').replace(preactLine, '');
      const forbidden =
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/;
      expect(forbidden.exec(text)?.[0], file).toBeUndefined();
      expect(/(src|href)="(https?:)?\/\//.exec(text)?.[0], file).toBeUndefined();
    }
  });

  it('holds no address that is not https, but the names of XML vocabularies', () => {
    for (const file of code) {
      const links = readFileSync(file, 'utf8').match(/http:\/\/[\w.-]+/g) ?? [];
      expect(
        links.filter((link) => link !== 'http://www.w3.org'),
        file,
      ).toEqual([]);
    }
  });
});
