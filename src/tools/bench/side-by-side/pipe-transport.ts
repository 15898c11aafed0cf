import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/** Carries the protocol's messages over the browser's two pipes, each message ended by a zero. */
export function pipeTransport(out: Writable, into: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      out.write(`${message}\0`);
    },
    close: () => {
      out.destroy();
      into.destroy();
    },
  };
  let parts: Buffer[] = [];
  into.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...parts, chunk.subarray(start, end)]).toString();
      parts = [];
      start = end + 1;
      transport.onmessage?.(message);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  into.on('close', () => transport.onclose?.());
  // A browser that is gone has closed its end: what waits for an answer is told by `onclose`.
  out.on('error', () => transport.onclose?.());
  return transport;
}
