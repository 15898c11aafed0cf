import type { Page } from 'puppeteer-core';
import type { MessageKey } from '../../core/text/message-keys';
import { callApi } from '../browsers/extension-world';
import type { Words } from './face';

/** The words of a message around the values that are put in, in the language of the browser. */
export function wordsOf(page: Page, key: MessageKey): Promise<string[]> {
  const gap = '\ue000';
  return callApi(
    page,
    ({ i18n }, wanted, between) => i18n.getMessage(wanted, Array(9).fill(between)).split(between),
    key,
    gap,
  );
}

/** True if the page shows these words. */
export async function isSaid(page: Page, words: Words): Promise<boolean> {
  const parts = typeof words === 'string' ? await wordsOf(page, words) : [words.text];
  return page.evaluate(
    (wanted) => wanted.every((part) => document.body.innerText.includes(part)),
    parts,
  );
}
