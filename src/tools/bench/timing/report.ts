import { measureInChromium, median, print } from '../figures';
import { type ChangeTimes, measureChanges, pairsOfRun } from './measure-changes';
import { rankTest } from './rank-test';

const usualRuns = 4;

/** The probability below which two distributions count as told apart. */
const toldApart = 0.01;

/**
 * Prints what a page can tell by timing its own changes of address: the distributions between two
 * services, within one, and without the extension, with a rank test of each run; and, for scale, what two
 * browsers without it differ by. `runs` are the runs of 80 pairs, 4 if none is named.
 */
export function benchTiming([runs]: readonly string[]): Promise<number> {
  return measureInChromium(async (settings) => {
    const times = await measureChanges(settings, Number(runs) || usualRuns);
    print('pairs of changes in each run', `${pairsOfRun}`);
    for (const [run, { ours, bare, again }] of times.entries()) {
      console.log(`run ${run + 1}, milliseconds: least, quartiles, most`);
      printTimes('  with the extension', ours);
      printTimes('  without it', bare);
      printTest('  between two services and within one', ours.between, ours.within);
      printTest('  the same without the extension', bare.between, bare.within);
      printTest('  between two services, with it and without', ours.between, bare.between);
      printTest('  within one, with it and without', ours.within, bare.within);
      printTest('  between two services, twice without', bare.between, again.between);
      printTest('  within one, twice without', bare.within, again.within);
    }
  });
}

function printTimes(what: string, { between, within }: ChangeTimes): void {
  print(`${what}, between two services`, distribution(between));
  print(`${what}, within one`, distribution(within));
}

function printTest(what: string, some: readonly number[], others: readonly number[]): void {
  const p = rankTest(some, others);
  const [a, b] = [median(some), median(others)];
  const shift = (a - b).toFixed(2);
  print(
    what,
    `p = ${p.toFixed(3)}, medians ${shift} ms apart${p < toldApart ? ': TOLD APART' : ''}`,
  );
}

function distribution(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return [0, 0.25, 0.5, 0.75, 1].map((part) => at(part).toFixed(2)).join(' ');
}
