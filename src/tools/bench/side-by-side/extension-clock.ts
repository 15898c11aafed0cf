import { readdirSync, readFileSync } from 'node:fs';

/** The milliseconds that main threads have run, by the ids of their processes. */
export type ThreadClocks = ReadonlyMap<number, number>;

/**
 * Reads how long the main threads of all processes for extensions have run, of every browser that is open.
 * Empty where the system has no /proc. A driver comes to a popup when that is half painted already: only
 * the system knows what its thread did before.
 */
export function readExtensionClocks(): ThreadClocks {
  const clocks = new Map<number, number>();
  if (process.platform !== 'linux') return clocks;
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const run = runOf(name);
    if (run !== undefined) clocks.set(Number(name), run);
  }
  return clocks;
}

/** Undefined for a process of another kind, and for one that ended meanwhile. */
function runOf(id: string): number | undefined {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    if (!command.includes('--extension-process')) return undefined;
    // The main thread has the id of its process; the first number is its time on a processor, in ns.
    const [run] = readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ');
    return Number(run) / 1_000_000;
  } catch {
    // It ended between the list and the reading: it has no clock any more.
    return undefined;
  }
}

/**
 * The milliseconds that the main threads of these processes have run between two readings; a process that
 * is new started with none. Undefined where the later reading knows none of them.
 */
export function runBetween(
  before: ThreadClocks,
  after: ThreadClocks,
  processes: readonly number[],
): number | undefined {
  const known = processes.filter((id) => after.has(id));
  if (known.length === 0) return undefined;
  return known.reduce((sum, id) => sum + (after.get(id) ?? 0) - (before.get(id) ?? 0), 0);
}
