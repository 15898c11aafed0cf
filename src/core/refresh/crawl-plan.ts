/** A crawl that is under way, or stopped on its way. */
export type CrawlPlan = {
  id: string;
  root: string;
  /** The day on which the crawl began, `YYYY-MM-DD`. */
  today: string;
  isPaused: boolean;
};
