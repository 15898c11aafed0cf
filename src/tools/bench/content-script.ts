import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium';
import { startLocalWeb } from '../browsers/local-web';
import { inRepository } from '../root';
import type { Measure } from './figures';

const address = 'https://docs.google.com/document/d/1AbC/edit';

/** A script with the one thing that every content script must do to tell the extension anything. */
const sender = `chrome.runtime.onMessage.addListener(() => {});
chrome.runtime.sendMessage({}).catch(() => {});`;

/**
 * A script that asks of the browser all that ours asks, and does no more: the least it could cost.
 */
const floor = `${sender}
const { protocol, hostname, pathname, hash, search } = location;
if (!document.prerendering) {
  addEventListener('pageshow', () => {});
  navigation.addEventListener('navigatesuccess', () => {});
}`;

const polyfill = 'node_modules/webextension-polyfill/dist/browser-polyfill.min.js';

/** The scripts to compare ours with; the last is the usual way to write ours. */
const peers = {
  empty: () => '',
  sender: () => sender,
  floor: () => floor,
  polyfilled: () =>
    `${readFileSync(inRepository(polyfill), 'utf8')}\n${sender.replaceAll('chrome.', 'browser.')}`,
};

type Subject = 'ours' | keyof typeof peers;

/**
 * Measures the milliseconds of thread time that our content script costs a page, and others beside
 * it: read off the browser's own trace. Each has a browser of its own; all are open at once and
 * measured in turn, so that a slow spell of the machine hits them all.
 */
export async function measureContentScript({ executablePath, profile, rounds }: Measure) {
  const filler = '<p>x</p>'.repeat(2000);
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>${filler}`);
  const costs: Record<Subject, number[]> = {
    ours: [],
    empty: [],
    sender: [],
    floor: [],
    polyfilled: [],
  };
  const subjects = Object.keys(costs) as Subject[];
  const launch = (subject: Subject) =>
    puppeteer.launch({
      ...chromiumOptions({
        executablePath,
        profile: join(profile, subject),
        proxyPort: web.proxyPort,
        language: 'fr',
      }),
      enableExtensions: [
        subject === 'ours' ? inRepository('dist/chromium') : peerExtension(profile, subject),
      ],
    });
  const browsers = await Promise.all(subjects.map(launch));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, browser] of browsers.entries()) {
        const cost = await traceLoad(browser);
        const subject = subjects[index];
        if (round > 0 && subject) costs[subject].push(cost);
      }
    }
    return costs;
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await web.close();
  }
}

/** Writes an extension with the same hosts as ours and this one script. */
function peerExtension(profile: string, subject: keyof typeof peers): string {
  const folder = join(profile, `${subject}-extension`);
  mkdirSync(folder, { recursive: true });
  const ours = JSON.parse(readFileSync(inRepository('dist/chromium/manifest.json'), 'utf8')) as {
    content_scripts: [{ matches: string[] }];
  };
  const [{ matches }] = ours.content_scripts;
  const content_scripts = [{ matches, js: ['page.js'], run_at: 'document_idle' }];
  const manifest = { manifest_version: 3, name: subject, version: '1', content_scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), peers[subject]());
  return folder;
}

type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

async function traceLoad(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  // Evaluating has compiling within it. Thread time: what else the machine does is not ours.
  return traceEvents
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'))
    .reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
}
