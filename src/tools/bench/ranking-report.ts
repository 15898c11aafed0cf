import { measureInChromium, median, print, printMilliseconds } from './figures';
import { measureRanking } from './ranking';

/** Prints what answering every need costs, with the shipped directory and with a million offers. */
export function benchRanking(): Promise<number> {
  return measureInChromium(async (settings) => {
    const costs = await measureRanking(settings);
    const ratio = median(costs.popupLarge) / median(costs.popupShipped);
    printMilliseconds('all needs, shipped directory, ranking alone', median(costs.shippedCore));
    printMilliseconds(
      'all needs, shipped directory, from the choice of a home to the last answer kept (at most 50)',
      median(costs.shipped),
    );
    printMilliseconds(
      'all needs, 100,000 hosters with a million offers (at most 10000)',
      costs.large.total,
    );
    printMilliseconds(
      '  longest task of the background meanwhile (at most 50)',
      costs.large.longestTask,
    );
    printMilliseconds(
      '  the same while it had nothing to do (this machine)',
      costs.large.longestIdle,
    );
    printMilliseconds("popup's first suggestion, shipped directory", median(costs.popupShipped));
    printMilliseconds("popup's first suggestion, a million offers", median(costs.popupLarge));
    print('  ratio', `${ratio.toFixed(2)} (under 1.1)`);
  });
}
