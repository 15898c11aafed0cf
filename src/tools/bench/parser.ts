import { readdirSync, readFileSync } from 'node:fs';
import { readChatonsinfos } from '../../core/federation/read-chatonsinfos';
import { createRandom } from '../random';
import { inRepository } from '../root';
import { madeUpFile, mutated } from './made-up-files';

const madeUpFiles = 100_000;
const mutatedSamples = 10_000;
const longestMilliseconds = 50;

/** The milliseconds beyond which a file is read again: the machine may have been elsewhere. */
const suspicious = 5;

/** Reads made-up and damaged files; prints the longest time that one took. */
export async function benchParser(): Promise<number> {
  const samples = readSamples();
  const madeUp = worstOf(madeUpFiles, (seed) => madeUpFile(createRandom(seed)));
  const damaged = worstOf(mutatedSamples, (seed) => {
    const random = createRandom(seed);
    return mutated(random.pick(samples), random, 1 + random.below(20));
  });
  console.log(`${madeUpFiles} made-up files, none throws; the slowest: ${said(madeUp)}`);
  console.log(`${mutatedSamples} damaged samples, none throws; the slowest: ${said(damaged)}`);
  return Math.max(madeUp.milliseconds, damaged.milliseconds) > longestMilliseconds ? 1 : 0;
}

type Worst = { milliseconds: number; bytes: number; seed: number };

function worstOf(count: number, make: (seed: number) => Uint8Array): Worst {
  let worst: Worst = { milliseconds: 0, bytes: 0, seed: 0 };
  for (let seed = 0; seed < count; seed += 1) {
    const bytes = make(seed);
    let milliseconds = timeOf(bytes);
    for (let again = 0; milliseconds > suspicious && again < 4; again += 1) {
      milliseconds = Math.min(milliseconds, timeOf(bytes));
    }
    if (milliseconds > worst.milliseconds) worst = { milliseconds, bytes: bytes.length, seed };
  }
  return worst;
}

function timeOf(bytes: Uint8Array): number {
  const started = performance.now();
  readChatonsinfos(bytes);
  return performance.now() - started;
}

function readSamples(): Uint8Array[] {
  const folder = inRepository('test/fixtures/directory/chatonsinfos');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => new Uint8Array(readFileSync(`${entry.parentPath}/${entry.name}`)));
}

function said({ milliseconds, bytes, seed }: Worst): string {
  const time = `${milliseconds.toFixed(1)} ms (at most ${longestMilliseconds})`;
  return `${time}, ${bytes} bytes, made from ${seed}`;
}
