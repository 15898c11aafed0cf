import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from '../../../src/tools/root';

/** The library that moves a browser's clock; undefined where no C compiler can make it. */
const library = process.platform === 'linux' ? compile() : undefined;

function compile(): string | undefined {
  const made = join(mkdtempSync(join(tmpdir(), 'moved-clock-')), 'moved-clock.so');
  const source = inRepository('test/browser/by-hand/moved-clock.c');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', made, source]);
  return status === 0 ? made : undefined;
}

/** True where a browser can be started whose clock is wrong. */
export const canMoveClock = library !== undefined;

/** Starts what `start` starts, a browser, with its wall clock so many days ahead. */
export async function withClockAhead<Value>(
  days: number,
  start: () => Promise<Value>,
): Promise<Value> {
  Object.assign(process.env, { LD_PRELOAD: library, CLOCK_MOVED_BY: String(days * 86_400) });
  try {
    return await start();
  } finally {
    delete process.env.LD_PRELOAD;
    delete process.env.CLOCK_MOVED_BY;
  }
}
