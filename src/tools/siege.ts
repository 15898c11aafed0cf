import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../core/result';
import { buildWords, runQuietly } from './run-quietly';
import { browserNames, hasHeld, type Outcome, type Room, type SiegeWish } from './siege/room';
import { siegeTable } from './siege/table';

/** The rooms by name, each loaded when it is asked for, in the order in which a whole siege takes them. */
const rooms: Readonly<Record<string, () => Promise<Room>>> = {
  rows: async () => (await import('./siege/rows/rows-room')).rowsRoom,
  messages: () => provedByTests('messages'),
  updates: () => provedByTests('updates'),
  clocks: () => provedByTests('clocks'),
  storage: () => provedByTests('storage'),
  mirrors: () => provedByTests('mirrors'),
  pages: () => provedByTests('pages'),
  profile: async () => (await import('./siege/profile-room')).profileRoom,
  floods: async () => (await import('./siege/floods/floods-room')).floodsRoom,
  kills: async () => (await import('./siege/kills/kills-room')).killsRoom,
};

async function provedByTests(name: string): Promise<Room> {
  return (await import('./siege/test-rooms')).testRoom(name);
}

const usage = `npm run siege -- [--small] [--as-built] [--browser chromium|firefox] [--times N] [${Object.keys(rooms).join(' | ')}]
npm run siege -- faults [PART OF A PATH]`;

/**
 * Builds, attacks the extension with all that docs/threats.md names, and prints one table of what was tried and what has
 * held. The result is the exit status: 1 where anything did not hold, 2 for a wish that cannot be read.
 */
export async function main(words: readonly string[]): Promise<number> {
  const [first, ...others] = words;
  if (first === 'faults') return (await import('./siege/faults/try-faults')).tryFaults(others);
  const read = readWish(words);
  const built = read.ok && !read.value.isBuilt ? await runQuietly(buildWords) : undefined;
  if (!read.ok || built?.isGood === false) {
    console.error(read.ok ? built?.output : read.reason);
    return 2;
  }
  const { named, wish } = read.value;
  const rows: (Outcome & { room: string })[] = [];
  for (const name of named.length > 0 ? named : Object.keys(rooms)) {
    const room = await rooms[name]?.();
    if (!room || (wish.isSmall && !room.hasSmall && named.length === 0)) continue;
    console.error(`${name}…`);
    for (const outcome of await taken(room, wish)) rows.push({ room: name, ...outcome });
  }
  console.log(siegeTable(rows));
  return rows.every(hasHeld) ? 0 : 1;
}

type Read = { named: readonly string[]; wish: SiegeWish; isBuilt: boolean };

function readWish(words: readonly string[]): Result<Read> {
  try {
    const { values, positionals: named } = parseArgs({
      args: [...words],
      options: {
        small: { type: 'boolean', default: false },
        'as-built': { type: 'boolean', default: false },
        browser: { type: 'string' },
        times: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { small: isSmall, browser, times } = values;
    const browsers = browserNames.filter((name) => browser === undefined || name === browser);
    const isKnown = named.every((name) => Object.hasOwn(rooms, name)) && browsers.length > 0;
    if (!isKnown || (times !== undefined && !/^[1-9]\d{0,4}$/.test(times))) return failure(usage);
    const wish = { isSmall, browsers, ...(times !== undefined && { times: Number(times) }) };
    // What needs no browser needs no build that is newer than the sources either.
    return success({ named, wish, isBuilt: values['as-built'] || isSmall });
  } catch {
    return failure(usage);
  }
}

/** The outcomes of a room; one that breaks down has not held. */
async function taken(room: Room, wish: SiegeWish): Promise<readonly Outcome[]> {
  try {
    return await room.run(wish);
  } catch (error) {
    return [{ what: 'the room itself', tried: 1, held: 0, broke: [String(error)] }];
  }
}
