import type { SoftwareId } from '../../core/software/software';
import type { Driver } from '../browsers/driver';
import { ensureInstalled } from './cache';
import { documentedRoutes } from './documented-routes';
import { landingAt } from './landing';
import { startSoftware } from './running';
import type { RealSoftware } from './software';

/** How a software came through: what was proved, or why nothing could be tried, or what failed. */
export type Outcome = {
  software: SoftwareId;
  /** The version, or that it is a stand-in. */
  version: string;
  host: string;
  seconds: number;
  kind: 'proved' | 'not there' | 'failed';
  sentences: readonly string[];
};

/** A browser behind whose hosts software can be put. */
export type Stage = {
  visit: Driver['visit'];
  /** Leads a host on to a port, or, without one, no longer. */
  lead: (host: string, port?: number) => void;
};

/** Installs a software where it is missing, starts it behind the host of an address, and tries it. */
export async function proveReal(
  software: RealSoftware,
  address: string,
  { visit, lead }: Stage,
): Promise<Outcome> {
  const { host } = new URL(address);
  const installed = await ensureInstalled(software);
  const started = Date.now();
  const outcome = (kind: Outcome['kind'], sentences: readonly string[]): Outcome => ({
    software: software.id,
    version: installed.ok ? installed.value.version : software.from,
    host,
    seconds: secondsSince(started),
    kind,
    sentences,
  });
  if (!installed.ok) return outcome('not there', [installed.reason]);
  try {
    const running = await startSoftware(software, installed.value, address);
    lead(host, running.port);
    try {
      return outcome('proved', await software.prove({ visit, address }));
    } finally {
      lead(host);
      await running.stop();
    }
  } catch (error) {
    return outcome('failed', [String(error)]);
  }
}

/** Opens the landing of an offer on the stand-in, and tells what stands there. */
export async function proveStandIn(
  software: SoftwareId,
  address: string,
  { visit }: Stage,
): Promise<Outcome> {
  const started = Date.now();
  const page = await visit(landingAt(software, address));
  const shown = await page.evaluate(() => document.querySelector('[id]')?.id);
  await page.close();
  return {
    software,
    version: 'stand-in',
    host: new URL(address).host,
    seconds: secondsSince(started),
    kind: shown ? 'proved' : 'failed',
    sentences: [shown ? `the landing is documented: ${shown}` : 'the landing is not documented'],
  };
}

/** The software that has a stand-in. */
export const standIns = Object.keys(documentedRoutes) as SoftwareId[];

const secondsSince = (started: number) => Math.round((Date.now() - started) / 1000);
