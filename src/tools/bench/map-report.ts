import { measureInChromium, median, print, printMilliseconds } from './figures';
import { measureMap } from './map';
import { gzippedBytes, scriptsOf } from './script-sizes';

/** Prints what the map costs: with the shipped directory, and how it moves with a large one. */
export function benchMap(): Promise<number> {
  return measureInChromium(async (settings) => {
    const bytes = scriptsOf('chromium', 'map').map(gzippedBytes);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    print('map scripts, gzipped, outlines apart', `${total} bytes (at most 45000)`);
    const { map, empty, panning } = await measureMap(settings);
    printMilliseconds(
      'map, from its navigation to outline and all hosters on screen (at most 300)',
      median(map),
    );
    printMilliseconds('  an empty page of the extension beside it', median(empty));
    print(
      'frames while panning over 10,000 hosters',
      `${panning.perSecond.toFixed(1)} a second (at least 50)`,
    );
    printMilliseconds('  longest time between two of them', panning.longest);
  });
}
