import type { CDPSession, Protocol } from 'puppeteer-core';
import { until } from '../../browsers/driver';
import type { BareBrowser } from './bare-browser';
import { callOf, evaluate } from './evaluate';
import { readExtensionClocks, runBetween, type ThreadClocks } from './extension-clock';
import { withinPatience } from './patience';
import { lookAtRest, type PaintedMessage, probe, tellPainted } from './probe';

type TargetInfo = Protocol.Target.TargetInfo;

const quietInMilliseconds = 300;

/** The costs of a popup from the click on: of what is on screen, then of the popup at rest. */
export type ClickCosts = {
  /** The milliseconds from the click to the frame, and to the last change of the document. */
  painted: number;
  rested: number;
  /**
   * The milliseconds that the main thread of the extension's process has run from the click to the frame;
   * undefined where the system does not tell.
   */
  paintedRun: number | undefined;
  /** The milliseconds that the popup's main thread has run at both moments since the driver came to it. */
  paintedThread: number;
  restedThread: number;
  /** The kilobytes of its JavaScript heap: as it is then, and swept at rest. */
  paintedHeap: number;
  restedHeap: number;
};

/** The extension whose button is pressed, and the selectors of its answer, if it has one. */
export type Pressed = { id: string; answer: readonly string[] };

/** Presses the extension's toolbar button over the tab with this address. */
export async function measureClick(
  browser: BareBrowser,
  { id, answer }: Pressed,
  address: string,
): Promise<ClickCosts> {
  const before = await browser.targets();
  const tab = before.find(({ type, url }) => type === 'tab' && url === address);
  if (!tab) throw new Error(`No tab shows ${address}`);
  const popup = waitForPopup(browser, `chrome-extension://${id}/`, before);
  const clocks = readExtensionClocks();
  const pressed = Date.now();
  await browser.connection.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  const target = await popup;
  try {
    const session = await browser.attach(target);
    const { atPaint, ...costs } = await watch(session, answer, pressed);
    const processes = await processesOf(browser);
    return { ...costs, paintedRun: runBetween(clocks, atPaint, processes) };
  } finally {
    await browser.closeTarget(target.targetId);
  }
}

/** Waits for a new page of the extension. It is not halted: that would stall a popup. */
function waitForPopup(
  { connection }: BareBrowser,
  start: string,
  before: readonly TargetInfo[],
): Promise<TargetInfo> {
  const known = new Set(before.map(({ targetId }) => targetId));
  let look: (event: { targetInfo: TargetInfo }) => void = () => undefined;
  const coming = new Promise<TargetInfo>((resolve) => {
    look = ({ targetInfo }) => {
      const { type, targetId, url } = targetInfo;
      if (type === 'page' && !known.has(targetId) && url.startsWith(start)) resolve(targetInfo);
    };
    connection.on('Target.targetCreated', look);
    connection.on('Target.targetInfoChanged', look);
  });
  return withinPatience('the popup opens', coming).finally(() => {
    connection.off('Target.targetCreated', look);
    connection.off('Target.targetInfoChanged', look);
  });
}

/** The ids of the processes in which this browser runs pages. */
async function processesOf({ connection }: BareBrowser): Promise<number[]> {
  const { processInfo } = await connection.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

type Watched = Omit<ClickCosts, 'paintedRun'> & { atPaint: ThreadClocks };

async function watch(
  session: CDPSession,
  answer: readonly string[],
  pressed: number,
): Promise<Watched> {
  const told = new Promise<string>((resolve) => {
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === tellPainted) resolve(payload);
    });
  });
  const source = callOf(probe, answer);
  await Promise.all([
    // Thread time, not wall time: what else the machine does is not the extension's.
    session.send('Performance.enable', { timeDomain: 'threadTicks' }),
    session.send('Runtime.addBinding', { name: tellPainted }),
    session.send('Page.enable'),
    // The popup may be at its first document or still before it.
    session.send('Page.addScriptToEvaluateOnNewDocument', { source }),
    session.send('Runtime.evaluate', { expression: source }),
  ]);
  const message = JSON.parse(await withinPatience('the popup is painted', told)) as PaintedMessage;
  const clocks = readExtensionClocks();
  const painted = await readCosts(session);
  const rest = await until('the popup is at rest', async () => {
    const look = await evaluate(session, lookAtRest, quietInMilliseconds);
    return look.isAtRest ? look : undefined;
  });
  const { thread } = await readCosts(session);
  await session.send('HeapProfiler.collectGarbage');
  return {
    painted: message.origin + message.painted - pressed,
    rested: rest.origin + rest.settled - pressed,
    paintedThread: painted.thread,
    restedThread: thread,
    paintedHeap: painted.heap,
    atPaint: clocks,
    restedHeap: (await readCosts(session)).heap,
  };
}

async function readCosts(session: CDPSession): Promise<{ thread: number; heap: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { thread: read('TaskDuration') * 1000, heap: read('JSHeapUsedSize') / 1024 };
}
