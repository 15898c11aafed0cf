import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrawlWays, crawl } from '../../../src/core/federation/crawl';
import type {
  CrawledFile,
  FileRequest,
  FileResponse,
} from '../../../src/core/federation/crawled-file';
import { promised } from '../../promised';

const root = 'https://federation.example/root.properties';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

const file = (...lines: string[]): FileResponse => ({
  kind: 'file',
  bytes: bytes(...lines),
  askedAt: Date.parse('2026-11-22T10:59:59.999Z'),
});

const federation = (...links: string[]) =>
  file('federation.name=F', ...links.map((link, index) => `subs.s${index}=${link}`));

const organization = (...links: string[]) =>
  file('organization.name=O', ...links.map((link, index) => `subs.s${index}=${link}`));

const service = file('service.name=S', 'service.website=https://s.example/');

type Web = Record<string, FileResponse | ((question: FileRequest) => FileResponse)>;

/** Runs a crawl over these pages and tells what was asked for, in order. */
async function run(
  web: Web,
  settings: Partial<CrawlWays> & {
    id?: string;
    today?: string;
    files?: Map<string, CrawledFile>;
  } = {},
) {
  const asked: string[] = [];
  const waits: number[] = [];
  const kept: CrawledFile[] = [];
  const {
    id = 'first',
    today = '2026-11-22',
    files = new Map<string, CrawledFile>(),
    ...ways
  } = settings;
  const isComplete = await crawl(
    { id, root, today, files },
    {
      transport: async (question) => {
        asked.push(question.address);
        await Promise.resolve();
        const page = web[question.address];
        if (!page) return { kind: 'failed', failure: 'bad-status', detail: '404' };
        return typeof page === 'function' ? page(question) : page;
      },
      keep: async (each) => void kept.push(each),
      wait: async (seconds) => void waits.push(seconds),
      now: () => 0,
      isStopped: () => false,
      ...ways,
    },
  );
  return { asked, waits, kept, files, isComplete };
}

const a = 'https://a.example/o.properties';
const b = 'https://b.example/o.properties';
const pad = 'https://a.example/pad.properties';
const bin = 'https://a.example/bin.properties';

const smallWeb: Web = {
  [root]: federation(a, b),
  [a]: organization(pad, bin),
  [b]: organization(pad),
  [pad]: service,
  [bin]: service,
};

