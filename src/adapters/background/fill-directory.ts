import { parseSnapshot } from '../../core/directory/snapshot';
import { ignore } from '../../core/ignore';
import { needIds } from '../../core/need';
import { closingDays, withoutEnded } from '../../core/offers/closings';
import { listsOn } from '../../core/refresh/chosen-sources';
import {
  type Base,
  directoryKey,
  type ListRows,
  packagedBase,
  type ReadRows,
  type SourceRows,
} from '../../core/refresh/source-rows';
import type { SourceState } from '../../core/refresh/source-state';
import { reportFault } from '../browser/faults';
import { today } from '../browser/today';
import { loadPackagedDirectory } from '../package/data';
import { saveWasFilled } from '../store/background-state';
import { deleteDatabase, isBusy, isFull } from '../store/database';
import { readDirectoryVersion } from '../store/directory-version';
import { loadSettings } from '../store/settings';
import { readBase, readListRows } from '../store/sources';
import { type SourceRowsEntry, writeDirectory } from '../store/write-directory';
import {
  answerAfresh,
  computeAnswers,
  inPieces,
  inputsOf,
  replaceAnswers,
} from './compute-answers';
import { joinHosters } from './join-hosters';
import { hostersBefore, noteChanges } from './note-changes';
import { redrawToolbarIcons } from './spotted';

// Filling the store: everything is read, joined and answered first, piece by piece; then one
// transaction swaps it in. Whatever stops the background before its end has changed nothing.

/**
 * Fills the store from this base. `former`, what it was filled from until now, becomes the previous
 * base; undefined where there was none, or it can't be read.
 */
export async function fillFrom(
  base: ReadRows<Base>,
  former: Base | undefined,
  states: readonly SourceState[] = [],
): Promise<void> {
  const { asOf, source } = base.rows;
  const isOther = former && (former.asOf !== asOf || former.source !== source);
  const written: SourceRowsEntry[] = [['base', base.rows]];
  if (isOther) written.push(['previous', former]);
  await fill(base, await chosenListRows(), written, states);
}

/**
 * Fills the store from the base it has, with these lists in the place of what was kept of them.
 */
export async function fillAgain(
  fresh: readonly ReadRows<ListRows>[] = [],
  states: readonly SourceState[] = [],
): Promise<void> {
  const kept = await readBase();
  const base = kept ? unread(kept) : await loadPackagedBase();
  const others = (await chosenListRows()).filter(
    ({ rows }) => !fresh.some((each) => each.rows.source === rows.source),
  );
  const written = fresh.map(({ rows }): SourceRowsEntry => [rows.source, rows]);
  await fill(base, [...others, ...fresh], [['base', base.rows], ...written], states);
}

/** Loads the directory of the package, its hosters read. */
export async function loadPackagedBase(): Promise<ReadRows<Base>> {
  const read = parseSnapshot(await loadPackagedDirectory());
  if (!read.ok) throw new Error(read.reason);
  const { asOf, hosters } = read.value;
  return { rows: packagedBase(asOf, hosters), hosters };
}

/** Marks rows as unread: their hosters are read when the store is filled from them. */
export function unread<Rows extends SourceRows>(rows: Rows): ReadRows<Rows> {
  return { rows, hosters: null };
}

/** Reads the rows of the lists that the user chose, as they were last got. */
export async function chosenListRows(): Promise<ReadRows<ListRows>[]> {
  const { sources } = await loadSettings();
  const keys = [...listsOn(sources).map(({ address }) => address), ...sources.indexes];
  const rows = await Promise.all(
    keys.map((key) => ignore(readListRows(key), 'a list is missing until it is asked again')),
  );
  return rows.filter((each) => each !== undefined).map(unread);
}

/**
 * Fills the store from a base and lists. `sourceRows` and `states` are written in the same step: what
 * the sources gave, and how asking them went.
 */
export async function fill(
  base: ReadRows<Base>,
  lists: readonly ReadRows<ListRows>[],
  sourceRows: readonly SourceRowsEntry[],
  states: readonly SourceState[],
): Promise<void> {
  const { hosters, parts } = await joinHosters(base, lists);
  const version = {
    asOf: base.rows.asOf,
    hosterCount: hosters.length,
    source: base.rows.source,
    key: directoryKey(
      base.rows,
      lists.map(({ rows }) => rows),
    ),
    closingDays: closingDays(hosters),
    ...(parts.length > 0 && { lists: parts }),
  };
  const inputs = await inputsOf(version);
  const answers = await computeAnswers(inPieces(withoutEnded(hosters, today())), inputs, needIds);
  // A refresh says how asking went; what else fills the store is no news.
  const before = states.length > 0 ? await hostersBefore() : null;
  const write = () =>
    replaceAnswers(() => writeDirectory({ version, hosters, answers, sourceRows, states }));
  await write().catch(async (error) => {
    // What can still be read is worth more than the new: a full disk is no damage, nor is a page in the way.
    if (isBusy(error) || isFull(error)) throw error;
    if (await ignore(readDirectoryVersion(), 'unreadable is as good as damaged')) throw error;
    // A damaged database refuses the write: then nothing in it is worth keeping.
    reportFault(error, 'directory');
    await deleteDatabase();
    await write();
  });
  await saveWasFilled();
  await ignore(noteChanges(before, hosters), 'news that are not kept are not told');
  await redrawToolbarIcons();
  // What was chosen while this was made is answered now: unless it was, this is one read.
  await answerAfresh();
}
