import type { BareBrowser, OpenTab } from './bare-browser';
import { withinPatience } from './patience';
import { type ThreadTimes, type TraceEvent, threadTimes } from './trace';

/** The time that a content script and the worker it wakes are given to do all they do. */
const traceInMilliseconds = 1000;

const traceConfig = {
  excludedCategories: ['*'],
  includedCategories: ['devtools.timeline', 'v8', 'toplevel', '__metadata'],
};

/** Loads a page under the browser's own trace; gives what the extension cost, and the open tab. */
export async function traceLoad(
  { connection, openTab }: BareBrowser,
  origin: string,
  address: string,
): Promise<{ times: ThreadTimes; tab: OpenTab }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  connection.on('Tracing.dataCollected', collect);
  try {
    await connection.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    const tab = await openTab(address);
    await new Promise((resolve) => setTimeout(resolve, traceInMilliseconds));
    const complete = new Promise((resolve) => connection.once('Tracing.tracingComplete', resolve));
    await connection.send('Tracing.end');
    await withinPatience('the trace is complete', complete);
    return { times: threadTimes(events, origin), tab };
  } finally {
    connection.off('Tracing.dataCollected', collect);
  }
}
