import { ignore } from '../../core/ignore';
import type { MessageName, Messages } from '../../core/messages';
import { browser } from './browser';

type Question<Name extends MessageName> = Messages[Name]['question'];
type Answer<Name extends MessageName> = Messages[Name]['answer'];

/**
 * The waits, in milliseconds, before each further try. Firefox loses a message, about one in fifty
 * of them, that meets the background in the instant it is stopped as idle. It says then that the
 * message was not received, as it does when the background is stopped before it has answered: so
 * whatever is asked must be the same done twice as done once.
 */
const waitsInMilliseconds = [50, 250];

/** The error of Chromium and Firefox where no end received a message: in English, always. */
const unheard = /receiving end does not exist/i;

/** Asks the background. Rejects where it does not answer. */
export async function ask<Name extends MessageName>(
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  const send = () => browser.runtime.sendMessage({ name, question }) as Promise<Answer<Name>>;
  for (const wait of waitsInMilliseconds) {
    try {
      return await send();
    } catch (error) {
      if (!unheard.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send().catch(async (error) => {
    // What the background could not do, it reports itself.
    if (unheard.test(String(error))) (await import('./faults')).reportFault(error, name);
    throw error;
  });
}

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
export async function askBusyPage<Name extends MessageName>(
  tabId: number,
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name> | undefined | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceInMilliseconds, null);
  });
  const asked = ignore(askPage(tabId, name, question), 'no content script runs there');
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}
