import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '../../core/directory/snapshot';
import { makeUpFederation } from '../federation/made-up-federation';
import { inRepository } from '../root';

const plan = { organizations: 1000, services: 10_000, silent: 10 };
const timeLimitInSeconds = 4;
const mostMegabytes = 300;

/**
 * Crawls a made-up federation of a thousand organisations, served by a process of its own, as a
 * maintainer would; compares what came out with what was made up.
 */
export async function benchCrawl(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const words = Object.entries(plan).flatMap(([name, count]) => [`--${name}`, String(count)]);
  const server = chatiere('serve', ...words);
  try {
    const root = (await firstLine(server)).trim();
    const out = join(folder, 'crawl.json');
    const limit = String(timeLimitInSeconds);
    const { code, report } = await outputOf(
      chatiere('crawl', '--root', root, '--allow-loopback', '--time-limit', limit, '--out', out),
    );
    if (code !== 0) throw new Error(`The crawl ended with ${code}:\n${report.slice(-2000)}`);
    const snapshot = JSON.parse(readFileSync(out, 'utf8')) as Snapshot;
    return print(report, snapshot, Number(new URL(root).port));
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function chatiere(...words: readonly string[]): ChildProcess {
  const run = [inRepository('src/tools/run.js'), 'chatiere', 'directory', ...words];
  return spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'inherit'] });
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdout?.once('data', (data) => resolve(String(data))));
}

async function outputOf(child: ChildProcess): Promise<{ code: number | null; report: string }> {
  let report = '';
  child.stdout?.on('data', (data) => {
    report += String(data);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, report };
}

function print(report: string, { hosters, departures }: Snapshot, port: number): number {
  const made = makeUpFederation({ ...plan, port });
  const offers = hosters.flatMap((hoster) => hoster.offers.map(({ address }) => address));
  const ids = hosters.map(({ id }) => id);
  const left = (departures ?? []).map(({ host }) => host);
  const missing = [
    ...without(made.hosterIds, ids),
    ...without(made.offerAddresses, offers),
    ...without(made.departedHosts, left),
  ];
  const invented = [...without(ids, made.hosterIds), ...without(offers, made.offerAddresses)];
  const reported = new Set(report.split('\n').map((line) => line.trim().split('  ')[0]));
  const untold = made.badFiles.filter((file) => !reported.has(file));
  const costs = /It took (\d+) s, and (\d+) MB/.exec(report) ?? [];
  const megabytes = Number(costs[2]);
  console.log(`hosters: ${ids.length} of ${made.hosterIds.length}`);
  console.log(`services: ${offers.length} of ${made.offerAddresses.length}`);
  console.log(`departures: ${left.length} of ${made.departedHosts.length}`);
  console.log(`good records missing: ${missing.length}, made up by nobody: ${invented.length}`);
  console.log(`bad files: ${made.badFiles.length}, not in the report: ${untold.length}`);
  console.log(`time: ${costs[1]} s; memory: ${megabytes} MB (at most ${mostMegabytes})`);
  const isWrong = missing.length + invented.length + untold.length > 0;
  if (isWrong) console.log([...missing, ...invented, ...untold].slice(0, 20).join('\n'));
  return isWrong || !(megabytes < mostMegabytes) ? 1 : 0;
}

function without(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((each) => !known.has(each));
}
