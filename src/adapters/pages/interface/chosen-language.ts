import { failureOf, type Result } from '../../../core/result';
import type { InterfaceLanguage } from '../../../core/text/interface-language';
import { browser } from '../../browser/browser';
import { ask } from '../../browser/messenger';
import { loadWords } from '../../package/words';
import { loadChosenLanguage } from '../../store/interface/chosen-language';

// The sentences of a language that is not the browser's are kept where pages find them before they draw
// anything: no first paint waits for them.

/**
 * Chooses the language of the interface; null: the browser's. Pages that are opened from now on speak it, and the
 * titles of the icon.
 */
export async function chooseLanguage(language: InterfaceLanguage | null): Promise<Result<null>> {
  const answer = await ask('languageChosen', { language }).catch(failureOf);
  if (answer.ok) await leaveWords(language);
  return answer;
}

/** Leaves the sentences for pages afresh, where they are of another version, or of another choice. */
export async function refreshWords(): Promise<void> {
  const language = await loadChosenLanguage();
  if (language === null && !localStorage.words) return;
  if (localStorage.wordsOf !== markOf(language)) await leaveWords(language);
}

async function leaveWords(language: InterfaceLanguage | null): Promise<void> {
  if (language === null) localStorage.removeItem('words');
  else localStorage.words = JSON.stringify(await loadWords(language));
  localStorage.wordsOf = markOf(language);
}

/** The version and the language of the sentences that were left. */
function markOf(language: InterfaceLanguage | null): string {
  return `${browser.runtime.getManifest().version} ${language ?? ''}`;
}
