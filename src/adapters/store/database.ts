import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Hoster } from '../../core/directory/hoster';
import type { SourceId } from '../../core/directory/source-id';
import type { CrawledFile } from '../../core/federation/crawled-file';
import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type { ListAddress } from '../../core/refresh/added-list';
import type { CrawlPlan } from '../../core/refresh/crawl-plan';
import type { ListRows, SourceKey, SourceRows } from '../../core/refresh/source-rows';
import type { SourceState } from '../../core/refresh/source-state';
import type {
  FurtherSuggestions,
  ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { inTime } from '../browser/in-time';
import { databaseName, databaseVersion } from './database-version';

/** One whole directory, as the store holds it. */
export type DirectoryVersion = {
  /** The day of the facts, `YYYY-MM-DD`. */
  asOf: string;
  /** The number of hosters that belong to the directory. */
  hosterCount: number;
  source: SourceId;
  /** A text that tells this directory from any other: `directoryKey`. */
  key: string;
  /** The days, `YYYY-MM-DD`, on which offers of it end, in their order; absent where an earlier version wrote it. */
  closingDays?: readonly string[];
  /** The parts that added lists have in it; absent where none has. */
  lists?: readonly ListPart[];
};

/** The part that an added list has in a directory. */
export type ListPart = {
  address: ListAddress;
  /** The day of its facts, `YYYY-MM-DD`. */
  asOf: string;
  hosterCount: number;
  /** The number of its rows that were left out, as they are of hosters that are known without it, or claim too much. */
  leftOutCount: number;
};

/** The key of a base: `base`, what the store is filled from; `previous`, what it was before. */
export type BaseKey = 'base' | 'previous';

interface Directory extends DBSchema {
  /** Under `upgrade`, the version before an upgrade, until the store is filled again. */
  directoryVersion: { key: 'current' | 'upgrade'; value: DirectoryVersion | number };
  hosters: { key: string; value: Hoster };
  suggestions: { key: NeedId; value: ReadySuggestions };
  /** The suggestions that come after the ready ones, page by page. */
  further: { key: [NeedId, number]; value: FurtherSuggestions };
  sourceRows: { key: BaseKey | ListRows['source']; value: SourceRows };
  sources: { key: SourceKey; value: SourceState };
  crawl: { key: 'current'; value: CrawlPlan };
  files: { key: string; value: CrawledFile };
}

type Database = IDBPDatabase<Directory>;

/** The stores that an upgrade makes afresh from `sourceRows`, whatever their shape was. */
const derived = ['directoryVersion', 'hosters', 'suggestions', 'further'] as const;

/** The longest time, in milliseconds, for which the database is waited for. A test may take another. */
export const openingLimit = { inMilliseconds: 1000 };

/** True if an error says that the database could not be had in time: nothing is wrong with what is in it. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** A database that is being opened, and what callers wait for: it, or that it takes too long. */
type Opening = { database: Promise<Database>; inTime: Promise<Database> };

let opened: Opening | undefined;

/**
 * Opens the database. Rejects in a private window of Firefox (InvalidStateError), where it is damaged, and
 * where it does not open in time (`isBusy`): a page of another version may hold it and not let go. Then it
 * goes on opening, callers are refused at once, and the first one after it opened has it again.
 */
export function openDatabase(): Promise<Database> {
  opened ??= startOpening();
  return opened.inTime;
}

/** Resolves once the database that is being opened is there, however long that takes; at once where none is. */
export async function untilOpened(): Promise<void> {
  await opened?.database;
}

function startOpening(): Opening {
  const database = openInFull();
  const opening = { database, inTime: unlessBusy(database) };
  database.then(() => {
    opening.inTime = database;
  }, close);
  return opening;
}

/** Waits for the database as long as a person would. */
async function unlessBusy<Value>(opening: Promise<Value>): Promise<Value> {
  const had = await inTime(opening, openingLimit.inMilliseconds);
  if (had !== null) return had;
  throw new DOMException('', 'TimeoutError');
}

function openInFull(): Promise<Database> {
  return openDB<Directory>(databaseName, databaseVersion, {
    upgrade(database, oldVersion, _, transaction) {
      for (const store of derived) {
        if (database.objectStoreNames.contains(store)) database.deleteObjectStore(store);
      }
      database.createObjectStore('directoryVersion');
      database.createObjectStore('hosters', { keyPath: 'id' });
      database.createObjectStore('suggestions', { keyPath: 'need' });
      database.createObjectStore('further', { keyPath: ['need', 'page'] });
      if (oldVersion < 2) {
        database.createObjectStore('sourceRows');
        database.createObjectStore('sources', { keyPath: 'id' });
        database.createObjectStore('crawl');
        database.createObjectStore('files', { keyPath: 'id' });
      } else if (oldVersion < 3) {
        // Version 2 called it "kept".
        (transaction.objectStore('kept' as 'sourceRows') as { name: string }).name = 'sourceRows';
      }
      // A database that was there is empty now, and was not damaged.
      if (oldVersion) {
        ignore(
          transaction.objectStore('directoryVersion').put(oldVersion, 'upgrade'),
          'the upgrade itself says what fails',
        );
      }
    },
    // Another part of the extension that deletes or rebuilds the database must not wait for us.
    blocking: close,
    terminated: close,
  });
}

function close(): void {
  const closing = opened;
  opened = undefined;
  if (!closing) return;
  ignore(
    closing.database.then((database) => database.close()),
    'what could not be opened needs no closing',
  );
}

/** True if an error says that the disk, or what the browser leaves us of it, is full: nothing is damaged. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Throws the database away, whatever state it is in. Rejects where that takes too long: see `isBusy`. */
export async function deleteDatabase(): Promise<void> {
  close();
  await unlessBusy(deleteDB(databaseName));
}
