import { type Hoster, type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';
import type { Counts, RefreshProblem } from './acceptance';

/**
 * A directory as it came, row by row in JSON: what the store is filled from, and filled again from
 * when the shape of the store changes.
 */
export type SourceRows<Source extends SourceId | InstanceListId = SourceId | InstanceListId> = {
  source: Source;
  /** The day of the facts, `YYYY-MM-DD`. */
  asOf: string;
  /** The time when the rows were got, an ISO instant. */
  gotAt: string;
  rows: readonly string[];
};

/** The rows of a directory that the store is filled from. */
export type Base = SourceRows<SourceId>;

/** The rows that a list outside CHATONS gave. */
export type ListRows = SourceRows<InstanceListId>;

/**
 * Rows with the hosters that were read in them. `hosters` is null where the rows come from the
 * store, which may be damaged, and are yet to pass the schema.
 */
export type ReadRows<Rows extends SourceRows = SourceRows> = {
  rows: Rows;
  hosters: readonly Hoster[] | null;
};

/** Tells whether stored rows are those of a source that the store can be filled from. */
export function isBase(rows: SourceRows): rows is Base {
  return sourceIds.some((id) => id === rows.source);
}

/** Tells whether stored rows are those of a list outside CHATONS. */
export function isListRows(rows: SourceRows): rows is ListRows {
  return instanceListIds.some((id) => id === rows.source);
}

/** The directory of a package as a base, its facts gathered on the day `asOf`, `YYYY-MM-DD`. */
export function packagedBase(asOf: string, hosters: readonly Hoster[]): Base {
  return {
    source: 'package',
    asOf,
    gotAt: `${asOf}T00:00:00.000Z`,
    rows: hosters.map((hoster) => JSON.stringify(hoster)),
  };
}

/** The key of a content of the store: one text for the same base and lists. */
export function directoryKey(
  base: Pick<Base, 'source' | 'gotAt'>,
  lists: readonly Pick<SourceRows, 'source' | 'gotAt'>[] = [],
): string {
  return [base, ...lists].map(({ source, gotAt }) => `${source} ${gotAt}`).join(', ');
}

/** The state of a source: what is known of asking it. */
export type SourceState = {
  id: SourceId | InstanceListId;
  /** The numbers that the source gave when it was last good; null where it never was. */
  counts: Counts | null;
  etag: string | null;
  lastModified: string | null;
  /** The last time the source was asked, at `address`: an ISO instant. */
  askedAt: string;
  address: string;
  /** The reason why the last time changed nothing; null where it went well. */
  problem: RefreshProblem | null;
};

/** The state of a source that is being asked: what it gave before, and no problem yet. */
export function askedState(
  { id, address, askedAt }: Pick<SourceState, 'id' | 'address' | 'askedAt'>,
  former: SourceState | undefined,
): SourceState {
  const { counts = null, etag = null, lastModified = null } = former ?? {};
  return { id, address, askedAt, counts, etag, lastModified, problem: null };
}

/** A crawl that is under way, or stopped on its way. */
export type CrawlPlan = {
  id: string;
  root: string;
  /** The day on which the crawl began, `YYYY-MM-DD`. */
  today: string;
  isPaused: boolean;
};
