import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { services } from '../src/core/services';
import { matchPatterns, watchedServices } from '../src/core/spotting/match-patterns';
import { inRepository } from '../src/tools/root';

// The built manifests, to the last key: what a store's reviewer reads. A new key is a decision.

const iconPaths = (sizes: readonly number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icons/closed-${size}.png`]));

const shared = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
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
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
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

const variants = {
  chromium: {
    background: { service_worker: 'src/surfaces/background/main.js' },
    minimum_chrome_version: '127',
  },
  firefox: {
    background: { scripts: ['src/surfaces/background/main.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'chatiere@chatiere.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

const read = (...names: string[]) => readFileSync(inRepository(...names), 'utf8');

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

  it('holds no eval, no innerHTML, and no code or style from outside', () => {
    expect(code.length).toBeGreaterThan(5);
    for (const file of code) {
      const text = readFileSync(file, 'utf8');
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
