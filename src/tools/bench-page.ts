import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './drive/chromium';
import { startLocalWeb } from './drive/local-web';
import { inRepository } from './root';

export type Measure = { executablePath: string; profile: string; rounds: number };

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
    enableExtensions: [inRepository('dist/chromium'), emptyExtension()],
  });
  try {
    const costs = { ours: [] as number[], empty: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const { ours, empty } = await traceLoad(browser);
      if (round === 0) continue;
      costs.ours.push(ours);
      costs.empty.push(empty);
    }
    return costs;
  } finally {
    await browser.close();
    await web.close();
  }
}

/** An extension with the same manifest and nothing in it. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-empty-'));
  const manifest = JSON.parse(
    readFileSync(inRepository('dist/chromium/manifest.json'), 'utf8'),
  ) as {
    content_scripts: [{ matches: string[] }];
  };
  const [{ matches }] = manifest.content_scripts;
  const content_scripts = [{ matches, js: ['empty.js'], run_at: 'document_idle' }];
  const empty = { manifest_version: 3, name: 'empty', version: '1', content_scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(empty));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

type TraceEvent = { name: string; dur?: number; args?: { data?: { url?: string } } };

async function traceLoad(browser: Browser): Promise<{ ours: number; empty: number }> {
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
      // Evaluating has compiling within it.
      .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
      .filter(({ args }) => args?.data?.url?.endsWith(file))
      .reduce((total, { dur = 0 }) => total + dur / 1000, 0);
  return { ours: cost('/content/main.js'), empty: cost('/empty.js') };
}
