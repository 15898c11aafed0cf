import { ignore } from '../../core/ignore';
import { isPlainObject } from '../../core/plain-object';
import { browser } from './browser';

/**
 * True where the browser says that the icon stands in its toolbar. False where it does not stand there, or
 * the browser does not tell, as Firefox.
 */
export async function isPinned(): Promise<boolean> {
  const settings = await ignore(askForSettings(), 'a browser that does not tell shows the picture');
  return isPlainObject(settings) && settings.isOnToolbar === true;
}

/** Asks for the settings of the icon; refused where the browser has no such answer. */
async function askForSettings(): Promise<unknown> {
  return browser.action.getUserSettings();
}
