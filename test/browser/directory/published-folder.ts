import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../../../src/tools/browsers/local-web';
import { inRepository } from '../../../src/tools/root';

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  sig: 'text/plain; charset=utf-8',
};

/** The headers that docs/directory.md asks a mirror to send with each file, its type and its date apart. */
function documentedHeaders(): Record<string, string> {
  const text = readFileSync(inRepository('docs/directory.md'), 'utf8');
  const [, block = ''] = /## A mirror[\s\S]*?\n((?: {4}.*\n)+)/.exec(text) ?? [];
  const lines = [...block.matchAll(/^ {4}([A-Z][\w-]+): +(.+?)(?: {2,}.*)?$/gm)];
  const fixed = lines.filter(([, name = '']) => !/^(?:Content-|Last-Modified)/.test(name));
  if (fixed.length < 4) throw new Error('docs/directory.md lists no headers of a mirror');
  return Object.fromEntries(fixed.map(([, name, value]) => [name, value]));
}

/** Answers for a published folder as docs/directory.md asks a mirror to. */
export function answerFromFolder(
  folder: string,
  path: string,
  { request, response }: Exchange,
): void {
  const name = path.split('?')[0]?.slice(1) || 'index.html';
  const file = join(folder, name);
  if (!/^[\w.]+$/.test(name) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  const changed = statSync(file).mtime;
  const headers = {
    ...documentedHeaders(),
    'Last-Modified': changed.toUTCString(),
    'Content-Type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  };
  const since = Date.parse(String(request.headers['if-modified-since']));
  if (Math.floor(changed.getTime() / 1000) * 1000 <= since) {
    response.writeHead(304, headers).end();
    return;
  }
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (takesGzip && existsSync(`${file}.gz`)) {
    const packed = readFileSync(`${file}.gz`);
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(packed);
  } else response.writeHead(200, headers).end(bytes);
}
