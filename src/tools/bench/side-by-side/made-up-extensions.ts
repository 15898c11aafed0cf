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

/** The made-up extensions that others are compared with, by name. */
export const madeUpExtensions = { floor, sender } as const;

/** Writes the files of an extension into a folder, which then can be loaded. */
export function writeExtension(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
