import { answerers } from '../../adapters/background/answerers';
import { answerAfresh } from '../../adapters/background/compute-answers';
import { answer } from '../../adapters/background/message-listener';
import { keepNudging } from '../../adapters/background/nudge-switch';
import { fillDirectory } from '../../adapters/background/recover-directory';
import { listenToAlarms } from '../../adapters/background/refresh/listen-to-alarms';
import { resumeRefresh } from '../../adapters/background/refresh/resume-refresh';
import { keepWatching } from '../../adapters/background/register-content-scripts';
import { mendSources } from '../../adapters/background/sources';
import { updateDirectory } from '../../adapters/background/update-directory';
import { browser } from '../../adapters/browser/browser';
import { reportFault } from '../../adapters/browser/faults';
import { onPermissionRemoved } from '../../adapters/permissions/permissions';
import { forgetSpotted } from '../../adapters/store/spotted-tabs';
import { dropOldCounts } from '../../adapters/store/visit-counts';

// What nothing else has caught. A background has no page to say it on.
addEventListener('error', ({ error }) => reportFault(error, 'background'));
addEventListener('unhandledrejection', ({ reason }) => reportFault(reason, 'background'));

answer(answerers);

browser.tabs.onRemoved.addListener((tabId) => forgetSpotted(tabId));

listenToAlarms();
onPermissionRemoved(keepWatching);
onPermissionRemoved(keepNudging);

browser.runtime.onStartup.addListener(dropOldCounts);
browser.runtime.onStartup.addListener(async () => {
  await keepWatching();
  await fillDirectory();
  await resumeRefresh();
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
    await fillDirectory();
  } else {
    await keepWatching();
    await updateDirectory();
    await resumeRefresh();
  }
});

// The browser may have stopped us before sources took effect or every need was answered: a read
// tells.
mendSources().catch((error) => reportFault(error, 'directory'));
answerAfresh().catch((error) => reportFault(error, 'answers'));
