import { attachToKnown } from '../../core/directory/attach-to-known';
import type { Hoster, InstanceListId } from '../../core/directory/hoster';
import { createHosterReader, parseSnapshot } from '../../core/directory/snapshot';
import { needIds } from '../../core/need';
import {
  type Base,
  directoryKey,
  packagedBase,
  type SourceRows,
  type SourceState,
} from '../../core/refresh/source-rows';
import { yieldEvery } from '../browser/yield-every';
import { loadPackagedDirectory } from '../package/data';
import { deleteDatabase, type SourceRowsKey } from '../store/database';
import { readDirectoryVersion } from '../store/directory-version';
import { loadSettings, saveWasFilled } from '../store/settings';
import { readBase, readListRows, readPrevious } from '../store/sources';
import { writeDirectory } from '../store/write-directory';
import { answerAfresh, answersFrom, inPieces } from './compute-answers';

// Filling the store: everything is read, joined and answered first, piece by piece; then one
// transaction swaps it in. Whatever stops the background before its end has changed nothing.

/** Fills the store from this base. What it was filled from before becomes the previous base. */
export async function fillFrom(base: Base, states: readonly SourceState[] = []): Promise<void> {
  const former = await readBase().catch(() => undefined);
  const isOther = former && (former.asOf !== base.asOf || former.source !== base.source);
  const written: [SourceRowsKey, SourceRows][] = [['base', base]];
  if (isOther) written.push(['previous', former]);
  await fill(base, await chosenListRows(), written, states);
}

/** Fills the store from the base it has, with these lists outside CHATONS in the place of theirs. */
export async function fillAgain(
  fresh: readonly SourceRows[] = [],
  states: readonly SourceState[] = [],
): Promise<void> {
  const base = (await readBase()) ?? (await loadPackagedBase());
  const others = (await chosenListRows()).filter(
    ({ source }) => !fresh.some((each) => each.source === source),
  );
  const written = fresh.map((each): [SourceRowsKey, SourceRows] => [
    each.source as InstanceListId,
    each,
  ]);
  await fill(base, [...others, ...fresh], [['base', base], ...written], states);
}

/** Swaps the base and the previous one. Throws where there is none. */
export async function goBack(gotAt: string): Promise<void> {
  const [base, previous] = await Promise.all([readBase(), readPrevious()]);
  // It is back already, and whoever asked was not told.
  if (base?.gotAt === gotAt) return;
  if (previous?.gotAt !== gotAt) throw new Error('There is no such directory to go back to');
  const written: [SourceRowsKey, SourceRows][] = [['base', previous]];
  if (base) written.push(['previous', base]);
  await fill(previous, await chosenListRows(), written, []);
}

/** The directory of the package. */
export async function loadPackagedBase(): Promise<Base> {
  const read = parseSnapshot(await loadPackagedDirectory());
  if (!read.ok) throw new Error(read.reason);
  return packagedBase(read.value.asOf, read.value.hosters);
}

/** The lists that the user chose, as they were last got. */
async function chosenListRows(): Promise<SourceRows[]> {
  const { sources } = await loadSettings();
  const rows = await Promise.all(
    sources.indexes.map((id) => readListRows(id).catch(() => undefined)),
  );
  return rows.filter((each) => each !== undefined);
}

async function fill(
  base: Base,
  lists: readonly SourceRows[],
  sourceRows: readonly [SourceRowsKey, SourceRows][],
  states: readonly SourceState[],
): Promise<void> {
  const known = await readRows(base.rows);
  if (known.length === 0) throw new Error('The directory is empty');
  const found = await readRows(lists.flatMap(({ rows }) => rows));
  const hosters = found.length > 0 ? attachToKnown(found, known).hosters : known;
  const { home, filters, favourites } = await loadSettings();
  const version = {
    asOf: base.asOf,
    hosterCount: hosters.length,
    source: base.source,
    key: directoryKey(base, lists),
  };
  const inputs = { home, filters, favourites, directory: version.key };
  const answers = (await answersFrom(inPieces(hosters), inputs, needIds)) ?? [];
  const write = () => writeDirectory({ version, hosters, answers, sourceRows, states });
  await write().catch(async (error) => {
    // What can still be read is worth more than the new: a full disk is no damage.
    if (await readDirectoryVersion().catch(() => undefined)) throw error;
    // A damaged database refuses the write: then nothing in it is worth keeping.
    await deleteDatabase();
    await write();
  });
  await saveWasFilled();
  // What was chosen while this was made is answered now: unless it was, this is one read.
  await answerAfresh();
}

/** Rows through the schema again: a database can be damaged in any way. */
async function readRows(rows: readonly string[]): Promise<readonly Hoster[]> {
  const reader = createHosterReader();
  const pause = yieldEvery();
  for (const row of rows) {
    reader.add(parse(row));
    await pause();
  }
  return reader.directory().hosters;
}

function parse(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
