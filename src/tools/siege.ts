import { hasHeld, type Outcome, type Room, type Scale } from './siege/room';
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

const usage = `npm run siege -- [--small] [${Object.keys(rooms).join(' | ')} | faults]`;

/**
 * Attacks the extension with all that docs/threats.md names, and prints one table of what was tried and what has held.
 * The result is the exit status: 1 where anything did not hold, 2 for a name that no room has.
 */
export async function main(words: readonly string[]): Promise<number> {
  const named = words.filter((word) => word !== '--small');
  const scale: Scale = words.includes('--small') ? 'small' : 'whole';
  if (named[0] === 'faults')
    return (await import('./siege/faults/try-faults')).tryFaults(named.slice(1));
  if (named.some((name) => !Object.hasOwn(rooms, name))) {
    console.error(usage);
    return 2;
  }
  const wanted = named.length > 0 ? named : Object.keys(rooms);
  const rows: (Outcome & { room: string })[] = [];
  for (const name of wanted) {
    const room = await rooms[name]?.();
    if (!room || (scale === 'small' && !room.hasSmall && named.length === 0)) continue;
    console.error(`${name}…`);
    for (const outcome of await taken(room, scale)) rows.push({ room: name, ...outcome });
  }
  console.log(siegeTable(rows));
  return rows.every(hasHeld) ? 0 : 1;
}

/** The outcomes of a room; one that breaks down has not held. */
async function taken(room: Room, scale: Scale): Promise<readonly Outcome[]> {
  try {
    return await room.run(scale);
  } catch (error) {
    return [{ what: 'the room itself', tried: 1, held: 0, broke: [String(error)] }];
  }
}
