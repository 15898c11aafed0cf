import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../../../src/tools/browsers/local-web';

const software = createServer();
let web: LocalWeb;
let asked: IncomingMessage | undefined;

beforeAll(async () => {
  software.on('request', (request, response) => {
    asked = request;
    request.pipe(response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'] }));
  });
  software.on('upgrade', (_request, socket, head) => {
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n',
    );
    socket.write(head);
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => software.listen(0, '127.0.0.1', resolve));
  const { port } = software.address() as AddressInfo;
  web = await startLocalWeb(
    (host) => `a page of ${host}`,
    (host) => (host === 'pad.example.org' ? port : undefined),
  );
});

afterAll(async () => {
  await web.close();
  software.closeAllConnections();
  software.close();
});

/** What a host says to these lines, once it ends with `last`. */
async function say(host: string, lines: readonly string[], last: string): Promise<string> {
  const socket = await tunnelTo(host);
  socket.write(lines.join('\r\n'));
  let heard = '';
  for await (const chunk of socket) {
    heard += String(chunk);
    if (heard.endsWith(last)) break;
  }
  return heard;
}

/** A connection to a host through the proxy, as a browser makes it. */
async function tunnelTo(host: string): Promise<TLSSocket> {
  const socket = connect(web.proxyPort, '127.0.0.1');
  socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  await new Promise((resolve) => socket.once('data', resolve));
  return connectTls({ socket, servername: host, rejectUnauthorized: false });
}

const post = (host: string, body: string) => [
  'POST /import?x=1 HTTP/1.1',
  `host: ${host}`,
  `content-length: ${body.length}`,
  'connection: close',
  '',
  body,
];

describe('the local web', () => {
  it('leads a request on to the software behind a host, and its answer back', async () => {
    const heard = await say('pad.example.org', post('pad.example.org', 'chat'), 'chat');
    expect(heard).toMatch(/^HTTP\/1\.1 201 /);
    expect(heard.match(/set-cookie: .=./gi)).toHaveLength(2);
    expect(asked).toMatchObject({ method: 'POST', url: '/import?x=1' });
    expect(asked?.headers).toMatchObject({
      host: 'pad.example.org',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'pad.example.org',
    });
    expect(web.requests).toContain('pad.example.org/import?x=1');
  });

  it('leads another protocol on, both ways', async () => {
    const lines = [
      'GET /socket HTTP/1.1',
      'host: pad.example.org',
      'connection: upgrade',
      'upgrade: echo',
      '',
      'miaou',
    ];
    expect(await say('pad.example.org', lines, 'miaou')).toMatch(/^HTTP\/1\.1 101 .*miaou$/s);
    expect(web.requests).toContain('pad.example.org/socket');
  });

  it('answers every other host by its own pages', async () => {
    const page = 'a page of docs.example.org';
    expect(await say('docs.example.org', post('docs.example.org', ''), page)).toContain(page);
  });
});
