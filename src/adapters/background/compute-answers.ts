import type { Hoster } from '../../core/directory/hoster';
import { type NeedId, needIds, needs } from '../../core/need';
import { lastClosing, nextClosing } from '../../core/offers/closings';
import {
  type Inputs,
  inputsKey,
  prepareAnswer,
  startAnswers,
} from '../../core/suggestions/prepare-answers';
import type { Ranking } from '../../core/suggestions/ranking';
import type { Answer } from '../../core/suggestions/ready-suggestions';
import { today } from '../browser/today';
import { yieldEvery } from '../browser/yield-every';
import { forgetAnswered, saveAnswered } from '../store/answered';
import type { DirectoryVersion } from '../store/database';
import { readSuggestions } from '../store/directory';
import { readDirectoryVersion } from '../store/directory-version';
import { hostersAtOnce, keptHosters } from '../store/hosters';
import { loadSettings } from '../store/settings';
import { writeAnswers } from '../store/write-directory';
import { showArrivals } from './show-arrivals';
import { redrawToolbarIcons } from './spotted';
import { dropToolbarTitles } from './toolbar-titles';

// Every need is answered when something changed, piece by piece, so that a directory of any size
// leaves the thread to others. What was computed says for what: a pass that the browser stopped is
// found unfinished, and begun again, when the background starts next.

let asked = 0;
let running: Promise<void> | undefined;

/**
 * Answers every need for the settings and the directory of now, unless that was done. A change while
 * it works makes it begin again: what it has answered in the end is never out of date.
 */
export function answerAfresh(): Promise<void> {
  asked += 1;
  running ??= answerUntilCurrent();
  return running;
}

async function answerUntilCurrent(): Promise<void> {
  try {
    let served: number;
    do {
      served = asked;
      await answerOnce();
    } while (asked !== served);
  } finally {
    running = undefined;
  }
}

async function answerOnce(): Promise<void> {
  const inputs = await currentInputs();
  // Without a whole directory there is nothing to answer from: filling it answers.
  if (!inputs) return;
  const key = inputsKey(inputs);
  if (await noteAnswered(inputs)) return;
  let seen = asked;
  const isOvertaken = async () => {
    if (asked === seen) return false;
    seen = asked;
    const current = await currentInputs();
    return !current || inputsKey(current) !== key;
  };
  const answers = await computeUnlessOvertaken(inputs, isOvertaken);
  if (!answers) return;
  await replaceAnswers(() => writeAnswers(answers));
  await noteAnswered(inputs);
  await redrawToolbarIcons();
  await showArrivals();
}

/** The times that answers were replaced in this run of the background. */
let replaced = 0;

/** Replaces answers by this write; until it is noted otherwise, a background that starts looks closer. */
export async function replaceAnswers(write: () => Promise<void>): Promise<void> {
  replaced += 1;
  await Promise.all([forgetAnswered(), dropToolbarTitles()]);
  await write();
}

/**
 * True if the answers that are kept, which were all written at once, are those to these inputs. That is
 * noted, unless others are just replacing them.
 */
async function noteAnswered(inputs: Inputs): Promise<boolean> {
  const before = replaced;
  if ((await readSuggestions(needs[0].id))?.inputs !== inputsKey(inputs)) return false;
  const days = (await readDirectoryVersion())?.closingDays ?? [];
  if (replaced === before) await saveAnswered(inputs, nextClosing(days, today()));
  return true;
}

/** Reads what answers depend on, as it is now. Undefined where there is no whole directory. */
export async function currentInputs(): Promise<Inputs | undefined> {
  const version = await readDirectoryVersion();
  return version && inputsOf(version);
}

/** Reads what answers from this directory depend on, as it is now. */
export async function inputsOf(
  version: Pick<DirectoryVersion, 'key' | 'closingDays'>,
): Promise<Inputs> {
  const { home, filters, favourites, postponed } = await loadSettings();
  const ended = lastClosing(version.closingDays ?? [], today());
  return { home, filters, favourites, postponed, directory: version.key, lastClosing: ended };
}

/** Answers these needs from hosters that come piece by piece. */
export async function computeAnswers(
  pieces: AsyncIterable<readonly Hoster[]>,
  inputs: Inputs,
  wanted: readonly NeedId[],
): Promise<Answer[]> {
  const ranking = startAnswers(inputs, wanted);
  for await (const hosters of pieces) for (const hoster of hosters) ranking.add(hoster);
  return prepareEach(wanted, ranking, inputs);
}

/** Answers every need from the hosters of the store. Undefined where a change has overtaken it. */
async function computeUnlessOvertaken(
  inputs: Inputs,
  isOvertaken: () => Promise<boolean>,
): Promise<Answer[] | undefined> {
  const ranking = startAnswers(inputs, needIds);
  for await (const hosters of keptHosters()) {
    for (const hoster of hosters) ranking.add(hoster);
    if (await isOvertaken()) return undefined;
  }
  return prepareEach(needIds, ranking, inputs);
}

async function prepareEach(
  wanted: readonly NeedId[],
  ranking: Ranking,
  inputs: Inputs,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const pause = yieldEvery();
  for (const need of wanted) {
    answers.push(prepareAnswer(need, ranking.answer(need), inputs));
    await pause();
  }
  return answers;
}

/** Gives hosters that are at hand in pieces, and leaves the thread to others between them. */
export async function* inPieces(hosters: readonly Hoster[]): AsyncGenerator<readonly Hoster[]> {
  const pause = yieldEvery();
  for (let start = 0; start < hosters.length; start += hostersAtOnce) {
    yield hosters.slice(start, start + hostersAtOnce);
    await pause();
  }
}
