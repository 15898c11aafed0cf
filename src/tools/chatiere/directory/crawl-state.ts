import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { CrawledFile } from '../../../core/federation/crawled-file';
import { failure, type Result, success } from '../../../core/result';
import { writeWhole } from './directory-file';

// What a crawl knows, line by line: a crawl that is killed loses the line it was writing, and the
// next one goes on from there. A crawl that was done is what the next one asks by ("has this
// changed?").

const header = v.object({
  format: v.literal('chatiere-crawl-1'),
  root: v.string(),
  crawl: v.string(),
});

const end = v.object({ done: v.string() });

/** The schema of a line that a crawl wrote: enough to know that nothing else stands there. */
const line = v.looseObject({
  id: v.string(),
  crawl: v.string(),
  readAt: v.optional(v.nullable(v.string())),
  file: v.nullable(
    v.looseObject({
      class: v.picklist(['federation', 'organization', 'service', 'other']),
      links: v.array(v.object({ id: v.string(), address: v.string() })),
      warnings: v.array(v.string()),
      unknownKeys: v.array(v.string()),
    }),
  ),
  readOn: v.nullable(v.string()),
  problem: v.nullable(v.object({ failure: v.string(), detail: v.string() })),
});

/** The state of a crawl, which outlives the process where it is kept in a file. */
export type CrawlState = {
  /** The id of the crawl that goes on, or of a new one. */
  crawl: string;
  files: Map<string, CrawledFile>;
  keep(file: CrawledFile): void;
  /** Ends the crawl: all was asked for. */
  finish(): void;
};

/**
 * Opens the state of a crawl of this root; `newCrawl` names the crawl if the last one was done.
 * Without a path nothing is kept.
 */
export function openCrawlState(
  path: string | undefined,
  root: string,
  newCrawl: string,
): Result<CrawlState> {
  const files = new Map<string, CrawledFile>();
  if (path === undefined) {
    return success({ crawl: newCrawl, files, keep: () => {}, finish: () => {} });
  }
  let crawl = newCrawl;
  try {
    if (existsSync(path)) crawl = readLines(readFileSync(path, 'utf8'), root, files) ?? newCrawl;
    // Written anew: of each file only the last line counts.
    const first = { format: 'chatiere-crawl-1', root, crawl };
    writeWhole(
      path,
      [first, ...files.values()].map((each) => `${JSON.stringify(each)}\n`).join(''),
    );
  } catch (error) {
    const reason = error instanceof NoState ? error.message : "can't be read or written";
    return failure(`${path} ${reason}. Type --state with another path, or remove the file.`);
  }
  const add = (entry: unknown) => appendFileSync(path, `${JSON.stringify(entry)}\n`);
  return success({ crawl, files, keep: add, finish: () => add({ done: crawl }) });
}

class NoState extends Error {}

/**
 * Reads the lines into `files`; returns the crawl that was not done, undefined if there is none.
 */
function readLines(
  text: string,
  root: string,
  files: Map<string, CrawledFile>,
): string | undefined {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const head = v.safeParse(header, parsed(first));
  if (!head.success) throw new NoState('is no state of a crawl');
  if (head.output.root !== root) throw new NoState(`belongs to a crawl of ${head.output.root}`);
  let isDone = false;
  for (const [index, each] of rest.entries()) {
    const raw = parsed(each);
    const record = v.safeParse(line, raw);
    if (record.success) files.set(record.output.id, raw as CrawledFile);
    else if (v.is(end, raw)) isDone = true;
    else if (index < rest.length - 1) throw new NoState(`is damaged in line ${index + 2}`);
  }
  return isDone ? undefined : head.output.crawl;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
