import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoster } from '../../../src/tools/chatiere/hoster';
import { spawnChatiere } from '../call-chatiere';

const folder = mkdtempSync(join(tmpdir(), 'chatiere-'));
let server: Server;
let at: string;
let asked: string[];

/** A hoster's site, with a file, a service, and a page where a file should be. */
const pages: Record<string, () => string> = {
  '/alto.properties': () =>
    [
      'file.class = organization',
      'organization.name = Alto',
      'organization.website = https://alto.example/',
      'no separator here',
      'organization.colour = blue',
      `subs.pads = ${at}/pads.properties`,
      'subs.other = http://127.0.9.9/other.properties',
    ].join('\n'),
  '/pads.properties': () =>
    'service.name = Pads\nservice.website = https://pads.alto.example/\nsoftware.name = Etherpad\n',
  '/page': () => '<!doctype html><title>Alto</title>',
};

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/moved') response.writeHead(301, { Location: '/alto.properties' }).end();
    else response.writeHead(pages[url] ? 200 : 404).end(pages[url]?.());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const check = (...words: string[]) => {
  asked = [];
  return hoster(['check', '--allow-loopback', ...words], () => ({ curated: [] }));
};

describe('chatiere hoster check', () => {
  it('says what users will see, what was not understood, and what is missing', async () => {
    const { status, said, wrong } = await check(`${at}/alto.properties`);
    expect([status, wrong]).toEqual([0, '']);
    expect(said).toContain('Alto  https://alto.example/\n');
    expect(said).toContain('  Pads  text-collab  https://pads.alto.example/');
    expect(said).toContain('  line 4: no = in the line\n');
    expect(said).toContain('  line 5: the format has no such key: organization.colour\n');
    expect(said).toContain('  add organization.geolocation.latitude = …');
    expect(said).toContain('  add service.registration.load = …');
    expect(said).toContain('On other hosts, not asked:\n  http://127.0.9.9/other.properties\n');
    expect(asked).toEqual(['/alto.properties', '/pads.properties']);
  });

  it('writes the files that lack a line, ready to be published', async () => {
    const ready = join(folder, 'ready');
    await check(`${at}/alto.properties`, '--ready', ready);
    expect(readdirSync(ready).toSorted()).toEqual(['alto.properties', 'pads.properties']);
    const text = readFileSync(join(ready, 'alto.properties'), 'utf8');
    expect(text).toContain('organization.name = Alto\n');
    expect(text).toContain('organization.geolocation.address =\n');
  });

  it.each([
    ['/nothing', /No file was found/],
    ['/page', /web page where the file should be/],
    ['/moved', /leads on to another address/],
    ['/pads.properties', /that of the organisation/],
  ])('answers no to %s, and says what to do', async (path, sentence) => {
    const { status, wrong } = await check(at + path);
    expect(status).toBe(1);
    expect(wrong).toMatch(sentence);
    expect(asked).toEqual([path]);
  });

  it('writes nothing where it could read nothing of the hoster', async () => {
    const none = join(folder, 'none');
    await check(`${at}/pads.properties`, '--ready', none);
    expect(existsSync(none)).toBe(false);
  });

  it('asks no private host unless it is told to, and nobody else for one', async () => {
    asked = [];
    const known = () => ({ curated: [] });
    const refused = await hoster(['check', `${at}/alto.properties`], known);
    expect(refused).toMatchObject({ status: 1, wrong: expect.stringMatching(/https/) });
    const secure = await hoster(['check', at.replace('http:', 'https:')], known);
    expect(secure).toMatchObject({ status: 1, wrong: expect.stringMatching(/public internet/) });
    expect(asked).toEqual([]);
  });

  it.each([
    [['check']],
    [['look', 'alto.example']],
    [['check', 'alto.example', '--time-limit', '0']],
    [['check', 'alto.example', '--colour']],
  ])('says how it is typed: %j', async (words) => {
    expect(await hoster(words, () => ({ curated: [] }))).toMatchObject({ status: 2 });
  });

  it('is a verb of the command line', () => {
    const { status, stderr } = spawnChatiere(['hoster', 'check', 'http://alto.example/']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/https/);
  });
});
