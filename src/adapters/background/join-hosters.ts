import { latestBelievedDay, withoutFutureDates } from '../../core/directory/future-dates';
import type { Hoster } from '../../core/directory/hoster';
import { joinIndependentInSteps } from '../../core/directory/lists/join-independent';
import { placeInSteps } from '../../core/directory/place-list';
import { createHosterReader } from '../../core/directory/snapshot';
import { parseJson } from '../../core/parse-json';
import { listName } from '../../core/refresh/added-list';
import {
  type Base,
  isAddedListRows,
  type ListRows,
  type ReadRows,
  type SourceRows,
} from '../../core/refresh/source-rows';
import { inSlices } from '../browser/in-slices';
import { today } from '../browser/today';
import { yieldEvery } from '../browser/yield-every';
import type { ListPart } from '../store/database';

/**
 * Joins the hosters of a base and of lists: those of the base as they are, then what each added list puts
 * beside them, then those of the instance lists. Throws where the base is empty.
 */
export async function joinHosters(
  base: ReadRows<Base>,
  lists: readonly ReadRows<ListRows>[],
): Promise<{ hosters: readonly Hoster[]; parts: readonly ListPart[] }> {
  let hosters = await hostersOf([base]);
  if (hosters.length === 0) throw new Error('The directory is empty');
  const parts: ListPart[] = [];
  for (const each of lists) {
    const { rows } = each;
    if (!isAddedListRows(rows)) continue;
    const { source: address, asOf } = rows;
    const told = await hostersOf([each]);
    const list = { name: listName(address), address, asOf, hosters: told };
    const placed = await inSlices(placeInSteps(list, hosters));
    const hosterCount = placed.hosters.length;
    parts.push({ address, asOf, hosterCount, leftOutCount: told.length - hosterCount });
    hosters = [...hosters, ...placed.hosters];
  }
  const found = await hostersOf(lists.filter(({ rows }) => !isAddedListRows(rows)));
  if (found.length === 0) return { hosters, parts };
  return { hosters: (await inSlices(joinIndependentInSteps(found, hosters))).hosters, parts };
}

/**
 * Reads the hosters of these sources: of one id the first. Hosters that were read before are taken
 * as they are.
 */
async function hostersOf(sources: readonly ReadRows[]): Promise<readonly Hoster[]> {
  const hosters = new Map<string, Hoster>();
  const pause = yieldEvery();
  for (const { rows, hosters: read } of sources) {
    const latest = latestBelievedDay(today(), rows.asOf);
    for (const row of read ?? (await readRows(rows))) {
      const hoster = withoutFutureDates(row, latest);
      if (!hosters.has(hoster.id)) hosters.set(hoster.id, hoster);
      await pause();
    }
  }
  return [...hosters.values()];
}

/** Reads rows of the store through the schema again: a database can be damaged in any way. */
async function readRows({ asOf, rows }: SourceRows): Promise<readonly Hoster[]> {
  const reader = createHosterReader(asOf);
  const pause = yieldEvery();
  for (const row of rows) {
    const json = parseJson(row);
    reader.add(json.ok ? json.value : undefined);
    await pause();
  }
  return reader.directory().hosters;
}
