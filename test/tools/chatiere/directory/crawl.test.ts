import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../../src/core/directory/snapshot';
import { crawl, readKnown } from '../../../../src/tools/chatiere/directory/crawl';
import { readCrawlRecord } from '../../../../src/tools/chatiere/directory/crawl-record';
import type { Outcome } from '../../../../src/tools/chatiere/directory/outcome';
import type { Fate } from '../../../../src/tools/federation/fates';
import { serveFederation } from '../../../../src/tools/federation/serve-federation';

const plan = {
  organizations: 20,
  services: 200,
  silent: 1,
  shares: { slow: 0.05, broken: 0.1, hostile: 0.2, odd: 0.05 },
};

const folder = mkdtempSync(join(tmpdir(), 'chatiere-'));
const out = join(folder, 'crawl.json');
const read = (path = out) => JSON.parse(readFileSync(path, 'utf8')) as Snapshot;

let served: Awaited<ReturnType<typeof serveFederation>>;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  served = await serveFederation(plan, [5, 20]);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await served.close();
});

const known = readKnown();

const trial = (...words: string[]): Promise<Outcome> =>
  crawl(['--allow-loopback', '--time-limit', '2', ...words], () => known);

describe('chatiere directory crawl', () => {
  it('finds every good record of a bad day, and says of every bad one what is wrong', async () => {
    const { root, pages, hosterIds, offerAddresses, departedHosts, badFiles } = served.federation;
    const fates = new Set([...pages.values()].map(({ fate }) => fate));
    // Else nothing has been proved.
    expect(fates.size).toBe(19);
    const { status, said, wrong } = await trial('--root', root, '--out', out);
    expect([status, wrong]).toEqual([0, '']);
    const { hosters, departures } = read();
    expect(hosters.map(({ id }) => id).toSorted()).toEqual(hosterIds.toSorted());
    expect(
      hosters.flatMap(({ offers }) => offers.map(({ address }) => address)).toSorted(),
    ).toEqual(offerAddresses.toSorted());
    expect(departures?.map(({ host }) => host)).toEqual(departedHosts);
    for (const file of badFiles) expect(said).toMatch(`\n  ${file}  `);
    expect(said).toMatch(`${hosterIds.length} hosters, ${offerAddresses.length} services`);
  });

  it('reads names in either encoding, and the town of a seat', async () => {
    const byFate = (fate: Fate) =>
      [...served.federation.pages].filter(([, page]) => page.fate === fate).map(([key]) => key);
    expect(byFate('windows-1252').length).toBeGreaterThan(0);
    const { hosters } = read();
    expect(hosters[0]?.name).toMatch(/^Hébergeur \d+$/);
    expect(new Set(hosters.flatMap(({ offers }) => offers.map(({ name }) => name[0])))).toEqual(
      new Set(['É']),
    );
    expect(new Set(hosters.map(({ seat }) => seat?.townKey))).toEqual(
      new Set(['FR:69123', 'FR:59350', 'FR:44109', 'FR:13055']),
    );
  });

  it('puts no poorer directory in the place of a good one, unless it is forced', async () => {
    const small = await serveFederation({ organizations: 2, services: 4, silent: 1 }, [0, 1]);
    const former = readFileSync(out, 'utf8');
    try {
      const words = ['--root', small.federation.root, '--out', out];
      const { status, wrong } = await trial(...words);
      expect(status).toBe(1);
      expect(wrong).toMatch(/stays as it was: it has 2 hosters .*over 30 % fewer.*--force/);
      expect(readFileSync(out, 'utf8')).toBe(former);
      expect(read(`${out}.refused`).hosters).toHaveLength(2);
      expect(await trial(...words, '--force')).toMatchObject({ status: 0 });
      expect(read().hosters).toHaveLength(2);
    } finally {
      await small.close();
      writeFileSync(out, former);
    }
  });

  it('writes nothing where the federation is not there', async () => {
    const path = join(folder, 'nothing.json');
    const { status, said, wrong } = await trial('--root', 'http://127.0.0.1:9/x', '--out', path);
    expect(status).toBe(1);
    expect(said).toMatch('http://127.0.0.1:9/x  unreachable: ECONNREFUSED');
    expect(wrong).toBe('No hoster was found: nothing is written.');
    expect(existsSync(path)).toBe(false);
  });

  it('tries what is not proved where the collective’s list is refused, and makes nothing of it', async () => {
    const { root } = served.federation;
    const collective = root.replace('federation', 'gone');
    const probes = { collective, unproved: [{ address: root }] };
    const report = join(folder, 'report.md');
    const typed = ['--allow-loopback', '--root', collective, '--report', report];
    const { status, said } = await crawl(typed, () => known, probes);
    expect(status).toBe(1);
    expect(said).toMatch(`yes  ${root}  properties`);
    expect(said).toMatch(`type --root ${root}\n`);
    expect(readFileSync(report, 'utf8')).toMatch(`type --root ${root}\n`);
    const other = await crawl(
      ['--allow-loopback', '--root', 'http://127.0.0.1:9/x'],
      undefined,
      probes,
    );
    expect(other.said).not.toMatch(root);
  });

  it('writes the record of what it found, which says what it cost', async () => {
    const path = join(folder, 'record.json');
    await trial('--root', served.federation.root, '--record', path);
    const record = readCrawlRecord(path);
    const { hosterIds, badFiles } = served.federation;
    expect(record).toMatchObject({ ok: true, value: { hosters: hosterIds.length } });
    if (!record.ok) return;
    expect(record.value.hostersWithTown).toBe(hosterIds.length);
    expect(record.value.requests).toBeGreaterThan(150);
    expect(record.value.bytes).toBeGreaterThan(20_000);
    expect(new Set(record.value.refusals.map(({ path: file }) => file))).toEqual(new Set(badFiles));
  });

  it('asks nobody on this machine, if it is no trial', async () => {
    const { status, said } = await crawl(['--root', served.federation.root]);
    expect(status).toBe(1);
    expect(said).toMatch('forbidden-address: 127.0.0.1');
  });
});

