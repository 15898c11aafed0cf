import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { generate } from 'selfsigned';
import { forwardRequest, forwardUpgrade } from './forward';

/** A request as it came and its answer, for sites that are more than pages. */
export type Exchange = { request: IncomingMessage; response: ServerResponse };

/**
 * A site of the local web: it answers to a host and a path with HTML, or with undefined where it
 * has answered by itself (or never will).
 */
export type Site = (host: string, path: string, exchange: Exchange) => string | undefined;

/** The port of this machine on which real software answers to a host; undefined where none does. */
export type PortOf = (host: string) => number | undefined;

/** A web of one machine: every host a browser asks for is answered here, and written down. */
export type LocalWeb = {
  /** The port of 127.0.0.1 on which the proxy listens. */
  proxyPort: number;
  /** The hosts that were asked for, in order, with repetitions. */
  hostsAsked: string[];
  /** The pages and files that were asked for, each as `host/path`. */
  requests: string[];
  close: () => Promise<void>;
};

/**
 * Starts a proxy that leads every https host to one local server under a throw-away certificate.
 * Nothing ever leaves the machine, whatever the browser asks for; and nothing goes unnoticed. The
 * server leads hosts of `portOf` on to the software behind them, and answers all others by `site`.
 */
export async function startLocalWeb(
  site: Site,
  portOf: PortOf = () => undefined,
): Promise<LocalWeb> {
  const hostsAsked: string[] = [];
  const requests: string[] = [];
  const pages = await createPages(site, portOf, requests);
  const pagesPort = await listen(pages);
  const proxy = createHttpServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, socket, head) => {
    hostsAsked.push((request.url ?? '').replace(/:\d+$/, ''));
    const server = connect(pagesPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(socket).pipe(server);
    });
    server.on('error', () => socket.destroy());
    socket.on('error', () => server.destroy());
  });
  const proxyPort = await listen(proxy);
  const close = async () => {
    for (const server of [proxy, pages]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { proxyPort, hostsAsked, requests, close };
}

/** Creates the one server of all hosts; it writes down what it is asked for. */
async function createPages(site: Site, portOf: PortOf, requests: string[]): Promise<HttpsServer> {
  // A key of this kind is made in a tenth of the time that one of RSA takes.
  const kind = { keyType: 'ec', curve: 'P-256' } as const;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], kind);
  const pages = createHttpsServer({ key, cert }, (request, response) => {
    const { headers, url = '/' } = request;
    const host = headers.host ?? '';
    requests.push(`${host}${url}`);
    const port = portOf(host);
    if (port !== undefined) return forwardRequest(port, request, response);
    if (url === '/favicon.ico') return response.writeHead(204).end();
    const html = site(host, url, { request, response });
    if (html === undefined) return undefined;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(html);
  });
  pages.on('upgrade', (request, socket, head) => {
    const { host = '' } = request.headers;
    requests.push(`${host}${request.url}`);
    const port = portOf(host);
    if (port === undefined) socket.destroy();
    else forwardUpgrade(port, request, socket, head);
  });
  return pages;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
