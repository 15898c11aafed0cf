import { fillDirectory } from '../../src/adapters/background/recover-directory';
import { readDirectoryVersion } from '../../src/adapters/store/directory-version';
import { loadRefresh } from '../../src/adapters/store/refresh';
import type * as store from '../../src/adapters/store/sources';
import type { Snapshot } from '../../src/core/directory/snapshot';
import { federationAddress } from '../../src/core/federation/federation-address';
import type { ChosenSources } from '../../src/core/refresh/chosen-sources';
import type { RefreshProblem } from '../../src/core/refresh/refresh-problem';
import { dayAfter, dayOf } from '../../src/core/time/day';
import { root, sampleAt } from '../fixtures/directory/chatonsinfos/web';
import { resetBrowser } from './fake-browser';
import { packageJson } from './served-package';
import { serveLocks, serveWeb } from './served-web';

// What tests of a refresh start from: what is shipped, where a directory may come from, and a web.

/** The directory that the package brings. */
export const shipped = packageJson<Snapshot>('directory/snapshot.json');
export const mirror = 'https://miroir.example/chatiere.json';
export const mirrored: ChosenSources = { source: 'mirror', mirror, unsigned: mirror, indexes: [] };

/** The days of this and the next two calendar days, `YYYY-MM-DD`, which a directory may be of. */
export const days = [0, 1, 2].map((ahead) => dayAfter(dayOf(Date.now()), ahead)) as [
  string,
  string,
  string,
];
export const federated: ChosenSources = { source: 'federation', mirror: null, indexes: [] };

/** A mirror's file: the packaged one, changed so. */
export const file = (change: Partial<Snapshot>, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ ...shipped, ...change }), { headers });

/** A file of a mirror that is newer than the package. */
export const newer = () => file({ asOf: days[0] }, { etag: '"one"', 'last-modified': 'then' });

/** Which directory is kept. */
export const version = () => readDirectoryVersion();

/** Why the last refresh was refused; undefined where it was not. */
export async function loadProblem(): Promise<RefreshProblem | undefined> {
  const refresh = await loadRefresh();
  return refresh?.state === 'refused' ? refresh.problem : undefined;
}

/** When a kept directory was got; it is asked back by that instant. */
export const gotAtOf = async (read: typeof store.readBase) => (await read())?.gotAt ?? '';

/** The samples' web, its root where the collective keeps its own. */
export const samples = (address: string) => {
  const bytes = sampleAt(address === federationAddress ? root : address);
  return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
};

/** The background before any refresh: the packaged directory, and a web in which nothing answers. */
export async function startFromPackage(): Promise<void> {
  resetBrowser();
  serveLocks();
  serveWeb(() => undefined);
  await fillDirectory();
}

/** Kills the background after so many writes: nothing more reaches the database until it is revived. */
export function dieAfter(writes: number): () => boolean {
  const store = IDBObjectStore.prototype as unknown as Record<string, unknown>;
  const real = { put: store.put, delete: store.delete, clear: store.clear };
  let count = 0;
  for (const [method, write] of Object.entries(real)) {
    store[method] = function die(...values: unknown[]) {
      count += 1;
      if (count > writes) throw new DOMException('The background is gone', 'InvalidStateError');
      return Reflect.apply(write as () => unknown, this, values);
    };
  }
  return () => {
    Object.assign(store, real);
    return count > writes;
  };
}
