/** The reasons why a file could not be had. The list is closed, since its ids are kept. */
export const crawlFailures = [
  'unreachable',
  'too-slow',
  'too-big',
  'redirected',
  'forbidden-address',
  'bad-status',
  'not-a-file',
] as const;

/** The reason why a file could not be had. */
export type CrawlFailure = (typeof crawlFailures)[number];
