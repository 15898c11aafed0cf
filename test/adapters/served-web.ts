import { vi } from 'vitest';
import { extensionAddress } from './fake-browser';
import { servePackage } from './served-package';

/** What was asked of the web, in order, with its headers. */
export const asked: { address: string; init: RequestInit }[] = [];

/** Answers fetch from the package and from a web of these addresses; others do not answer. */
export function serveWeb(web: (address: string) => Response | undefined | Promise<Response>): void {
  asked.length = 0;
  servePackage();
  const packaged = fetch;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    if (address.startsWith(extensionAddress)) return packaged(address);
    asked.push({ address, init });
    const answer = await web(address);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  });
}

/** Locks as browsers have them: Node 20 has none. */
export function serveLocks(): void {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: object,
    task: (lock: object | null) => Promise<void>,
  ) => {
    if (held.has(name)) return task(null);
    held.add(name);
    try {
      return await task({ name });
    } finally {
      held.delete(name);
    }
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
