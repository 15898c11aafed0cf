import type { Messages, NameFrom } from '../../core/messages';
import { browser } from './browser';

type Asked = NameFrom<'page'>;
type Question<Name extends Asked> = Messages[Name]['question'];
type Answer<Name extends Asked> = Messages[Name]['answer'];

/**
 * The waits, in milliseconds, before each further try. Firefox loses a message, about one in fifty
 * of them, that meets the background in the instant it is stopped as idle. It says then that the
 * message was not received, as it does when the background is stopped before it has answered: so
 * whatever is asked must be the same done twice as done once.
 */
const waitsInMilliseconds = [50, 250];

/** The error of Chromium and Firefox where no end received a message: in English, always. */
const unheard = /receiving end does not exist/i;

/** Asks the background, from a page of the extension. Rejects where it does not answer. */
export async function ask<Name extends Asked>(
  name: Name,
  question: Question<Name>,
): Promise<Answer<Name>> {
  const send = () =>
    browser.runtime.sendMessage({ sender: 'page', name, question }) as Promise<Answer<Name>>;
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
