import { ignore } from '../../core/ignore';
import type { MessageName, Messages } from '../../core/messages';
import { browser } from './browser';
import { inTime } from './in-time';

type Question<Name extends MessageName> = Messages[Name]['question'];
type Answer<Name extends MessageName> = Messages[Name]['answer'];

/** Asks the scripts in the page of a tab. Rejects where there is none. */
export async function askPage<Name extends MessageName>(
  tabId: number,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  return (await browser.tabs.sendMessage(tabId, { name, question })) as Answer<Name>;
}

/** The milliseconds that a busy page may take to answer; one that shows a dialog may never do. */
const patienceInMilliseconds = 150;

/**
 * Asks the scripts in the page of a tab, without waiting for long. Undefined where there is none,
 * null where no answer came yet. Never rejects.
 */
export function askBusyPage<Name extends MessageName>(
  tabId: number,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name> | undefined | null> {
  const asked = ignore(askPage(tabId, name, question), 'no content script runs there');
  return inTime(asked, patienceInMilliseconds);
}
