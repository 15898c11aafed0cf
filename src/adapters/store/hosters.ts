import type { Hoster } from '../../core/directory/hoster';
import { ignore } from '../../core/ignore';
import { withoutEnded } from '../../core/offers/closings';
import { today } from '../browser/today';
import { openDatabase } from './database';

/** The number of hosters read at once: more block the thread, fewer cost a round trip each. */
export const hostersAtOnce = 100;

/** Reads at most `count` hosters, in the order of ids, after this one (null for the first), with what they offer today. */
export async function readHostersAfter(id: string | null, count: number): Promise<Hoster[]> {
  const range = id === null ? null : IDBKeyRange.lowerBound(id, true);
  return withoutEnded(await (await openDatabase()).getAll('hosters', range, count), today());
}

/** Reads one hoster, with what it offers today. Undefined where the directory has none of this id. */
export async function readHoster(id: string): Promise<Hoster | undefined> {
  const hoster = await (await openDatabase()).get('hosters', id);
  return hoster && withoutEnded([hoster], today())[0];
}

/** Reads all hosters in pieces. The next ones are on their way while these are looked at. */
export async function* keptHosters(): AsyncGenerator<readonly Hoster[]> {
  let reading = readHostersAfter(null, hostersAtOnce);
  for (;;) {
    const hosters = await reading;
    const last = hosters.at(-1);
    if (!last) return;
    reading = readHostersAfter(last.id, hostersAtOnce);
    ignore(reading, 'it is waited for in the next round');
    yield hosters;
  }
}
