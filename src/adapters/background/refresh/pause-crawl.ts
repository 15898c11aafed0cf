import type { Messages } from '../../../core/messages';
import { pauseCrawl } from './crawl-federation';
import { pauseStaleRefresh, refreshDirectory } from './refresh';

/** Answers `crawlPaused`. */
export async function answerCrawlPaused({
  isPaused,
}: Messages['crawlPaused']['question']): Promise<null> {
  await pauseCrawl(isPaused);
  await (isPaused ? pauseStaleRefresh() : refreshDirectory('crawl'));
  return null;
}
