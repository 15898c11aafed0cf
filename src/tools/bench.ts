import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePage } from './bench-page';
import { measurePopup } from './bench-popup';
import { measureFirstLists, measureTowns } from './bench-towns';
import { findBrowser } from './find-browser';
import { buildWords, runQuietly } from './run-quietly';
import { gzippedBytes, pageScript, scriptsOf } from './script-sizes';

/** Rounds counted; one more is run first to warm up. */
const rounds = 15;

const usage =
  'npm run bench: the page script and the popup. npm run bench -- towns: the town field.';

/** Prints what the extension costs. Figures, not tests: machines are noisy. */
export async function main([part, ...others]: readonly string[] = []): Promise<number> {
  if (others.length > 0 || (part !== undefined && part !== 'towns')) {
    console.error(usage);
    return 2;
  }
  const executablePath = findBrowser('chromium');
  const built = await runQuietly(buildWords);
  if (!executablePath || !built.isGood) {
    console.error(
      executablePath ? built.output : 'The benchmark needs Chromium: npm test installs it.',
    );
    return 1;
  }
  if (part === 'towns') await printTowns(executablePath);
  else await printPageAndPopup(executablePath);
  return 0;
}

async function printTowns(executablePath: string): Promise<void> {
  const { keys, coreKeys, indexBytes } = measureTowns();
  const p95 = (times: readonly number[]) => times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  print('keys typed', String(keys.length));
  printMilliseconds('a key over all 105,297 towns, p95 (at most 5)', p95(keys));
  printMilliseconds('  the median key', median(keys));
  printMilliseconds('a key over the core countries, p95', p95(coreKeys));
  print('memory of both packs', `${(indexBytes / 1e6).toFixed(1)} MB (at most 40)`);
  const { core, all } = await measureFirstLists(executablePath, rounds);
  printMilliseconds('first list behind the first key, core countries (at most 100)', median(core));
  printMilliseconds('  with the other countries (at most 300)', median(all));
}

async function printPageAndPopup(executablePath: string): Promise<void> {
  const popupBytes = scriptsOf('chromium', 'popup').map(gzippedBytes);
  print('page script, gzipped', `${gzippedBytes(pageScript('chromium'))} bytes (at most 6000)`);
  print(
    'popup scripts before the first suggestion, gzipped',
    `${sum(popupBytes)} bytes (at most 20000)`,
  );
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  try {
    const page = await measurePage({ executablePath, profile, rounds });
    printPage(page);
    const popup = await measurePopup({ executablePath, profile, rounds });
    printMilliseconds(
      'popup, from its navigation to the first suggestion on screen',
      median(popup),
    );
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The polyfilled script's milliseconds on the machine the goal was set on (docs/decisions.md): the
 * ratio to the same script here tells what ours would cost there.
 */
const polyfilledOnGoalsMachine = 1.65;

function printPage(costs: Awaited<ReturnType<typeof measurePage>>): void {
  const there = (median(costs.ours) / median(costs.polyfilled)) * polyfilledOnGoalsMachine;
  printMilliseconds('page script, own time on a page of this machine', median(costs.ours));
  printMilliseconds('  an empty script beside it', median(costs.empty));
  printMilliseconds('  one that only sends a message', median(costs.sender));
  printMilliseconds('  one that only asks the browser what ours asks', median(costs.floor));
  printMilliseconds('  one that sends a message by the polyfill', median(costs.polyfilled));
  print('  so on the machine of the goal', `${there.toFixed(2)} ms (at most 2)`);
}

function printMilliseconds(what: string, milliseconds: number): void {
  print(what, `${milliseconds.toFixed(2)} ms`);
}

function print(what: string, figure: string): void {
  console.log(`${what}: ${figure}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
