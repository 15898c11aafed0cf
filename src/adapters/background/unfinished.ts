import { reportFault } from '../browser/faults';
import { isAllDone } from '../store/answered';

/**
 * Finishes what the browser stopped an earlier background at: sources that were to take effect, needs that
 * were to be answered. Where nothing is to be done, this is one read. Never rejects.
 */
export async function finishUnfinished(): Promise<void> {
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
