import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Snapshot, snapshotVersion } from '../../../../src/core/directory/snapshot';
import type { CrawlRecord } from '../../../../src/tools/chatiere/directory/crawl-record';
import { aHoster, anOffer } from '../../../builders/hosters';

/** A folder of its own for a test's files. */
export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-'));
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, content: unknown): string => {
      const path = join(folder, name);
      writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      return path;
    },
  };
}

/** A directory of so many hosters, `h0`, `h1`… */
export function aDirectory(count: number, more: Partial<Snapshot> = {}): Snapshot {
  const hosters = Array.from({ length: count }, (_, index) =>
    aHoster({
      id: `h${index}`,
      name: `H${index}`,
      site: `https://h${index}.example/`,
      offers: [anOffer({ id: `h${index}/etherpad`, address: `https://pad.h${index}.example/` })],
    }),
  );
  return { schema: snapshotVersion, asOf: '2026-11-22', hosters, ...more };
}

/** A record of a crawl in which nothing was found, but for this. */
export function aRecord(more: Partial<CrawlRecord> = {}): CrawlRecord {
  return {
    format: 'chatiere-crawl-record-1',
    root: 'https://panier.example/panier.properties',
    asOf: '2026-11-22',
    files: 0,
    failedFiles: 0,
    hosters: 0,
    services: 0,
    hostersWithTown: 0,
    hostersWithPoint: 0,
    refusals: [],
    departures: [],
    warnings: [],
    unknownKeys: [],
    unknownSoftware: [],
    requests: 0,
    bytes: 0,
    seconds: 0,
    megabytes: 0,
    ...more,
  };
}
