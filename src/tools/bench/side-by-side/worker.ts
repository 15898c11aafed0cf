import { until } from '../../browsers/driver';
import type { BareBrowser } from './bare-browser';
import { withinPatience } from './patience';

/** Starts and stops the worker of an extension, with no debugger attached to it. */
export type WorkerControl = {
  stop: () => Promise<void>;
  /** Starts the stopped worker; gives the milliseconds from asking until it runs. */
  start: () => Promise<number>;
};

/** Takes control of the worker of the extension with this origin. */
export async function controlWorker(
  { openTab }: BareBrowser,
  origin: string,
): Promise<WorkerControl> {
  const { session } = await openTab('about:blank');
  const versions = new Map<string, string>();
  let look: () => void = () => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions: updated }) => {
    for (const { scriptURL, versionId, runningStatus, status } of updated) {
      if (!scriptURL.startsWith(`${origin}/`)) continue;
      if (status === 'redundant') versions.delete(versionId);
      else versions.set(versionId, runningStatus);
    }
    look();
  });
  await session.send('ServiceWorker.enable');
  return {
    stop: async () => {
      const statuses = () => [...versions.values()];
      await until(
        () => `the worker is stopped: ${statuses()}`,
        async () => {
          // An event that comes meanwhile starts it anew. Stopped while it is starting, it would only
          // start again for the same event, for ever.
          if (statuses().includes('running')) await session.send('ServiceWorker.stopAllWorkers');
          return versions.size > 0 && statuses().every((each) => each === 'stopped');
        },
      );
    },
    start: async () => {
      const running = new Promise<void>((resolve) => {
        look = () => [...versions.values()].includes('running') && resolve();
      });
      const asked = performance.now();
      await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      await withinPatience('the worker runs', running);
      return performance.now() - asked;
    },
  };
}
