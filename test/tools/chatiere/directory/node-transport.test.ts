import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileResponse } from '../../../../src/core/federation/crawled-file';
import {
  nodeTransport,
  type TransportSettings,
  waysTo,
} from '../../../../src/tools/chatiere/directory/node-transport';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let handle: Handler;
let asked: IncomingMessage[];
let origin: string;
let port: number;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  origin = `http://127.0.0.1:${port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const question = { since: null, mostBytes: 1000 };

function ask(
  path = '/',
  settings: Partial<TransportSettings> = {},
  more: Partial<typeof question> | Record<string, unknown> = {},
): Promise<FileResponse> {
  const transport = nodeTransport({ timeLimitInSeconds: 20, allowLoopback: true, ...settings });
  const address = path.startsWith('/') ? origin + path : path;
  return transport({ ...question, ...more, address });
}

const answerWith =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const failed = (failure: string, detail: unknown = expect.any(String)) => ({
  kind: 'failed',
  failure,
  detail,
});

/** A resolver that knows one name. */
const resolvesTo = (...addresses: string[]) =>
  ((_host: string, _options: unknown, answer: (...words: unknown[]) => void) =>
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as never;

describe('the command line’s transport', () => {
  it('brings a file, and none of the marks that the server put on it', async () => {
    handle = answerWith(200, { ETag: '"7"', 'Last-Modified': 'yesterday' }, 'a.b=é');
    const bytes = new Uint8Array(new TextEncoder().encode('a.b=é'));
    expect(await ask()).toEqual({ kind: 'file', bytes, askedAt: expect.any(Number) });
  });

  it('says who it is, and sends nothing but the hour since which it wants a change', async () => {
    handle = answerWith(304);
    const since = '2026-11-22T10:00:00.000Z';
    expect(await ask('/a?b', {}, { since })).toEqual({ kind: 'unchanged' });
    const [request] = asked;
    expect([request?.method, request?.url]).toEqual(['GET', '/a?b']);
    expect(request?.headers).toEqual({
      'user-agent': expect.stringMatching(/^Chatiere-directory\/1( \(\+https:\/\/.+\))?$/),
      accept: 'text/plain, */*;q=0.1',
      'accept-encoding': 'identity',
      'if-modified-since': 'Sun, 22 Nov 2026 10:00:00 GMT',
      host: `127.0.0.1:${port}`,
      connection: 'close',
    });
  });

  it.each([
    [429, '3', 3],
    [503, 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('comes later on %d with Retry-After %s', async (status, header, seconds) => {
    handle = answerWith(status, { 'Retry-After': header });
    expect(await ask()).toEqual({ kind: 'later', seconds });
  });

  it.each([204, 206, 300, 400, 404, 500])('has no file on status %d', async (status) => {
    handle = answerWith(status);
    expect(await ask()).toEqual(failed('bad-status', String(status)));
  });

  const redirectTimes =
    (times: number): Handler =>
    ({ url }, response) => {
      const step = Number(url?.slice(1));
      if (step === times) response.end('here');
      else response.writeHead(302, { Location: `/${step + 1}` }).end();
    };

  it('follows three redirects and no fourth', async () => {
    handle = redirectTimes(3);
    expect(await ask('/0')).toMatchObject({ kind: 'file' });
    handle = redirectTimes(4);
    expect(await ask('/0')).toEqual(failed('redirected', 'more than 3 times'));
    expect(asked).toHaveLength(8);
  });

  it.each([
    ['http://10.0.0.1/', 'forbidden-address'],
    ['http://[::ffff:192.168.0.1]/', 'forbidden-address'],
    ['http://intranet/', 'forbidden-address'],
    ['http://someone@127.0.0.1/', 'forbidden-address'],
    ['file:///etc/passwd', 'forbidden-address'],
    ['javascript:alert(1)', 'forbidden-address'],
    ['http://[', 'unreachable'],
  ])('follows no redirect to %s', async (target, failure) => {
    handle = answerWith(302, { Location: target });
    expect(await ask()).toEqual(failed(failure));
    expect(asked).toHaveLength(1);
  });

  it('stops reading where a file is too long, said or not', async () => {
    handle = answerWith(200, {}, 'x'.repeat(1001));
    expect(await ask()).toEqual(failed('too-big', 'over 1000 bytes'));
    handle = (_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(300)));
      };
      response.on('drain', pour);
      pour();
    };
    expect(await ask()).toEqual(failed('too-big', 'over 1000 bytes'));
    handle = answerWith(200, {}, 'x'.repeat(1000));
    expect(await ask()).toMatchObject({ kind: 'file' });
  });

  it('unpacks nothing', async () => {
    handle = answerWith(200, { 'Content-Encoding': 'gzip' }, gzipSync('a.b=c'));
    expect(await ask()).toEqual(failed('not-a-file', 'compressed (gzip)'));
  });

  it.each<[string, Handler]>([
    ['that never begins', () => {}],
    ['that never ends', (_, response) => void response.writeHead(200).write('a.b=')],
    [
      'that comes letter by letter',
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('waits no longer than it should for an answer %s', async (_what, never) => {
    handle = never;
    expect(await ask('/', { timeLimitInSeconds: 0.2 })).toEqual(failed('too-slow'));
  });

  it('takes no broken answer for a whole one', async () => {
    handle = (_, response) => {
      response.writeHead(200, { 'Content-Length': '500' });
      response.write('half', () => response.destroy());
    };
    expect(await ask()).toEqual(failed('unreachable'));
  });

  it('knows when nobody is there', async () => {
    handle = answerWith(200);
    const { port: deaf } = await new Promise<AddressInfo>((resolve) => {
      const other = createServer().listen(0, '127.0.0.1', () => {
        const address = other.address() as AddressInfo;
        other.close(() => resolve(address));
      });
    });
    expect(await ask(`http://127.0.0.1:${deaf}/`)).toEqual(failed('unreachable', 'ECONNREFUSED'));
  });

  it.each(['http://127.0.0.1', 'http://[::1]', 'http://localhost', 'http://2130706433'])(
    'asks %s on trial only',
    async (host) => {
      expect(await ask(`${host}:${port}/`, { allowLoopback: false })).toEqual(
        failed('forbidden-address'),
      );
      expect(asked).toHaveLength(0);
    },
  );

  it('connects to no private address, whatever name leads there', async () => {
    handle = answerWith(200, {}, 'secret');
    const address = `http://pad.example:${port}/`;
    const leads = (...addresses: string[]) =>
      ask(address, { allowLoopback: false, resolve: resolvesTo(...addresses) });
    expect(await leads('127.0.0.1')).toEqual(
      failed('forbidden-address', 'pad.example leads to 127.0.0.1'),
    );
    expect(await leads('192.168.0.1', '93.184.216.34')).toMatchObject({
      failure: 'forbidden-address',
    });
    expect(await leads('::ffff:127.0.0.1')).toMatchObject({ failure: 'forbidden-address' });
    expect(asked).toHaveLength(0);
    // The same name on trial proves that it was the address.
    expect(await ask(address, { resolve: resolvesTo('127.0.0.1') })).toMatchObject({
      kind: 'file',
    });
    expect(await ask(address, { resolve: resolvesTo('10.0.0.1') })).toMatchObject({
      failure: 'forbidden-address',
    });
  });

  it('never rejects, whatever the address', async () => {
    expect(await ask('nonsense')).toEqual(failed('unreachable'));
    expect(await ask('https://[::1')).toEqual(failed('unreachable'));
  });
});

describe('waysTo', () => {
  it.each([
    ['http://a.example/x', ['https://a.example/x', 'http://a.example/x']],
    ['HTTP://a.example/x', ['https://a.example/x', 'HTTP://a.example/x']],
    ['http://a.example:8080/x', ['http://a.example:8080/x']],
    ['https://a.example/x', ['https://a.example/x']],
  ])('%s is tried as %j', (address, ways) => {
    expect(waysTo(address)).toEqual(ways);
  });
});
