import { onAlarm } from '../../adapters/background/alarms';
import { answer } from '../../adapters/background/answer';
import { answerers } from '../../adapters/background/answerers';
import { finishUnfinished } from '../../adapters/background/unfinished';
import { browser } from '../../adapters/browser/browser';
import { reportFault } from '../../adapters/browser/faults';
import { onPermissionRemoved } from '../../adapters/permissions/permissions';
import { forgetSpotted } from '../../adapters/store/spotted-tabs';
import { dropOldCounts } from '../../adapters/store/visit-counts';

// Every listener is there at once, or the event that woke us is lost. What each does is begun when it is
// wanted: docs/decisions/build/the-background-is-one-file.md.

const sources = () => import('../../adapters/background/sources');
const directory = () => import('../../adapters/background/recover-directory');
const optIns = () => import('../../adapters/background/opt-ins');

// What nothing else has caught. A background has no page to say it on.
addEventListener('error', ({ error }) => reportFault(error, 'background'));
addEventListener('unhandledrejection', ({ reason }) => reportFault(reason, 'background'));

answer(answerers);

browser.tabs.onRemoved.addListener((tabId) => forgetSpotted(tabId));

onAlarm({
  refresh: async () => (await sources()).refreshDaily(),
  crawl: async () => (await sources()).goOnCrawling(),
});
onPermissionRemoved(async () => (await optIns()).keepWatching());
onPermissionRemoved(async () =>
  (await import('../../adapters/background/nudge-switch')).keepNudging(),
);

browser.runtime.onStartup.addListener(dropOldCounts);
browser.runtime.onStartup.addListener(async () => {
  await (await optIns()).keepWatching();
  await (await directory()).fillDirectory();
  await (await sources()).resumeRefreshing();
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
    await (await directory()).fillDirectory();
  } else {
    await (await optIns()).keepWatching();
    await (await directory()).updateDirectory();
    await (await sources()).resumeRefreshing();
  }
});

// The browser may have stopped us before all was done. That can wait: what woke us can't.
setTimeout(finishUnfinished, 500);
