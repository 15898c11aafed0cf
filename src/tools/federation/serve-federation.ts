import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  type FederationPlan,
  type MadeUpFederation,
  makeUpFederation,
  type Page,
} from './made-up-federation';

/** The milliseconds after which slow files are answered: from, to. */
type Slowness = readonly [number, number];

/** Serves a made-up federation on this machine, each organisation at an address of its own. */
export async function serveFederation(
  plan: Omit<FederationPlan, 'port'>,
  slowness: Slowness,
): Promise<{ federation: MadeUpFederation; close: () => Promise<void> }> {
  const servers: Server[] = [];
  let pages: MadeUpFederation['pages'] = new Map();
  const asked = new Set<string>();
  const listen = async (host: string, port: number) => {
    const server = createServer((request, response) => {
      const key = `${host}${request.url}`;
      const page = pages.get(key.replace('/moved/', '/'));
      const isFirst = !asked.has(key);
      asked.add(key);
      const isUnchanged =
        request.headers['if-modified-since'] !== undefined && page?.fate === 'plain';
      if (isUnchanged) response.writeHead(304).end();
      else answer(page, { url: request.url ?? '', isFirst, slowness }, response);
    });
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve);
    });
    return (server.address() as AddressInfo).port;
  };
  const [rootHost = '', ...others] = makeUpFederation({ ...plan, port: 0 }).hosts;
  const port = await listen(rootHost, 0);
  for (const host of others) await listen(host, port);
  const federation = makeUpFederation({ ...plan, port });
  pages = federation.pages;
  return { federation, close: () => closeAll(servers) };
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
}

type Visit = { url: string; isFirst: boolean; slowness: Slowness };

const megabyte = 1024 * 1024;

/** A gzipped body, a thousand times smaller than what it unpacks to. */
const bomb = gzipSync(Buffer.alloc(50 * megabyte));

/** The mark is of no use: what asks by what a server chose gets all of it again, each time. */
const type = { 'Content-Type': 'text/plain; charset=utf-8', ETag: '"made-up"' };

function answer(page: Page | undefined, visit: Visit, response: ServerResponse): void {
  response.on('error', () => {});
  const { fate, text } = page ?? { fate: 'missing', text: '' };
  const { url, isFirst, slowness } = visit;
  const send = (body: string | Buffer, headers = {}) =>
    response.writeHead(200, { ...type, ...headers }).end(body);
  const whole = () => send(text);
  const [from, to] = slowness;
  const answers: Record<Page['fate'], () => unknown> = {
    plain: whole,
    'prototype-keys': whole,
    'javascript-link': whole,
    'windows-1252': () => send(Buffer.from(text, 'latin1')),
    slow: () => setTimeout(whole, from + (text.length % 100) * 0.01 * (to - from)),
    moved: () =>
      url.startsWith('/moved/')
        ? whole()
        : response.writeHead(301, { Location: `/moved${url}` }).end(),
    later: () => (isFirst ? response.writeHead(429, { 'Retry-After': '0' }).end() : whole()),
    missing: () => response.writeHead(404).end('Nothing here'),
    error: () => response.writeHead(500).end('Sorry'),
    cut: () => {
      response.writeHead(200, { ...type, 'Content-Length': text.length + 5000 });
      response.write(text, () => response.destroy());
    },
    reset: () => response.destroy(),
    nonsense: () => send(Buffer.from(text).reverse().subarray(0, 200)),
    empty: () => send(''),
    html: () => send('<!doctype html><title>Welcome</title>'),
    endless: () => pour(response, Number.POSITIVE_INFINITY),
    loop: () => response.writeHead(302, { Location: url }).end(),
    huge: () => pour(response, 50 * megabyte),
    'gzip-bomb': () => send(bomb, { 'Content-Encoding': 'gzip' }),
    silent: () => {},
  };
  answers[fate]();
}

/** Writes so many bytes, as fast as they are taken. */
function pour(response: ServerResponse, bytes: number): void {
  const part = Buffer.alloc(megabyte / 16, '# and so on\n');
  let left = bytes;
  const write = () => {
    while (left > 0 && !response.destroyed) {
      left -= part.length;
      if (!response.write(part)) {
        response.once('drain', write);
        return;
      }
    }
    response.end();
  };
  write();
}