describe('a crawl with --state', () => {
  const state = join(folder, 'state.jsonl');
  afterEach(() => vi.mocked(process.stderr.write).mockClear());
  const linesOf = () => readFileSync(state, 'utf8').trimEnd().split('\n');

  it('keeps each file, and after a crawl that was done asks for all again', async () => {
    const words = ['--root', served.federation.root, '--state', state];
    const first = await trial(...words);
    const { length } = linesOf();
    expect(length).toBeGreaterThan(150);
    expect(linesOf().at(-1)).toMatch(/^\{"done":/);
    expect((await trial(...words)).said).toBe(first.said);
    // One more line for each file that was asked for, the first line and the last are new.
    expect(linesOf()).toHaveLength(2 * (length - 2) + 2);
  });

  it('goes on after it was killed, wherever its last line ends', async () => {
    const words = ['--root', served.federation.root, '--state', state];
    const { said } = await trial(...words);
    const [first = '', ...files] = linesOf().slice(0, 120);
    writeFileSync(state, [first, ...files].join('\n').slice(0, -20));
    const again = await trial(...words);
    expect(again.said).toBe(said);
    const crawls = new Set(
      linesOf()
        .slice(1, -1)
        .map((line) => JSON.parse(line).crawl),
    );
    expect(crawls.size).toBeGreaterThan(0);
    expect(JSON.parse(linesOf()[0] ?? '').crawl).toBe(JSON.parse(first).crawl);
  });

  it.each([
    ['is no state of a crawl', 'nonsense'],
    ['belongs to a crawl of x', '{"format":"chatiere-crawl-1","root":"x","crawl":"c"}'],
  ])('that %s is left alone', async (reason, text) => {
    writeFileSync(state, text);
    const { status, wrong } = await trial('--root', served.federation.root, '--state', state);
    expect([status, wrong.split('\n').length]).toEqual([2, 1]);
    expect(wrong).toMatch(reason);
    expect(readFileSync(state, 'utf8')).toBe(text);
  });
});

it.each([
  [['--root', 'nonsense'], '--root'],
  [['--root', 'file:///etc/passwd'], '--root'],
  [['--time-limit', '0'], '--time-limit'],
  [['--time-limit', 'soon'], '--time-limit'],
  [['--rot', 'x'], '--rot'],
  [['file'], 'Type: chatiere directory crawl'],
  [['--out', '/no/such/folder/crawl.json'], '--out'],
  [['--out', '.'], '--out'],
  [['--report', '/no/such/folder/report.md'], '--report'],
  [['--record', '.'], '--record'],
])('says in one line what is wrong with crawl %j', async (words, said) => {
  const { status, wrong } = await crawl(words);
  expect([status, wrong.split('\n').length]).toEqual([2, 1]);
  expect(wrong).toContain(said);
});
