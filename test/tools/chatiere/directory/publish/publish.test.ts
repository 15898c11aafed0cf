import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../../../src/core/directory/snapshot';
import { publishFolder } from '../../../../../src/tools/chatiere/directory/publish/publish';
import { generateKeyPair } from '../../../../../src/tools/chatiere/directory/signing-keys';
import { verify } from '../../../../../src/tools/chatiere/directory/verify';
import { aHoster, aSeat } from '../../../../builders/hosters';
import { places } from '../../../../builders/places';
import { aDirectory, aFolder, aRecord } from '../files';

const keys = await generateKeyPair();

/** A place to publish at, with what is typed for it. */
function aPlace() {
  const { write, path } = aFolder();
  const out = path('public');
  const key = write('key.pem', keys.privatePem);
  const record = write('record.json', aRecord());
  return {
    out,
    path,
    write,
    read: (name: string) => readFileSync(`${out}/${name}`),
    publish: (directory: Snapshot, ...more: string[]) => {
      const file = write('directory.json', directory);
      return publishFolder([file, '--out', out, '--record', record, '--key', key, ...more]);
    },
  };
}

/** All files of a folder, each with its content. */
const contentOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'base64')]),
  );

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('chatiere directory publish', () => {
  it('writes all that the folder needs, and the signature holds', async () => {
    const { publish, read, out } = aPlace();
    const { status, said, wrong } = await publish(aDirectory(12));
    expect([status, wrong]).toEqual([0, '']);
    expect(readdirSync(out).toSorted()).toEqual([
      'changes.atom',
      'changes.json',
      'directory.json',
      'directory.json.gz',
      'directory.json.sig',
      'index.html',
      'report.html',
    ]);
    expect(gunzipSync(read('directory.json.gz'))).toEqual(read('directory.json'));
    expect(said).toMatch(/directory\.json\.sig, \d+ bytes/);
    const file = `${out}/directory.json`;
    expect(await verify([file, '--public-key', keys.publicKey])).toMatchObject({ status: 0 });
  });

  it('takes the key from the environment, and says it nowhere', async () => {
    const { out, write } = aPlace();
    vi.stubEnv('CHATIERE_DIRECTORY_KEY', keys.privatePem);
    const { status, said } = await publishFolder([write('d.json', aDirectory(3)), '--out', out]);
    expect(status).toBe(0);
    const secret = keys.privatePem.split('\n')[1] ?? '';
    expect(secret.length).toBeGreaterThan(40);
    expect(said).not.toContain(secret);
    for (const name of readdirSync(out)) {
      expect(readFileSync(`${out}/${name}`, 'latin1')).not.toContain(secret);
    }
  });

  it('gives the same bytes for the same directory, but for the signature', async () => {
    const [one, other] = [aPlace(), aPlace()];
    await one.publish(aDirectory(5));
    await other.publish(aDirectory(5));
    const { 'directory.json.sig': _, ...first } = contentOf(one.out);
    expect(contentOf(other.out)).toMatchObject(first);
  });

  it('tells who came, left and moved since what stood there, in changes that are kept', async () => {
    const { publish, read } = aPlace();
    const { hosters } = aDirectory(10);
    await publish(aDirectory(10));
    expect(JSON.parse(read('changes.json').toString()).publications).toEqual([]);
    const [first = aHoster(), , ...others] = hosters;
    const moved = { ...first, seat: aSeat(places.paris, { town: 'Paris' }) };
    const fresh = aHoster({ id: 'fresh', name: '<b>Frais & dispos</b>' });
    await publish(aDirectory(0, { hosters: [moved, ...others, fresh] }));
    await publish(aDirectory(0, { hosters: [moved, ...others] }));
    const { publications } = JSON.parse(read('changes.json').toString());
    expect(publications).toMatchObject([
      { number: 2, came: [], left: [{ id: 'fresh' }], moved: [] },
      {
        number: 1,
        came: [{ id: 'fresh' }],
        left: [{ id: 'h1', town: 'Quelque part' }],
        moved: [{ id: 'h0', from: 'Quelque part', to: 'Paris' }],
      },
    ]);
    const feed = read('changes.atom').toString();
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).toContain('&lt;b&gt;Frais &amp; dispos&lt;/b&gt;');
  });

  it.each([
    ['poorer', aDirectory(4), 'over 30 % fewer than 10'],
    ['older', aDirectory(10, { asOf: '2026-01-01' }), '2026-01-01'],
  ])('puts nothing over what stands there where the new one is %s', async (_, bad, said) => {
    const { publish, out } = aPlace();
    await publish(aDirectory(10));
    const before = contentOf(out);
    const { status, wrong } = await publish(bad);
    expect([status, wrong]).toEqual([1, expect.stringContaining(said)]);
    expect(contentOf(out)).toEqual(before);
    expect(await publish(bad, '--force')).toMatchObject({ status: 0 });
  });

  it('leaves all as it was where the disk can’t be written to', async () => {
    const { publish, out, read } = aPlace();
    await publish(aDirectory(10));
    const before = read('directory.json');
    // A folder where the last draft goes.
    mkdirSync(`${out}/.directory.json.sig.${process.pid}.draft`);
    await expect(publish(aDirectory(11))).rejects.toThrow();
    expect(read('directory.json')).toEqual(before);
  });

  it('keeps the other files of the folder', async () => {
    const { publish, out, read } = aPlace();
    mkdirSync(out);
    writeFileSync(`${out}/.domains`, 'annuaire.example\n');
    await publish(aDirectory(2));
    expect(read('.domains').toString()).toBe('annuaire.example\n');
  });

  it('without a signature only if that is typed; then no former one is left', async () => {
    const { publish, out, write } = aPlace();
    await publish(aDirectory(10));
    vi.stubEnv('CHATIERE_DIRECTORY_KEY', '');
    const words = [write('d.json', aDirectory(10)), '--out', out];
    expect(await publishFolder(words)).toMatchObject({
      status: 2,
      wrong: expect.stringMatching(/No key.*--unsigned.*Nothing was published/),
    });
    expect(statSync(`${out}/directory.json.sig`).isFile()).toBe(true);
    expect(await publishFolder([...words, '--unsigned'])).toMatchObject({ status: 0 });
    expect(readdirSync(out)).not.toContain('directory.json.sig');
    expect(readFileSync(`${out}/index.html`, 'utf8')).toMatch('n’est pas signé');
  });

  it('refuses a key that is none of package.json’s: every copy would refuse the file', async () => {
    const { publish, write } = aPlace();
    const other = await generateKeyPair();
    const directory = { url: 'https://miroir.example/d.json', publicKeys: [other.publicKey] };
    vi.stubEnv('CHATIERE_PACKAGE_FILE', write('package.json', { chatiere: { directory } }));
    const { status, wrong } = await publish(aDirectory(2));
    expect([status, wrong]).toEqual([2, expect.stringMatching('none of those in package.json')]);
  });

  describe('on the next nights', () => {
    /** A place whose key is that of package.json, where a directory of the first day of May stands. */
    async function standingPlace() {
      const place = aPlace();
      const directory = { url: 'https://miroir.example/d.json', publicKeys: [keys.publicKey] };
      vi.stubEnv('CHATIERE_PACKAGE_FILE', place.write('package.json', { chatiere: { directory } }));
      await place.publish(datedDirectory(1));
      return { ...place, before: contentOf(place.out) };
    }

    /** The same hosters, seen on another day of May. */
    const datedDirectory = (day: number, count = 4): Snapshot => {
      const asOf = `2026-05-0${day}`;
      const { hosters, ...rest } = aDirectory(count);
      return { ...rest, asOf, hosters: hosters.map((hoster) => ({ ...hoster, asOf })) };
    };

    it.each([2, 8])('keeps file and signature where only dates differ, on day %i', async (day) => {
      const { publish, out, before } = await standingPlace();
      expect((await publish(datedDirectory(day))).status).toBe(0);
      expect(contentOf(out)).toEqual(before);
    });

    it('writes it anew after a week, when it is told to, and when something else differs', async () => {
      const { publish, out, before } = await standingPlace();
      const file = () => contentOf(out)['directory.json'];
      await publish(datedDirectory(9));
      expect(file()).not.toBe(before['directory.json']);
      const { publish: forced, out: other } = await standingPlace();
      await forced(datedDirectory(2), '--force');
      expect(contentOf(other)['directory.json']).not.toBe(before['directory.json']);
      await publish(datedDirectory(9, 5));
      expect(JSON.parse(Buffer.from(file() ?? '', 'base64').toString()).hosters).toHaveLength(5);
    });

    it('signs anew where what stands there is signed by no key of package.json', async () => {
      const { publish, write, out, before } = await standingPlace();
      const other = await generateKeyPair();
      write('key.pem', other.privatePem);
      const directory = { url: 'https://miroir.example/d.json', publicKeys: [other.publicKey] };
      vi.stubEnv('CHATIERE_PACKAGE_FILE', write('package.json', { chatiere: { directory } }));
      await publish(datedDirectory(2));
      expect(contentOf(out)['directory.json.sig']).not.toBe(before['directory.json.sig']);
    });
  });

  it.each([
    [[], 'Type'],
    [['none.json', '--out', 'x'], 'none.json'],
    [['none.json'], '--out'],
  ])('says in one line what is wrong with %j', async (words, said) => {
    const { status, wrong } = await publishFolder(words);
    expect([status, wrong.split('\n').length]).toEqual([2, 1]);
    expect(wrong).toContain(said);
  });

  it('reads no record that a crawl did not write', async () => {
    const { publish, write } = aPlace();
    const bad = write('bad.json', { format: 'chatiere-crawl-record-1', root: 4 });
    const { status, wrong } = await publish(aDirectory(2), '--record', bad);
    expect([status, wrong]).toEqual([2, expect.stringMatching('is no record of a crawl')]);
  });
});
