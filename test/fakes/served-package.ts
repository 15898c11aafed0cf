import { existsSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { inRepository } from '../../src/tools/root';
import { extensionAddress } from './fake-browser';

/** What was fetched: paths in the package, whole addresses of anything else. */
export const fetched: string[] = [];

/** Paths that can't be read until they are taken out again. */
export const unreadable = new Set<string>();

/** Answers global fetch from the files of the package; there is no other network. */
export function servePackage(): void {
  fetched.length = 0;
  unreadable.clear();
  vi.stubGlobal('fetch', async (address: string) => {
    const isOurs = address.startsWith(extensionAddress);
    const path = isOurs ? address.slice(extensionAddress.length) : address;
    fetched.push(path);
    if (!isOurs || unreadable.has(path)) throw new TypeError('Failed to fetch');
    return new Response(readFileSync(packageFile(path)));
  });
}

function packageFile(path: string): string {
  const file = inRepository('assets', path);
  if (!existsSync(file)) throw new Error(`assets/${path} is missing: run npm run build`);
  return file;
}

/** A text of the package, as the build wrote it. */
function packageText(path: string): string {
  return readFileSync(packageFile(path), 'utf8');
}

export function packageJson<Value>(path: string): Value {
  return JSON.parse(packageText(path)) as Value;
}
