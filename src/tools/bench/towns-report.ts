import { measureInChromium, median, print, printMilliseconds } from './figures';
import { measureFirstLists, measureTowns } from './towns';

/** Prints what searching the towns costs, key by key, and how soon the first list is there. */
export function benchTowns(): Promise<number> {
  return measureInChromium(async (settings) => {
    const { keys, coreKeys, indexBytes } = measureTowns();
    const p95 = (times: readonly number[]) => times[Math.floor(times.length * 0.95)] ?? Number.NaN;
    print('keys typed', String(keys.length));
    printMilliseconds('a key over all 105,297 towns, p95 (at most 5)', p95(keys));
    printMilliseconds('  the median key', median(keys));
    printMilliseconds('a key over the core countries, p95', p95(coreKeys));
    print('memory of both packs', `${(indexBytes / 1e6).toFixed(1)} MB (at most 40)`);
    const { core, all } = await measureFirstLists(settings.executablePath, settings.rounds);
    printMilliseconds(
      'first list behind the first key, core countries (at most 100)',
      median(core),
    );
    printMilliseconds('  with the other countries (at most 300)', median(all));
  });
}
