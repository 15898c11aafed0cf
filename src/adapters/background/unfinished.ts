import { reportFault } from '../browser/faults';
import { isAllDone } from '../store/answered';
import { loadRefresh } from '../store/refresh';
import { noteInterruptedRequests } from '../store/request-log';
import { keepAlarms } from './refresh/keep-alarms';
import { keepToolbarTitles } from './toolbar-titles';

/**
 * Finishes what the browser stopped an earlier background at: requests and a refresh that seem to be under way
 * are said to be cut short, sources that were chosen take effect, and so does an update, the directory is filled, every need is answered.
 * Then it has at hand what the icon says today, and sets alarms that the browser forgot; a page's message may have
 * woken us, so nothing is asked. Where nothing is to be done, these are a few reads. Never rejects.
 */
export async function finishUnfinished(): Promise<void> {
  await noteInterruptedRequests();
  await noteLeftRefresh().catch((error) => reportFault(error, 'refresh'));
  await finishDirectory();
  await keepToolbarTitles().catch((error) => reportFault(error, 'icons'));
  await keepAlarms().catch((error) => reportFault(error, 'refresh'));
}

async function noteLeftRefresh(): Promise<void> {
  if ((await loadRefresh())?.state !== 'asking') return;
  await (await import('./refresh/resume-refresh')).noteCutShort();
}

async function finishDirectory(): Promise<void> {
  try {
    if (await isAllDone()) return;
    const { mendSources } = await import('./sources');
    await mendSources();
  } catch (error) {
    reportFault(error, 'directory');
  }
  try {
    await (await import('./update-directory')).finishUpdate();
    await (await import('./recover-directory')).fillDirectory();
  } catch (error) {
    reportFault(error, 'answers');
  }
}
