import { chosenLanguage, speakWith } from '../../browser/i18n';
import { loadWords } from '../../package/words';
import { loadChosenLanguage } from '../../store/interface/chosen-language';

/** Makes the background speak the language that the user chose: to be awaited before it says a sentence. */
export async function speakChosen(): Promise<void> {
  const language = await loadChosenLanguage();
  if (language === chosenLanguage()) return;
  speakWith(language === null ? undefined : await loadWords(language));
}
