import { browser, type Runtime } from '../../browser/browser';
import { noteCutShort } from './resume-refresh';
import { scheduleRefresh } from './schedule-refresh';

/** Answers `pageOpened`: only a page of the extension can say so, never a script in a web page. */
export async function answerPageOpened({ url }: Runtime.MessageSender): Promise<null> {
  if (url?.startsWith(browser.runtime.getURL('/'))) {
    await noteCutShort();
    await scheduleRefresh('opened');
  }
  return null;
}
