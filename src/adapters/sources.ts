import { type ChosenSources, readChosenSources } from '../core/directory/chosen-sources';
import type { Messages } from '../core/messages';
import { failure, type Result, success } from '../core/result';
import { isCrawlInterrupted, pauseCrawl } from './crawl-federation';
import { fillAgain, fillFrom, goBack, loadPackagedBase } from './fill-directory';
import { inTurn } from './locks';
import { onAlarm, scheduleCrawl, scheduleDaily } from './refresh-alarms';
import { refreshDirectory, settlePaused } from './refresh-directory';
import { forgetRefresh, loadRefresh } from './refresh-store';
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
    await scheduleDaily(asksDaily(sources));
    if (sources.source !== former.source) await pauseCrawl(true);
    // What is under way for the former source must not come behind the new one.
    await inTurn('refresh', () => change(former, sources));
    return success(null);
  } catch (error) {
    return failure(String(error));
  }
}

async function change(former: ChosenSources, sources: ChosenSources): Promise<void> {
  if (sources.source !== former.source) await forgetRefresh();
  if (sources.source === 'package' && former.source !== 'package') {
    await fillFrom(await loadPackagedBase());
  } else if (sources.indexes.join() !== former.indexes.join()) {
    await fillAgain();
  }
}

/** Answers `refreshWanted`, in the end: whoever waits for the answer keeps the background alive. */
export async function refreshNow(): Promise<null> {
  await refreshDirectory('all');
  return null;
}

/** Answers `crawlPaused`. */
export async function pauseOrResume({
  isPaused,
}: Messages['crawlPaused']['question']): Promise<null> {
  await pauseCrawl(isPaused);
  await (isPaused ? settlePaused() : refreshDirectory('crawl'));
  return null;
}

/** Answers `previousWanted`. */
export async function restorePrevious(): Promise<Result<null>> {
  try {
    await inTurn('refresh', goBack);
    return success(null);
  } catch (error) {
    return failure(String(error));
  }
}

/** Sets what is to ring, and goes on with what the browser interrupted when it last closed. */
export async function resumeRefreshing(): Promise<void> {
  await scheduleDaily(asksDaily((await loadSettings()).sources));
  if ((await loadRefresh())?.state !== 'asking') return;
  await refreshDirectory((await isCrawlInterrupted()) ? 'crawl' : 'daily');
}

/** To be called at the start of every run of the background: alarms wake it. */
export function listenToAlarms(): void {
  onAlarm({
    refresh: () => void refreshDirectory('daily'),
    crawl: async () => {
      if (await isCrawlInterrupted()) await refreshDirectory('crawl');
      else await scheduleCrawl(false);
    },
  });
}

/** The hosters themselves are asked only when the user says so. */
function asksDaily({ source, indexes }: ChosenSources): boolean {
  return source === 'mirror' || indexes.length > 0;
}
