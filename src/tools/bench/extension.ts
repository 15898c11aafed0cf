import { inRepository } from '../root';
import { measureContentScript } from './content-script';
import { measureInChromium, median, print, printMilliseconds } from './figures';
import { measurePopups } from './popup';
import { contentScript, gzippedBytes, scriptsOf } from './script-sizes';

/** Prints what the extension costs a page and the popup. */
export function benchExtension(): Promise<number> {
  return measureInChromium(async (settings) => {
    const popupBytes = scriptsOf('chromium', 'popup').map(gzippedBytes);
    print(
      'content script, gzipped',
      `${gzippedBytes(contentScript('chromium'))} bytes (at most 6000)`,
    );
    print(
      'popup scripts before the first suggestion, gzipped',
      `${popupBytes.reduce((total, each) => total + each, 0)} bytes (at most 20000)`,
    );
    printPage(await measureContentScript(settings));
    printMilliseconds(
      'popup, from its navigation to the first suggestion on screen',
      median((await measurePopups(settings, [inRepository('dist/chromium')]))[0] ?? []),
    );
  });
}

/**
 * The milliseconds of the polyfilled script on the machine the goal was set on: the ratio to the
 * same script here tells what ours would cost there
 * (docs/decisions/spotting/content-script-cost-is-a-ratio.md).
 */
const polyfilledOnGoalsMachine = 1.65;

function printPage(costs: Awaited<ReturnType<typeof measureContentScript>>): void {
  const there = (median(costs.ours) / median(costs.polyfilled)) * polyfilledOnGoalsMachine;
  printMilliseconds('content script, own time on a page of this machine', median(costs.ours));
  printMilliseconds('  an empty script beside it', median(costs.empty));
  printMilliseconds('  one that only sends a message', median(costs.sender));
  printMilliseconds('  one that only asks the browser what ours asks', median(costs.floor));
  printMilliseconds('  one that sends a message by the polyfill', median(costs.polyfilled));
  print('  so on the machine of the goal', `${there.toFixed(2)} ms (at most 2)`);
}
