/** Why a file could not be had; a closed list, its ids are kept. */
export const crawlFailures = [
  'unreachable',
  'too-slow',
  'too-big',
  'redirected',
  'forbidden-address',
  'bad-status',
  'not-a-file',
] as const;

export type CrawlFailure = (typeof crawlFailures)[number];
