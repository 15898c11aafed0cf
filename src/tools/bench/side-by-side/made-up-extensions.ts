import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an extension, each text under its name. */
type Files = Readonly<Record<string, string>>;

const popup = '<!doctype html><meta charset="utf-8"><title>popup</title><p>floor</p>';

const manifest = {
  manifest_version: 3,
  version: '1.0.0',
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'worker.js' },
};

/** The least an extension with a popup can be: one word, an empty worker, no content script. */
const floor: Files = {
  'manifest.json': JSON.stringify({ ...manifest, name: 'floor' }),
  'popup.html': popup,
  'worker.js': '',
};

/** The floor with a content script that only sends one message, to a worker that only hears it. */
const sender: Files = {
  ...floor,
  'manifest.json': JSON.stringify({
    ...manifest,
    name: 'sender',
    content_scripts: [
      { matches: ['https://docs.google.com/*'], js: ['content.js'], run_at: 'document_idle' },
    ],
  }),
  'content.js': 'chrome.runtime.sendMessage({}).catch(() => {});',
  'worker.js': 'chrome.runtime.onMessage.addListener(() => {});',
};

/**
 * The least that an extension can be which answers as ours does: it asks the page for its service, reads an
 * answer of 15 kB from its database, and shows a name and a link, without any style.
 */
const reader: Files = {
  'manifest.json': JSON.stringify({
    ...manifest,
    name: 'reader',
    permissions: ['activeTab'],
    content_scripts: [
      { matches: ['https://docs.google.com/*'], js: ['content.js'], run_at: 'document_idle' },
    ],
  }),
  'content.js': `chrome.runtime.onMessage.addListener((_, __, answer) => answer('service'));`,
  'worker.js': `const opening = indexedDB.open('reader', 1);
opening.onupgradeneeded = () => {
  const offers = Array.from({ length: 50 }, (_, place) => ({ name: 'name ' + place, facts: 'fact '.repeat(50) }));
  opening.result.createObjectStore('answers').put(offers, 'service');
};
opening.onsuccess = () => opening.result.close();`,
  'popup.html':
    '<!doctype html><meta charset="utf-8"><title>popup</title><script src="popup.js"></script>',
  'popup.js': `const opening = indexedDB.open('reader', 1);
const opened = new Promise((resolve) => { opening.onsuccess = resolve; });
const asking = chrome.tabs.query({ active: true, currentWindow: true })
  .then(([tab]) => chrome.tabs.sendMessage(tab.id, 'service')).catch(() => 'service');
Promise.all([opened, asking]).then(([, service]) => {
  const reading = opening.result.transaction('answers').objectStore('answers').get(service);
  reading.onsuccess = () => {
    const [name, link] = [document.createElement('h2'), document.createElement('a')];
    name.textContent = reading.result[0].name;
    link.href = 'https://example.org/';
    link.textContent = 'open';
    document.body.append(name, link);
  };
});`,
};

/** The made-up extensions that others are compared with, by name. */
export const madeUpExtensions = { floor, sender, reader } as const;

/** Writes the files of an extension into a folder, which then can be loaded. */
export function writeExtension(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
