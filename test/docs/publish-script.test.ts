import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeyPair } from '../../src/tools/chatiere/directory/signing-keys';
import { verify } from '../../src/tools/chatiere/directory/verify';
import { serveFederation } from '../../src/tools/federation/serve-federation';
import { inRepository } from '../../src/tools/root';
import { runQuietly } from '../../src/tools/run-quietly';

const script = 'docs/publish/publish.sh';
const folder = mkdtempSync(join(tmpdir(), 'chatiere-'));
const published = join(folder, 'public');
const keys = await generateKeyPair();
const secret = keys.privatePem.split('\n')[1] ?? '';

let served: Awaited<ReturnType<typeof serveFederation>>;

beforeAll(async () => {
  const shares = { slow: 0, broken: 0, hostile: 0, odd: 0 };
  const plan = { organizations: 4, services: 12, silent: 0, shares };
  served = await serveFederation(plan, [0, 1]);
});
afterAll(() => served.close());

/** Runs the script as a job does, on the local federation and with the key in its environment. */
const run = (variables: Record<string, string> = {}) =>
  runQuietly(['sh', script], {
    CHATIERE_PUBLIC: published,
    CHATIERE_WORK: join(folder, 'nightly'),
    CHATIERE_DIRECTORY_KEY: keys.privatePem,
    CHATIERE_CRAWL: `--allow-loopback --root ${served.federation.root}`,
    ...variables,
  });

const contents = () =>
  Object.fromEntries(
    readdirSync(published).map((name) => [name, readFileSync(join(published, name), 'base64')]),
  );

// Each run starts four processes, which takes its time on a small machine.
describe('the script that publishes', { timeout: 300_000 }, () => {
  it('crawls, merges, checks, signs and publishes, and says the key nowhere', async () => {
    const { isGood, output } = await run();
    expect(output).toMatch('5 of 5: done');
    expect(isGood).toBe(true);
    expect(output).not.toContain(secret);
    const file = join(published, 'directory.json');
    expect(await verify([file, '--public-key', keys.publicKey])).toMatchObject({ status: 0 });
    const { hosters } = JSON.parse(readFileSync(file, 'utf8')) as { hosters: { id: string }[] };
    const ids = hosters.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...served.federation.hosterIds]));
    expect(ids.length).toBeGreaterThan(100);
    expect(readdirSync(published)).toContain('report.html');
  });

  it.each([
    ['the federation is gone', { CHATIERE_CRAWL: '--allow-loopback --root http://127.0.0.1:9/x' }],
    ['the key is none', { CHATIERE_DIRECTORY_KEY: 'a key of my own' }],
    ['there is no key', { CHATIERE_DIRECTORY_KEY: '' }],
  ])('publishes nothing over what stood there where %s', async (_, variables) => {
    const before = contents();
    const { isGood, output } = await run({ CHATIERE_WORK: join(folder, 'other'), ...variables });
    expect([isGood, output]).toEqual([false, expect.not.stringContaining('5 of 5')]);
    expect(output).not.toContain('a key of my own');
    expect(contents()).toEqual(before);
  });
});

describe('the ready jobs', () => {
  const folderOfJobs = inRepository('docs/publish');
  const jobs = readdirSync(folderOfJobs).filter((name) => name.endsWith('.yml'));
  const textOf = (name: string) => readFileSync(join(folderOfJobs, name), 'utf8');

  it('are there for three kinds of forges', () => {
    expect(jobs.toSorted()).toEqual(['forgejo.yml', 'github.yml', 'gitlab-ci.yml']);
  });

  it.each(jobs)(
    '%s calls the one script, keeps what the next night needs, and traces nothing',
    (name) => {
      const text = textOf(name);
      expect(text.match(/^ +- (run: )?docs\/publish\/publish\.sh$/gm)).toHaveLength(1);
      expect(text).not.toMatch(/chatiere -- |run\.js|set -x/);
      expect(text).toMatch(/nightly/);
      expect(text).toMatch(/CHATIERE_DIRECTORY_KEY/);
      expect(text).not.toContain('\t');
    },
  );

  it('nginx sends the headers that a mirror has', () => {
    const text = readFileSync(inRepository('docs/directory.md'), 'utf8');
    const wanted = [
      ...text.matchAll(
        /^ {4}(Cache-Control|Access-Control-Allow-Origin|Cross-Origin-Resource-Policy|X-Content-Type-Options): +(.+?)(?: {2,}.*)?$/gm,
      ),
    ];
    expect(wanted).toHaveLength(4);
    for (const [, name, value] of wanted) {
      expect(textOf('nginx.conf')).toContain(`add_header ${name} "${value}" always;`);
    }
  });
});
