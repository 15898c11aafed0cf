import { browser } from '../browser/browser';
import { isInstalledByAdmin } from '../browser/installed-by';

/** Opens the page that welcomes who installed the extension; for a user who did not, nothing opens. */
export async function welcome(): Promise<void> {
  if (await isInstalledByAdmin()) return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/surfaces/welcome/index.html') });
}
