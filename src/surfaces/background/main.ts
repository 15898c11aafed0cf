import { answerers } from '../../adapters/background/answerers';
import { answer } from '../../adapters/background/message-listener';
import { listenToAlarms } from '../../adapters/background/refresh/listen-to-alarms';
import { forgetTab } from '../../adapters/background/spotted';
import { finishUnfinished } from '../../adapters/background/unfinished';
import { browser } from '../../adapters/browser/browser';
import { reportFault } from '../../adapters/browser/faults';
import { onPermissionRemoved } from '../../adapters/permissions/permissions';
import { closeStorageToContent } from '../../adapters/store/storage-access';
import { dropOldCounts } from '../../adapters/store/visit-counts';

// Every listener is there at once, or the event that woke us is lost. What each does is begun when it is
// wanted: docs/decisions/build/the-background-is-one-file.md.

const watching = () => import('../../adapters/background/register-content-scripts');
const refreshing = () => import('../../adapters/background/refresh/resume-refresh');

const planRefresh = async () => {
  await (await import('../../adapters/background/refresh/schedule-refresh')).scheduleRefresh(
    'opened',
  );
};

// What nothing else has caught. A background has no page to say it on.
addEventListener('error', ({ error }) => reportFault(error, 'background'));
addEventListener('unhandledrejection', ({ reason }) => reportFault(reason, 'background'));

answer(answerers);
closeStorageToContent().catch((error) => reportFault(error, 'background'));

browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));

listenToAlarms();
onPermissionRemoved(async () => (await watching()).keepWatching());
onPermissionRemoved(async () =>
  (await import('../../adapters/background/nudge/nudge-switch')).keepNudging(),
);

// Apart from the rest: whatever fails as the browser starts must not cost the day's refresh.
browser.runtime.onStartup.addListener(planRefresh);
browser.runtime.onInstalled.addListener(planRefresh);

browser.runtime.onStartup.addListener(dropOldCounts);
browser.runtime.onStartup.addListener(async () => {
  await (await watching()).keepWatching();
  await (await import('../../adapters/background/recover-directory')).fillDirectory();
  // The icon of the browser that ended said so too.
  await (await import('../../adapters/background/show-arrivals')).showArrivals();
  await (await refreshing()).resumeRefresh();
});

browser.runtime.onInstalled.addListener(async ({ reason, previousVersion }) => {
  if (reason === 'install') {
    await (await import('../../adapters/background/welcome')).welcome();
    await (await import('../../adapters/background/recover-directory')).fillDirectory();
  } else {
    if (previousVersion) {
      await (await import('../../adapters/store/interface/updated-from')).keepUpdatedFrom(
        previousVersion,
      );
    }
    await (await watching()).keepWatching();
    await (await import('../../adapters/background/update-directory')).beginUpdate();
    await (await refreshing()).resumeRefresh();
  }
});

// The browser may have stopped us before all was done. That can wait: what woke us can't.
setTimeout(finishUnfinished, 500);
