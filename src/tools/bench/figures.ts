import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browsers/find';
import { buildWords, runQuietly } from '../run-quietly';

// What every benchmark of the built extension shares.

/** The rounds that count; one more is run first to warm up. */
const rounds = 15;

/** The settings of a measurement: Chromium's path, a folder for profiles, rounds that count. */
export type Measure = { executablePath: string; profile: string; rounds: number };

/** Builds the extension and measures it in Chromium, with a profile that is thrown away. */
export async function measureInChromium(
  measure: (settings: Measure) => Promise<void>,
): Promise<number> {
  const executablePath = findBrowser('chromium');
  const built = await runQuietly(buildWords);
  if (!executablePath || !built.isGood) {
    console.error(
      executablePath ? built.output : 'The benchmark needs Chromium: npm test installs it.',
    );
    return 1;
  }
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  try {
    await measure({ executablePath, profile, rounds });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return 0;
}

/** Prints a figure in milliseconds. */
export function printMilliseconds(what: string, milliseconds: number): void {
  print(what, `${milliseconds.toFixed(2)} ms`);
}

/** Prints a figure and what it measures, in one line. */
export function print(what: string, figure: string): void {
  console.log(`${what}: ${figure}`);
}

/** The median of numbers, the upper one of two; NaN where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
