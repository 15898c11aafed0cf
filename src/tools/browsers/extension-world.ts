import type { JSHandle, Page, WebWorker } from 'puppeteer-core';
import type { browser } from '../../adapters/browser/browser';
import type { Messages, NameFrom } from '../../core/messages';
import { until } from './driver';

// What tools and tests ask of the extension itself, by a page of it.

/** The extension API of the browser, as pages of the extension have it. */
export type ExtensionApi = typeof browser;

/** Chromium and Firefox both know this name, and give promises under it. */
type ExtensionWorld = { chrome?: ExtensionApi };

/**
 * Runs a function in a page of the extension, or in its background, with the API as its first argument.
 * The function stands alone there: what it needs is passed on in `rest`.
 */
export async function callApi<Rest extends unknown[], Value>(
  page: Page | WebWorker,
  call: (api: ExtensionApi, ...rest: Rest) => Value | Promise<Value>,
  ...rest: Rest
): Promise<Value> {
  const api = (await page.evaluateHandle(
    () => (globalThis as ExtensionWorld).chrome,
  )) as JSHandle<ExtensionApi>;
  try {
    return (await api.evaluate(
      call as (api: ExtensionApi, ...rest: unknown[]) => Value,
      ...rest,
    )) as Value;
  } finally {
    await api.dispose();
  }
}

/**
 * The words of both browsers for a message that no page received: the background is just being
 * replaced.
 */
const unheard = 'Receiving end does not exist';

/** Asks the background, as a page of the extension does, as often as it takes to be heard. */
export async function askBackground<Name extends NameFrom<'page'>>(
  page: Page,
  name: Name,
  question: Messages[Name]['question'],
): Promise<Messages[Name]['answer']> {
  const heard = await until(`the background hears ${name}`, async () => {
    const sent = await callApi(page, send, { sender: 'page', name, question }, unheard);
    return sent.isHeard ? sent : undefined;
  });
  return heard.answer as Messages[Name]['answer'];
}

/**
 * Sends a message and tells whether it was heard, with the answer if it was. Runs in a page of the
 * extension.
 */
async function send(
  { runtime }: ExtensionApi,
  message: object,
  unheardWords: string,
): Promise<{ isHeard: boolean; answer?: unknown }> {
  try {
    return { isHeard: true, answer: await runtime.sendMessage(message) };
  } catch (error) {
    if (String(error).includes(unheardWords)) return { isHeard: false };
    throw error;
  }
}
