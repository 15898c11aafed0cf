import { type ChosenSources, readChosenSources } from '../core/directory/chosen-sources';
import type { Messages } from '../core/messages';
import { failure, type Result, success } from '../core/result';
import { isCrawlInterrupted, pauseCrawl } from './crawl-federation';
import { fillAgain, fillFrom, goBack, loadPackagedBase } from './fill-directory';
import { onAlarm, scheduleCrawl, scheduleDaily } from './refresh-alarms';
import { refreshDirectory } from './refresh-directory';
import { loadRefresh, saveRefresh } from './refresh-store';
import { loadSettings, saveSources } from './settings-store';

// What the background does about the sources of the directory. Nothing is asked that was not chosen.

/** Answers `sourcesChosen`. */
export async function chooseSources({
  sources: raw,
}: Messages['sourcesChosen']['question']): Promise<Result<null>> {
  try {
    const sources = readChosenSources(raw);
    const { sources: former } = await loadSettings();
    await saveSources(sources);
    await keepSchedule(sources);
    if (sources.source !== former.source) await pauseCrawl(true);
    if (sources.source === 'package' && former.source !== 'package') {
      await fillFrom(await loadPackagedBase());
    } else if (sources.indexes.join() !== former.indexes.join()) {
      await fillAgain();
    }
    return success(null);
  } catch (error) {
    return failure(String(error));
  }
}

/** Answers `refreshWanted`, in the end: whoever waits for the answer keeps the background alive. */
export async function refreshNow(): Promise<null> {
  await refreshDirectory();
  return null;
}

/** Answers `crawlPaused`. */
export async function pauseOrResume({
  isPaused,
}: Messages['crawlPaused']['question']): Promise<null> {
  await pauseCrawl(isPaused);
  if (!isPaused) await refreshDirectory();
  return null;
}

/** Answers `previousWanted`. */
export async function restorePrevious(): Promise<Result<null>> {
  const isDone = await goBack().catch(() => false);
  return isDone ? success(null) : failure('There is no directory to go back to');
}

/** Sets what is to ring, and goes on with what the browser interrupted when it last closed. */
export async function resumeRefreshing(): Promise<void> {
  await keepSchedule((await loadSettings()).sources);
  const refresh = await loadRefresh();
  if (refresh?.state !== 'asking') return;
  await saveRefresh({ ...refresh, state: 'paused' });
  if (await isCrawlInterrupted()) await refreshDirectory();
}

/** To be called at the start of every run of the background: alarms wake it. */
export function listenToAlarms(): void {
  onAlarm({
    refresh: () => void refreshDirectory(),
    crawl: async () => {
      if (await isCrawlInterrupted()) await refreshDirectory();
      else await scheduleCrawl(false);
    },
  });
}

async function keepSchedule(sources: ChosenSources): Promise<void> {
  await scheduleDaily(asksDaily(sources));
}

/** The hosters themselves are asked only when the user says so. */
function asksDaily({ source, indexes }: ChosenSources): boolean {
  return source === 'mirror' || indexes.length > 0;
}
