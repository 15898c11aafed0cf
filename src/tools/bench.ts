import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePage } from './bench-page';
import { measurePopup } from './bench-popup';
import { findBrowser } from './find-browser';
import { buildWords, runQuietly } from './run-quietly';
import { gzippedBytes, pageScript, scriptsOf } from './script-sizes';

/** Rounds counted; one more is run first to warm up. */
const rounds = 15;

/** Prints what the extension costs. Figures, not tests: machines are noisy. */
export async function main(): Promise<number> {
  const executablePath = findBrowser('chromium');
  const built = await runQuietly(buildWords);
  if (!executablePath || !built.isGood) {
    console.error(
      executablePath ? built.output : 'The benchmark needs Chromium: npm test installs it.',
    );
    return 1;
  }
  const popupBytes = scriptsOf('chromium', 'popup').map(gzippedBytes);
  print('page script, gzipped', `${gzippedBytes(pageScript('chromium'))} bytes (at most 6000)`);
  print(
    'popup scripts before the first suggestion, gzipped',
    `${sum(popupBytes)} bytes (at most 20000)`,
  );
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  try {
    const page = await measurePage({ executablePath, profile, rounds });
    print('page script, own time on a page', `${median(page.ours)} ms (at most 2)`);
    print('  an empty script beside it', `${median(page.empty)} ms`);
    print('  one that only sends a message', `${median(page.sender)} ms`);
    print('  the same with the polyfill', `${median(page.polyfilled)} ms`);
    const popup = await measurePopup({ executablePath, profile, rounds });
    print('popup, from its navigation to the first suggestion on screen', `${median(popup)} ms`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return 0;
}

function print(what: string, figure: string): void {
  console.log(`${what}: ${figure}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function median(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2);
}
