import type { Messages } from '../../core/messages';
import { failureOf, type Result, success } from '../../core/result';
import { readReplacedSettings, readSomeChoices } from '../../core/settings/choices';
import { reportFault } from '../browser/faults';
import { saveChoices } from '../store/choices';
import { fillDirectory } from './directory';
import { answerSourcesChosen } from './sources';
import { showAllToolbarIcons } from './toolbar-icon';

/** What answers depend on. */
const ranked = ['home', 'filters', 'favourites', 'sources'];

/**
 * Answers `settingsChosen`: keeps everything first, then has it take effect, so that every need is
 * answered once, however much was chosen.
 */
export async function answerSettingsChosen({
  choices: raw,
  replacedSettings,
}: Messages['settingsChosen']['question']): Promise<Result<null>> {
  try {
    const { sources, ...others } = readSomeChoices(raw);
    await saveChoices(others, readReplacedSettings(replacedSettings) ?? undefined);
    await showAllToolbarIcons();
    const directory = sources ? await answerSourcesChosen({ sources }) : success(null);
    if (directory.ok && ranked.some((field) => Object.hasOwn(raw, field))) await fillDirectory();
    return directory;
  } catch (error) {
    reportFault(error, 'settingsChosen');
    return failureOf(error);
  }
}
