import type { Hoster } from '../../core/directory/hoster';
import { ignore } from '../../core/ignore';
import { readHostersAfter } from './directory';

/** Hosters read at once: more of them block the thread, fewer cost a round trip each. */
export const hostersAtOnce = 100;

/** All hosters of the store. The next ones are on their way while these are looked at. */
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
