import type { Messages } from '../../../core/messages';
import { failureOf, type Result, success } from '../../../core/result';
import { readInterfaceLanguage } from '../../../core/text/interface-language';
import { reportFault } from '../../browser/faults';
import { saveChosenLanguage } from '../../store/interface/chosen-language';
import { showArrivals } from '../show-arrivals';
import { redrawToolbarIcons } from '../spotted';
import { dropToolbarTitles } from '../toolbar-titles';

/** Answers `languageChosen`: titles are said anew. */
export async function answerLanguageChosen({
  language,
}: Messages['languageChosen']['question']): Promise<Result<null>> {
  try {
    await saveChosenLanguage(readInterfaceLanguage(language));
    await dropToolbarTitles();
    await redrawToolbarIcons();
    await showArrivals();
    return success(null);
  } catch (error) {
    reportFault(error, 'languageChosen');
    return failureOf(error);
  }
}
