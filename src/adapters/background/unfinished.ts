import { reportFault } from '../browser/faults';
import { isAllDone } from '../store/answered';
import { keepAlarms } from './refresh/keep-alarms';
import { keepToolbarTitles } from './toolbar-titles';

/**
 * Finishes what the browser stopped an earlier background at: sources that were to take effect, needs that
 * were to be answered. Then it has at hand what the icon says today, and sets alarms that the browser forgot;
 * a page's message may have woken us, so nothing is asked. Where nothing is to be done, these are a few
 * reads. Never rejects.
 */
export async function finishUnfinished(): Promise<void> {
  await finishDirectory();
  await keepToolbarTitles().catch((error) => reportFault(error, 'icons'));
  await keepAlarms().catch((error) => reportFault(error, 'refresh'));
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
    const { answerAfresh } = await import('./compute-answers');
    await answerAfresh();
  } catch (error) {
    reportFault(error, 'answers');
  }
}