describe('crawl', () => {
  it('asks for every file once, and keeps each', async () => {
    const { asked, kept, isComplete } = await run(smallWeb);
    expect(asked.toSorted()).toEqual([a, bin, pad, b, root].toSorted());
    expect(kept.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
    expect(isComplete).toBe(true);
  });

  it('ends in circles, and goes no deeper than services of organisations', async () => {
    const deep = 'https://c.example/deep.properties';
    const { asked } = await run({
      [root]: federation(a, root),
      [a]: organization(b, root, a),
      [b]: organization(deep),
      [deep]: service,
    });
    expect(asked.toSorted()).toEqual([a, b, root].toSorted());
  });

  it('follows what a nearer link leads to, even where a farther one was met first', async () => {
    const { asked } = await run({
      [root]: federation(a, b),
      [a]: organization(b),
      [b]: organization(pad),
      [pad]: service,
    });
    expect(asked).toContain(pad);
  });

  it('decides by what a file is, not by where it was linked', async () => {
    const { asked } = await run({ [root]: organization(pad), [pad]: service });
    expect(asked).toEqual([root, pad]);
  });

  it('asks four at once at most, and one of each host', async () => {
    const hosts = Array.from({ length: 12 }, (_, host) => host);
    const links = hosts.flatMap((host) =>
      Array.from({ length: 5 }, (_, page) => `https://h${host}.example/${page}.properties`),
    );
    const underWay = new Set<string>();
    let most = 0;
    const { kept } = await run(
      {},
      {
        transport: async ({ address }) => {
          const { host } = new URL(address);
          expect(underWay.has(host)).toBe(false);
          underWay.add(host);
          most = Math.max(most, underWay.size);
          for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
          underWay.delete(host);
          return address === root ? federation(...links) : service;
        },
      },
    );
    expect(kept).toHaveLength(61);
    expect(most).toBe(4);
  });

  it('waits as long as it is told, a minute at most, and asks three times at most', async () => {
    let answers = 0;
    const { waits, asked, files } = await run({
      [root]: federation(a, b),
      [a]: () => {
        answers += 1;
        return answers === 1 ? { kind: 'later', seconds: 7 } : organization();
      },
      [b]: { kind: 'later', seconds: 9999 },
    });
    expect(waits).toEqual([7, 60, 60]);
    expect(asked).toHaveLength(6);
    expect(files.get(a)?.problem).toBeNull();
    expect(files.get(b)?.problem?.failure).toBe('bad-status');
  });

  it('keeps the last good reading of a file that fails, and follows it', async () => {
    const { files } = await run(smallWeb);
    const before = files.get(a)?.file;
    const { [a]: _gone, ...web } = smallWeb;
    const { asked } = await run(web, { files, id: 'second' });
    expect(files.get(a)).toMatchObject({ file: before, readOn: '2026-11-22' });
    expect(files.get(a)?.problem).toEqual({ failure: 'bad-status', detail: '404' });
    expect(asked).toContain(bin);
  });

  it('asks by the hour of its own clock, and believes that nothing changed', async () => {
    const { files } = await run(smallWeb);
    const questions: FileRequest[] = [];
    const unchanged = (question: FileRequest): FileResponse => {
      questions.push(question);
      return { kind: 'unchanged' };
    };
    const web = Object.fromEntries(Object.keys(smallWeb).map((address) => [address, unchanged]));
    const { kept } = await run(web, { files, id: 'second' });
    const hour = '2026-11-22T10:00:00.000Z';
    expect(questions.map(({ since }) => since)).toEqual(Array(5).fill(hour));
    expect(kept.map(({ problem }) => problem)).toEqual(Array(5).fill(null));
  });

  it('asks for all files of a member by one hour, whichever of them the server sent anew', async () => {
    const links = Array.from({ length: 8 }, (_, at) => `https://a.example/s${at}`);
    const pages: Web = { [root]: federation(a), [a]: organization(...links) };
    for (const link of links) pages[link] = service;
    const { files } = await run(pages);
    const day = (date: string) => Date.parse(`${date}T09:10:00Z`);
    const visit = async (today: string, isNew: (address: string) => boolean) => {
      const since = new Set<string | null>();
      const web = Object.fromEntries(
        Object.entries(pages).map(([address, page]) => [
          address,
          (question: FileRequest): FileResponse => {
            if (address !== root) since.add(question.since);
            if (question.since && !isNew(address)) return { kind: 'unchanged' };
            return { ...(page as FileResponse & { kind: 'file' }), askedAt: day(today) };
          },
        ]),
      );
      await run(web, { files, id: today, today });
      return [...since];
    };
    const first = '2026-11-22T10:00:00.000Z';
    expect(await visit('2026-11-23', (address) => /[1346]$/.test(address))).toEqual([first]);
    expect(await visit('2026-11-24', () => false)).toEqual([first]);
    expect(await visit('2026-11-29', () => false)).toEqual([null]);
    expect(await visit('2026-11-30', () => false)).toEqual(['2026-11-29T09:00:00.000Z']);
  });

  it('goes on by that hour where it was interrupted within the files of a member', async () => {
    const links = Array.from({ length: 4 }, (_, at) => `https://a.example/s${at}`);
    const pages: Web = { [root]: federation(a), [a]: organization(...links) };
    for (const link of links) pages[link] = service;
    const { files } = await run(pages);
    const asked: (string | null)[] = [];
    const again = (question: FileRequest): FileResponse => {
      asked.push(question.since);
      const page = pages[question.address] as FileResponse & { kind: 'file' };
      return { ...page, askedAt: Date.parse('2026-11-23T09:10:00Z') };
    };
    const web = Object.fromEntries(Object.keys(pages).map((address) => [address, again]));
    const isStopped = () => asked.length >= 3;
    await run(web, { files, id: 'second', today: '2026-11-23', isStopped });
    await run(web, { files, id: 'second', today: '2026-11-23' });
    expect(asked).toEqual(Array(6).fill('2026-11-22T10:00:00.000Z'));
  });

  it('forgets a file that fails for over 30 days, and where it led', async () => {
    const { files } = await run(smallWeb);
    const { [a]: _gone, ...web } = smallWeb;
    const month = await run(web, { files, id: 'second', today: '2026-12-22' });
    expect(month.asked).toContain(bin);
    const later = await run(web, { files, id: 'third', today: '2026-12-23' });
    expect(later.asked).not.toContain(bin);
    expect(files.get(a)).toMatchObject({ file: null, readOn: null });
  });

  it.each([
    ['HTML', '<html>', 'not-a-file'],
    ['too big for what it is', `service.name=S\n# ${'x'.repeat(300_000)}`, 'too-big'],
  ])('a file that is %s is a problem', async (_what, text, failure) => {
    const { files } = await run({ [root]: federation(a), [a]: file(text) });
    expect(files.get(a)?.problem?.failure).toBe(failure);
  });

  it('takes 200 links of an organisation, and 10,000 of a federation', async () => {
    const many = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => `https://${name}.example/${index}.properties`);
    const { asked } = await run({ [root]: federation(a), [a]: organization(...many(300, 's')) });
    expect(asked).toHaveLength(202);
    const wide = await run({ [root]: federation(...many(10_100, 'o')) });
    expect(wide.asked).toHaveLength(10_001);
  });

  it('interrupted anywhere and gone on with, it asks for every file once and knows the same', async () => {
    const whole = await run(smallWeb);
    await fc.assert(
      fc.asyncProperty(fc.nat(6), async (stopAfter) => {
        const files = new Map<string, CrawledFile>();
        const stored: CrawledFile[] = [];
        const keep = async (each: CrawledFile) => void stored.push(each);
        const first = await run(smallWeb, {
          files,
          keep,
          isStopped: () => stored.length >= stopAfter,
        });
        // Only what was kept survives.
        const revived = new Map(stored.map((each) => [each.id, each]));
        const second = await run(smallWeb, { files: revived, keep });
        expect([...first.asked, ...second.asked].toSorted()).toEqual(whole.asked.toSorted());
        expect(second.isComplete).toBe(true);
        expect(new Map([...revived].toSorted())).toEqual(new Map([...whole.files].toSorted()));
      }),
    );
  });

  it('asks nobody any more where nothing can be kept', async () => {
    const asked: string[] = [];
    const transport = async ({ address }: FileRequest): Promise<FileResponse> => {
      asked.push(address);
      return smallWeb[address] as FileResponse;
    };
    const keep = async () => {
      if (asked.length > 1) throw new Error('the disk is full');
    };
    await expect(run(smallWeb, { transport, keep })).rejects.toThrow('the disk is full');
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('killed while files are under way, it asks for those again and for no other', async () => {
    const stored: CrawledFile[] = [];
    const { promise: never } = promised<never>();
    const underWay = promised();
    let asked = 0;
    const transport = async ({ address }: FileRequest): Promise<FileResponse> => {
      asked += 1;
      if (asked === 4) underWay.resolve();
      return asked > 2 ? never : (smallWeb[address] as FileResponse);
    };
    void run(smallWeb, { transport, keep: async (each) => void stored.push(each) });
    await underWay.promise;
    const revived = new Map(stored.map((each) => [each.id, each]));
    const second = await run(smallWeb, { files: revived });
    expect(stored).toHaveLength(2);
    expect(second.asked).toHaveLength(3);
    expect(second.isComplete).toBe(true);
  });
});

it('a file that fails, read on a day to come, is kept as read today: it is not believed for years', async () => {
  const { files } = await run({ [root]: federation(a), [a]: organization() });
  const read = files.get(a) as CrawledFile;
  const ahead = new Map([[a, { ...read, readOn: '2028-01-01' }]]);
  const later = await run({ [root]: federation(a) }, { id: 'second', files: ahead });
  expect(later.files.get(a)).toMatchObject({
    readOn: '2026-11-22',
    problem: { failure: 'bad-status' },
  });
});
