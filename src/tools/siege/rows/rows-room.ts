import { createRandom } from '../../random';
import type { Outcome, Room } from '../room';
import { federations } from './federations';
import { readHugeFiles } from './huge-files';
import { instanceRows } from './instance-rows';
import { messages } from './messages';
import { mirrorRows } from './mirror-rows';
import { settingsFiles } from './settings-files';
import { snapshots } from './snapshots';
import { type Kind, tryMany } from './trial';

/** The kinds of what strangers send, and how many hostile ones of each are tried: a hundred thousand in all. */
export const kinds: readonly (readonly [kind: Kind, hostile: number])[] = [
  [mirrorRows, 40_000],
  [snapshots, 12_000],
  [federations, 12_000],
  [instanceRows, 12_000],
  [settingsFiles, 12_000],
  [messages, 12_000],
];

/** The number of hostile ones for each sound one. */
const hostilePerSound = 10;

/** The small form takes one of so many. */
const shrunkBy = 100;

/** Tries each kind: none that breaks a rule is believed, none that breaks none is refused. */
export async function tryKinds(divisor: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [kind, whole] of kinds) {
    const count = Math.ceil(whole / divisor);
    const sound = Math.ceil(count / hostilePerSound);
    const { name } = kind;
    outcomes.push(
      await tryMany(`hostile ${name}`, count, (seed) => kind.hostile(createRandom(seed))),
      await tryMany(`sound ${name}`, sound, (seed) => kind.sound(createRandom(seed))),
    );
  }
  return outcomes;
}

/** Made-up rows, files and messages against an oracle that shares no check with the product. */
export const rowsRoom: Room = {
  name: 'rows',
  hasSmall: true,
  run: async ({ isSmall }) => [...(await tryKinds(isSmall ? shrunkBy : 1)), ...readHugeFiles()],
};
