import { parseSnapshot } from '../core/directory/snapshot';
import { type Home, isSameHome, readHome } from '../core/home';
import type { Messages } from '../core/messages';
import { type NeedId, needs } from '../core/need';
import { prepareSuggestions } from '../core/prepare-suggestions';
import { isReady } from '../core/ready-suggestions';
import { failure, success } from '../core/result';
import {
  deleteDirectory,
  readGeneration,
  readHosters,
  readSuggestions,
  writeGeneration,
  writeSuggestions,
} from './directory-store';
import { loadPackagedDirectory } from './package-files';
import { loadSettings, saveHome, saveNotice, saveWasFilled } from './settings-store';

// What the background does with the directory. Every step can be repeated: the browser may stop the
// background whenever it likes.

/** Makes sure that there is a whole directory, answered for the home of today. */
export async function fillDirectory(): Promise<void> {
  const { home, wasFilled } = await loadSettings();
  const generation = await readGeneration(needs.length).catch(() => undefined);
  if (!generation) {
    // First, for the browser may stop us in between: what was mended must be said.
    if (wasFilled) await saveNotice('directory-rebuilt');
    await refillDirectory(home);
    return;
  }
  const answered = await readSuggestions(needs[0].id);
  if (!isSameHome(answered?.home ?? null, home)) await recompute(home);
}

/** Fills the store afresh from the package, and answers every need for this home. */
export async function refillDirectory(home: Home | null): Promise<void> {
  const parsed = parseSnapshot(await loadPackagedDirectory());
  if (!parsed.ok) throw new Error(parsed.reason);
  const { asOf, hosters } = parsed.value;
  const answers = needs.map(({ id }) => prepareSuggestions(id, hosters, home));
  const write = () => writeGeneration(asOf, hosters, answers);
  // A damaged database refuses the write: then nothing in it is worth keeping.
  await write().catch(async () => {
    await deleteDirectory();
    await write();
  });
  await saveWasFilled();
}

async function recompute(home: Home | null): Promise<void> {
  const hosters = await readHosters();
  await writeSuggestions(needs.map(({ id }) => prepareSuggestions(id, hosters, home)));
}

/** Answers `suggestionsWanted`. */
export async function answerSuggestions({
  need,
}: {
  need: NeedId;
}): Promise<Messages['suggestionsWanted']['answer']> {
  try {
    await fillDirectory();
    const kept = await readSuggestions(need);
    if (isReady(kept, need)) return success(kept);
    // All records are there, but this one holds nonsense.
    await saveNotice('directory-rebuilt');
    await refillDirectory((await loadSettings()).home);
    const mended = await readSuggestions(need);
    return isReady(mended, need) ? success(mended) : failure(`No answer is kept for ${need}`);
  } catch (error) {
    return failure(String(error));
  }
}

/** Answers `homeChosen`. */
export async function chooseHome({
  home,
}: {
  home: Home | null;
}): Promise<Messages['homeChosen']['answer']> {
  try {
    await saveHome(readHome(home));
    await fillDirectory();
    return success(null);
  } catch (error) {
    return failure(String(error));
  }
}
