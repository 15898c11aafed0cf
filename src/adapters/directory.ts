import { parseSnapshot } from '../core/directory/snapshot';
import { readFavourites } from '../core/favourites';
import { type Filters, readFilters } from '../core/filters';
import { readHome } from '../core/home';
import type { Messages } from '../core/messages';
import { isNeedId, type NeedId, needs } from '../core/need';
import { directoryKey, everyNeed } from '../core/prepare-answers';
import { isReady, type ReadySuggestions } from '../core/ready-suggestions';
import { failure, type Result, success } from '../core/result';
import { answerAfresh, answersFrom, currentInputs, inPieces, keptHosters } from './answer-needs';
import {
  deleteDirectory,
  readGeneration,
  readSuggestions,
  writeGeneration,
} from './directory-store';
import { loadPackagedDirectory } from './package-files';
import {
  loadSettings,
  saveFavourites,
  saveFilters,
  saveHome,
  saveNotice,
  saveWasFilled,
} from './settings-store';

// What the background does with the directory. Every step can be repeated: the browser may stop the
// background whenever it likes.

/** Makes sure that there is a whole directory, answered for the settings of today. */
export async function fillDirectory(): Promise<void> {
  const { wasFilled } = await loadSettings();
  const generation = await readGeneration(needs.length).catch(() => undefined);
  if (!generation) {
    // First, for the browser may stop us in between: what was mended must be said.
    if (wasFilled) await saveNotice('directory-rebuilt');
    await refillDirectory();
  }
  await answerAfresh();
}

/** Fills the store afresh from the package, and answers every need for the settings of now. */
export async function refillDirectory(): Promise<void> {
  const parsed = parseSnapshot(await loadPackagedDirectory());
  if (!parsed.ok) throw new Error(parsed.reason);
  const { asOf, hosters } = parsed.value;
  const { home, filters, favourites } = await loadSettings();
  const directory = directoryKey({ asOf, hosterCount: hosters.length });
  const inputs = { home, filters, favourites, directory };
  const answers = (await answersFrom(inPieces(hosters), inputs, everyNeed)) ?? [];
  const write = () => writeGeneration(asOf, hosters, answers);
  // A damaged database refuses the write: then nothing in it is worth keeping.
  await write().catch(async () => {
    await deleteDirectory();
    await write();
  });
  await saveWasFilled();
}

/** Answers `suggestionsWanted`. */
export async function answerSuggestions({
  need,
  filters,
}: Messages['suggestionsWanted']['question']): Promise<Messages['suggestionsWanted']['answer']> {
  try {
    await fillDirectory();
    if (filters && isNeedId(need)) return success(await answerOnce(need, readFilters(filters)));
    const kept = await readSuggestions(need);
    if (isReady(kept, need)) return success(kept);
    // All records are there, but this one holds nonsense.
    await saveNotice('directory-rebuilt');
    await refillDirectory();
    const mended = await readSuggestions(need);
    return isReady(mended, need) ? success(mended) : failure(`No answer is kept for ${need}`);
  } catch (error) {
    return failure(String(error));
  }
}

/** The answer for filters that count for the moment: it is not kept. */
async function answerOnce(need: NeedId, filters: Filters): Promise<ReadySuggestions> {
  const inputs = await currentInputs();
  const answers = inputs && (await answersFrom(keptHosters(), { ...inputs, filters }, [need]));
  const answer = answers?.[0];
  if (!answer) throw new Error(`No answer for ${need}`);
  return answer.ready;
}

/** Answers `homeChosen`. */
export function chooseHome({ home }: Messages['homeChosen']['question']): Promise<Result<null>> {
  return keepAndAnswer(() => saveHome(readHome(home)));
}

/** Answers `filtersChosen`. */
export function chooseFilters({
  filters,
}: Messages['filtersChosen']['question']): Promise<Result<null>> {
  return keepAndAnswer(() => saveFilters(readFilters(filters)));
}

/** Answers `favouritesChosen`. */
export function chooseFavourites({
  favourites,
}: Messages['favouritesChosen']['question']): Promise<Result<null>> {
  return keepAndAnswer(() => saveFavourites(readFavourites(favourites)));
}

async function keepAndAnswer(keep: () => Promise<void>): Promise<Result<null>> {
  try {
    await keep();
    await fillDirectory();
    return success(null);
  } catch (error) {
    return failure(String(error));
  }
}
