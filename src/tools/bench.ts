/** The benchmarks by name, each loaded when it is asked for. */
const benches: Record<string, (words: readonly string[]) => Promise<number>> = {
  extension: async () => (await import('./bench/extension')).benchExtension(),
  popup: async (words) => (await import('./bench/popup-report')).benchPopup(words),
  language: async () => (await import('./bench/language')).benchLanguage(),
  'side-by-side': async (words) =>
    (await import('./bench/side-by-side/report')).benchSideBySide(words),
  ranking: async () => (await import('./bench/ranking-report')).benchRanking(),
  bundle: async () => (await import('./bench/bundle')).benchBundle(),
  towns: async () => (await import('./bench/towns-report')).benchTowns(),
  import: async () => (await import('./bench/import')).benchImport(),
  crawl: async () => (await import('./bench/crawl')).benchCrawl(),
  map: async () => (await import('./bench/map-report')).benchMap(),
  spot: async () => (await import('./bench/spot')).benchSpot(),
  timing: async (words) => (await import('./bench/timing/report')).benchTiming(words),
  parser: async () => (await import('./bench/parser')).benchParser(),
  slices: async () => (await import('./bench/slices')).benchSlices(),
};

/**
 * Runs one benchmark, that of the extension if none is named. It prints figures and tests nothing:
 * machines are noisy. The result is the exit status, 2 for an unknown name.
 */
export async function main([name = 'extension', ...words]: readonly string[]): Promise<number> {
  const bench = Object.hasOwn(benches, name) && benches[name];
  if (bench) return bench(words);
  console.error(`There is no bench ${name}. Type one of ${Object.keys(benches).join(', ')}.`);
  return 2;
}
