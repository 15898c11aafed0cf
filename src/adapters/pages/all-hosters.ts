import type { Hoster } from '../../core/directory/hoster';
import { ignore } from '../../core/ignore';
import { ask } from '../browser/messenger';
import { loadPackagedHosters } from '../package/map';
import { keptHosters } from '../store/hosters';

/**
 * Loads every hoster of the directory that is kept. Where this page has no database (Firefox,
 * private window) the background is asked for it; where that has none either, the directory of the
 * package is taken.
 */
export async function loadAllHosters(): Promise<readonly Hoster[]> {
  for (const read of [keptHosters, hostersFromBackground]) {
    const hosters = await ignore(gather(read()), 'the next source is read');
    if (hosters && hosters.length > 0) return hosters;
  }
  return loadPackagedHosters();
}

async function gather(pieces: AsyncIterable<readonly Hoster[]>): Promise<Hoster[]> {
  const hosters: Hoster[] = [];
  for await (const piece of pieces) hosters.push(...piece);
  return hosters;
}

async function* hostersFromBackground(): AsyncGenerator<readonly Hoster[]> {
  let after: string | null = null;
  for (;;) {
    const answer: Awaited<ReturnType<typeof askAfter>> = await askAfter(after);
    if (!answer.ok) throw new Error(answer.reason);
    const last = answer.value.at(-1);
    if (!last) return;
    yield answer.value;
    after = last.id;
  }
}

const askAfter = (after: string | null) => ask('hostersWanted', { after });
