import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browsers/driver';
import type { Installed } from './cache';
import type { Command, RealSoftware } from './software';

/** A software that answers on a port of this machine. */
export type Running = { port: number; stop: () => Promise<void> };

/** The most milliseconds that a software may take to answer: some make a database first. */
const patienceInMilliseconds = 60_000;

/** Starts an installed software, with empty data and a port of its own, and waits until it answers. */
export async function startSoftware(
  software: RealSoftware,
  { folder }: Installed,
  address: string,
): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'chatiere-real-'));
  const log = join(data, 'log');
  const port = await freePort();
  const child = run(software.start({ folder, data, port, address }), data, log);
  const stop = async () => {
    await child.kill();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const look = async () => child.isGone() || (await answers(port, address));
    await until(`${software.id} answers`, look, patienceInMilliseconds);
    if (child.isGone()) throw new Error(`${software.id} ended at once.`);
  } catch (error) {
    const lastLines = readFileSync(log, 'utf8').trim().split('\n').slice(-5);
    await stop();
    throw new Error([String(error), ...lastLines].join('\n'));
  }
  return { port, stop };
}

/** Runs a command that writes what it says to a log; it ends with this process at the latest. */
function run({ words, environment }: Command, data: string, log: string) {
  const [command = '', ...rest] = words;
  const output = openSync(log, 'a');
  const child = spawn(command, rest, {
    cwd: data,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  // No other signal ends all that runs in a namespace.
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  let isGone = false;
  const gone = new Promise<void>((resolve) => {
    for (const end of ['exit', 'error']) child.once(end, () => resolve());
  }).then(() => {
    isGone = true;
    process.off('exit', killNow);
  });
  const kill = async () => {
    killNow();
    await gone;
  };
  return { isGone: () => isGone, kill };
}

/** Asks as the front server does: some software sends other hosts away. */
function answers(port: number, address: string): Promise<boolean> {
  const headers = { host: new URL(address).host, 'x-forwarded-proto': 'https' };
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, headers }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on('error', () => resolve(false));
  });
}

/** Finds a port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
