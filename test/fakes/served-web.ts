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

type Task = (lock: object | null) => Promise<void>;

/** Locks as browsers have them: Node 20 has none. */
export function serveLocks(): void {
  const held = new Map<string, Promise<void>>();
  type Options = { ifAvailable?: boolean; mode?: 'shared' };
  const request = async (name: string, ...rest: [Task] | [Options, Task]) => {
    const task = rest.at(-1) as Task;
    const before = held.get(name);
    if (before && rest.length === 2 && (rest[0] as Options).ifAvailable) return task(null);
    const mine = (before ?? Promise.resolve()).catch(() => undefined).then(() => task({ name }));
    held.set(name, mine);
    try {
      return await mine;
    } finally {
      if (held.get(name) === mine) held.delete(name);
    }
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
