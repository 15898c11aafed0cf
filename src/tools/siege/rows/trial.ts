import type { Random } from '../../random';
import type { Outcome } from '../room';

/** One thing to be read, made up from a seed. */
export type Trial = {
  /** The rules that it breaks, in words; empty for a sound one. */
  breaks: readonly string[];
  /**
   * The reading by the product, which is timed. Its answer judges the outcome afterwards, by code that shares no check
   * with the product: a line for each rule that is broken.
   */
  read: () => (() => string[]) | Promise<() => string[]>;
};

/** One kind of thing that strangers send. */
export type Kind = {
  name: string;
  /** Makes up one that breaks some rule. */
  hostile: (random: Random) => Trial;
  /** Makes up one that breaks none: it must be taken as it stands. */
  sound: (random: Random) => Trial;
};

/** The milliseconds that reading one file of ordinary size may hold the thread. */
const longestMilliseconds = 50;

/** The milliseconds beyond which a thing is read again: the machine may have been elsewhere. */
const suspicious = 10;

/** The worst that reading took, and what it was. */
type Worst = { milliseconds: number; seed: number };

/** Tries so many of one kind, `make` from one seed each; tells how many held, and the longest that one took. */
export async function tryMany(
  what: string,
  count: number,
  make: (seed: number) => Trial,
): Promise<Outcome> {
  const broke: string[] = [];
  const worst: Worst = { milliseconds: 0, seed: 0 };
  let held = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const trial = make(seed);
    const { milliseconds, wrong } = await tryOne(trial);
    if (milliseconds > worst.milliseconds) Object.assign(worst, { milliseconds, seed });
    const isSlow = milliseconds > longestMilliseconds;
    if (isSlow) wrong.push(`held the thread for ${milliseconds.toFixed(0)} ms`);
    if (wrong.length === 0) held += 1;
    else if (broke.length < 20) broke.push(`${seed} (${trial.breaks.join(', ')}): ${wrong[0]}`);
  }
  const figures = `longest ${worst.milliseconds.toFixed(1)} ms (seed ${worst.seed})`;
  return { what, tried: count, held, figures, broke };
}

async function tryOne({ read }: Trial): Promise<{ milliseconds: number; wrong: string[] }> {
  const timed = async () => {
    const started = performance.now();
    const judge = await read();
    return { judge, milliseconds: performance.now() - started };
  };
  try {
    let { judge, milliseconds } = await timed();
    for (let again = 0; milliseconds > suspicious && again < 4; again += 1) {
      milliseconds = Math.min(milliseconds, (await timed()).milliseconds);
    }
    return { milliseconds, wrong: [...judge(), ...pollution()] };
  } catch (error) {
    return { milliseconds: 0, wrong: [`threw ${String(error).slice(0, 200)}`] };
  }
}

/** The names that something has written into what all objects share. */
function pollution(): string[] {
  const names = Object.keys(Object.prototype);
  for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  return names.map((name) => `wrote ${name} into every object`);
}
