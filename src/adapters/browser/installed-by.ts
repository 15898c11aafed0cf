import { ignore } from '../../core/ignore';
import { browser } from './browser';

/**
 * True if an administrator has the browser install the extension, on machines whose users did not ask for
 * it. `management.getSelf` needs no permission.
 */
export async function isInstalledByAdmin(): Promise<boolean> {
  const self = await ignore(
    askForSelf(),
    'a browser that does not tell has a user who installed it',
  );
  return self?.installType === 'admin';
}

/** Asks for what the browser says of the extension itself; refused where the browser has no such answer. */
async function askForSelf() {
  return browser.management.getSelf();
}
