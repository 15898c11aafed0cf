import { type Hoster, type InstanceListId, instanceListIds } from '../directory/hoster';
import { type SourceId, sourceIds } from '../directory/source-id';
import { isListAddress, type ListAddress } from './added-list';

/** The key of a source: its id, or the address of a list that the user added. */
export type SourceKey = SourceId | InstanceListId | ListAddress;

/**
 * A directory as it came, row by row in JSON: what the store is filled from, and filled again from
 * when the shape of the store changes.
 */
export type SourceRows<Source extends SourceKey = SourceKey> = {
  source: Source;
  /** The day of the facts, `YYYY-MM-DD`. */
  asOf: string;
  /** The time when the rows were got, an ISO instant. */
  gotAt: string;
  rows: readonly string[];
};

/** The rows of a directory that the store is filled from. */
export type Base = SourceRows<SourceId>;

/** The rows that a list beside the base gave: an instance list, or one that the user added. */
export type ListRows = SourceRows<InstanceListId | ListAddress>;

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

/** Tells whether stored rows are those of a list beside the base. */
export function isListRows(rows: SourceRows): rows is ListRows {
  return instanceListIds.some((id) => id === rows.source) || isAddedListRows(rows);
}

/** Tells whether stored rows are those of a list that the user added. */
export function isAddedListRows(rows: SourceRows): rows is SourceRows<ListAddress> {
  return isListAddress(rows.source);
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
