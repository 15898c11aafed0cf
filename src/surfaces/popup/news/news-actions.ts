import type { News } from '../../../core/changes/news';

/** The ways to the news of the directory, and to be done with them. */
export type NewsActions = {
  /** Finds what is to be told; null where there is nothing. */
  findNews: () => Promise<News | null>;
  /** Forgets for good what a refresh changed. */
  dismissChanges: () => Promise<void>;
  /** Asks the chosen mirror now; answers once that is done, with what is still to be told. */
  refreshNow: () => Promise<News | null>;
};

/** The props of the line that tells the news. */
export type NewsLineProps = {
  loadNews: () => Promise<NewsActions>;
  open: (view: 'news') => void;
};
