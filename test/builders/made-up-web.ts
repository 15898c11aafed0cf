import { crawl } from '../../src/core/federation/crawl';
import type { CrawledFile } from '../../src/core/federation/crawled-file';

/** The texts of a made-up web, by address. */
export type MadeUpWeb = Readonly<Record<string, string>>;

/** What a crawl of a made-up web comes to: the files, and the addresses that were asked, in order. */
export async function crawlWeb(
  root: string,
  web: MadeUpWeb,
  today = '2026-11-22',
): Promise<{ files: Map<string, CrawledFile>; asked: string[] }> {
  const files = new Map<string, CrawledFile>();
  const asked: string[] = [];
  await crawl(
    { id: 'made up', root, today, files },
    {
      transport: async ({ address }) => {
        asked.push(address);
        const text = web[address];
        if (text === undefined) return { kind: 'failed', failure: 'unreachable', detail: '' };
        const bytes = new TextEncoder().encode(text);
        return { kind: 'file', bytes, askedAt: 0 };
      },
      keep: async () => {},
      wait: async () => {},
      now: () => 0,
      isStopped: () => false,
    },
  );
  return { files, asked };
}

/** The text of a file, from its keys and links. */
export function fileOf(
  keys: Readonly<Record<string, string>>,
  links: readonly string[] = [],
): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}=${value}`);
  return [...lines, ...links.map((link, at) => `subs.s${at}=${link}`)].join('\n');
}
