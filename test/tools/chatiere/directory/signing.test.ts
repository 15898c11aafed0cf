import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { keygen } from '../../../../src/tools/chatiere/directory/keygen';
import { sign } from '../../../../src/tools/chatiere/directory/sign';
import { keyVariable } from '../../../../src/tools/chatiere/directory/signing-keys';
import { verify } from '../../../../src/tools/chatiere/directory/verify';
import { aDirectory, aFolder } from './files';

const { write, path } = aFolder();

async function aKey(name: string) {
  const { said } = await keygen([path(name)]);
  return { file: path(name), publicKey: said.trim() };
}

afterEach(() => {
  delete process.env[keyVariable];
});

describe('chatiere directory keygen', () => {
  it('keeps the private key to its owner, and prints the public one', async () => {
    const { file, publicKey } = await aKey('one.pem');
    expect(publicKey).toMatch(/^[\w-]{87}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('never writes over a key', async () => {
    const { file } = await aKey('kept.pem');
    const before = readFileSync(file, 'utf8');
    expect(await keygen([file])).toMatchObject({ status: 1, said: '' });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('chatiere directory sign and verify', () => {
  it('agree on the file that was signed, and on no other', async () => {
    const { file: key, publicKey } = await aKey('signing.pem');
    const file = write('directory.json', aDirectory(3));
    expect(await sign([file, '--key', key])).toMatchObject({ status: 0, wrong: '' });
    const check = () => verify([file, '--public-key', publicKey]);
    expect(await check()).toMatchObject({ status: 0, wrong: '' });
    writeFileSync(file, `${readFileSync(file, 'utf8')} `);
    expect(await check()).toMatchObject({ status: 1, said: '' });
    expect(await verify([file, '--public-key', (await aKey('other.pem')).publicKey])).toMatchObject(
      {
        status: 1,
      },
    );
  });

  it('take keys from the environment, two of them while keys change', async () => {
    const [old, fresh] = [await aKey('old.pem'), await aKey('fresh.pem')];
    process.env[keyVariable] = [old, fresh].map(({ file }) => readFileSync(file, 'utf8')).join('');
    const file = write('both.json', aDirectory(3));
    const out = path('elsewhere.sig');
    expect((await sign([file, '--out', out])).status).toBe(0);
    for (const { publicKey } of [old, fresh]) {
      const answer = await verify([file, '--signature', out, '--public-key', publicKey]);
      expect(answer.status).toBe(0);
    }
  });

  it.each([
    ['no key at all', async () => sign([write('a.json', aDirectory(1))]), 2, keyVariable],
    [
      'a key that is none',
      async () => sign([write('a.json', aDirectory(1)), '--key', write('none.pem', 'x')]),
      1,
      'not 0',
    ],
    [
      'a damaged key',
      async () =>
        sign([
          write('a.json', aDirectory(1)),
          '--key',
          write('bad.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'),
        ]),
      1,
      'damaged',
    ],
    [
      'a file that is no directory',
      async () => sign([write('b.json', '{}'), '--key', (await aKey('b.pem')).file]),
      2,
      'not a directory',
    ],
    ['no public key', async () => verify([write('a.json', aDirectory(1))]), 2, 'public key'],
    [
      'a public key that is none',
      async () => verify([write('a.json', aDirectory(1)), '--public-key', 'x']),
      2,
      'keygen prints one',
    ],
    [
      'no signature',
      async () =>
        verify([
          write('unsigned.json', aDirectory(1)),
          '--public-key',
          (await aKey('c.pem')).publicKey,
        ]),
      2,
      'unsigned.json.sig',
    ],
    [
      'a signature that is none',
      async () =>
        verify([
          write('a.json', aDirectory(1)),
          '--signature',
          write('bad.sig', 'x'),
          '--public-key',
          (await aKey('d.pem')).publicKey,
        ]),
      1,
      'damaged',
    ],
  ])('say in one line what is wrong: %s', async (_what, run, status, said) => {
    const answer = await run();
    expect([answer.status, answer.wrong.split('\n').length]).toEqual([status, 1]);
    expect(answer.wrong).toContain(said);
  });
});
