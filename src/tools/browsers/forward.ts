import { type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

// What a hoster's front server does: it ends TLS and leads on to the software behind it.

const loopback = '127.0.0.1';

/** Leads a request on to the software that listens on this port of the machine, and its answer back. */
export function forwardRequest(
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { method, url: path } = request;
  const headers = { ...request.headers, ...saidByFront(request) };
  const onward = requestOf({ host: loopback, port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/** Leads a request for another protocol on, such as a websocket's, and then all that both sides say. */
export function forwardUpgrade(
  port: number,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const onward = connect(port, loopback, () => {
    const headers = { ...request.headers, ...saidByFront(request) };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}

/** The headers by which the software learns under which address people reach it. */
function saidByFront({ headers }: IncomingMessage) {
  return { 'x-forwarded-proto': 'https', 'x-forwarded-host': headers.host };
}
