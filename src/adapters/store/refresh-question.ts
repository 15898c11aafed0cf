import { browser } from '../browser/browser';

// The question whether the directory shall be kept up to date is asked once: yes or no, the answer stands.

const key = 'refreshAnswered';

/** True once the user has answered the question. */
export async function loadRefreshAnswered(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true;
}

/** Keeps that the user has answered the question. */
export async function saveRefreshAnswered(): Promise<void> {
  await browser.storage.local.set({ [key]: true });
}
