import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './drive/chromium';
import { startLocalWeb } from './drive/local-web';
import { inRepository } from './root';

export type Measure = { executablePath: string; profile: string; rounds: number };

/** What no page script that tells anybody anything can do without. */
const sender = `chrome.runtime.onMessage.addListener(() => {});
chrome.runtime.sendMessage({}).catch(() => {});`;

const address = 'https://docs.google.com/document/d/1AbC/edit';

/**
 * Milliseconds of script that our page script and an empty one cost a page, both in one browser on
 * the same loads: read off the browser's own trace.
 */
export async function measurePage({ executablePath, profile, rounds }: Measure) {
  const filler = '<p>x</p>'.repeat(2000);
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>${filler}`);
  const options = chromiumOptions({
    executablePath,
    profile: `${profile}/page`,
    proxyPort: web.proxyPort,
    language: 'fr',
  });
  const browser = await puppeteer.launch({
    ...options,
    enableExtensions: [inRepository('dist/chromium'), floorExtension()],
  });
  try {
    const costs = { ours: [] as number[], empty: [] as number[], sender: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const { ours, empty, sender } = await traceLoad(browser);
      if (round === 0) continue;
      costs.ours.push(ours);
      costs.empty.push(empty);
      costs.sender.push(sender);
    }
    return costs;
  } finally {
    await browser.close();
    await web.close();
  }
}

/** An extension with the same matches: one script with nothing in it, one that only sends a message. */
function floorExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-empty-'));
  const manifest = JSON.parse(
    readFileSync(inRepository('dist/chromium/manifest.json'), 'utf8'),
  ) as {
    content_scripts: [{ matches: string[] }];
  };
  const [{ matches }] = manifest.content_scripts;
  const content_scripts = ['empty.js', 'sender.js'].map((file) => ({
    matches,
    js: [file],
    run_at: 'document_idle',
  }));
  const empty = { manifest_version: 3, name: 'floor', version: '1', content_scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(empty));
  writeFileSync(join(folder, 'empty.js'), '');
  writeFileSync(join(folder, 'sender.js'), sender);
  return folder;
}

type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

type Cost = { ours: number; empty: number; sender: number };

async function traceLoad(browser: Browser): Promise<Cost> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  const cost = (file: string) =>
    traceEvents
      // Evaluating has compiling within it. Thread time: what else the machine does is not ours.
      .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
      .filter(({ args }) => args?.data?.url?.endsWith(file))
      .reduce((total, { tdur = 0 }) => total + tdur / 1000, 0);
  return { ours: cost('/content/main.js'), empty: cost('/empty.js'), sender: cost('/sender.js') };
}
