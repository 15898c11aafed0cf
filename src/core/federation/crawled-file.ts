import type { BusyHost } from './busy-hosts';
import type { ChatonsinfosFile } from './chatonsinfos-file';
import type { CrawlFailure } from './crawl-failure';

/** A request for one file. */
export type FileRequest = {
  address: string;
  /** The hour of our own clock since which a change is asked for: see `hourToAskSince`; null: all of it. */
  since: string | null;
  /** The most bytes of the answer that are read. */
  mostBytes: number;
};

/**
 * The answer to a request for one file: the file, asked for at an instant of our own clock (milliseconds
 * since 1970), no change, a wait, or a failure.
 */
export type FileResponse =
  | { kind: 'file'; bytes: Uint8Array; askedAt: number }
  | { kind: 'unchanged' }
  | { kind: 'later'; seconds: number }
  | { kind: 'failed'; failure: CrawlFailure; detail: string };

/** The function that asks for one file. */
export type Transport = (question: FileRequest) => Promise<FileResponse>;

/** A file as the crawls know it. */
export type CrawledFile = {
  /** The address by which the file is known again. */
  id: string;
  /** The id of the crawl that asked last; empty where none had more than "later". */
  crawl: string;
  /**
   * The hour of our own clock in which it was last read whole, an ISO instant; absent in what former
   * versions kept, which marked it as the server wished.
   */
  readAt?: string | null;
  /** The file as it was last read well, which a later problem leaves; null if it never was. */
  file: ChatonsinfosFile | null;
  /** The day on which the file was last read well, `YYYY-MM-DD`; null if it never was. */
  readOn: string | null;
  /** The problem that the last request for the file met; null where there was none. */
  problem: { failure: CrawlFailure; detail: string } | null;
  /**
   * The hour by which the last crawl asked for a member's files: see `siteHour`. Absent in what former versions
   * kept.
   */
  siteHour?: string | null;
  /** The state of its host, which put a crawl off; absent where it never did. */
  busy?: BusyHost;
};
