import type { Messages } from '../../core/messages';
import { failureOf, type Result, success } from '../../core/result';
import { type Choices, readReplacedSettings, readSomeChoices } from '../../core/settings/choices';
import { reportFault } from '../browser/faults';
import { saveChoices } from '../store/choices';
import { fillDirectory } from './recover-directory';
import { showArrivals } from './show-arrivals';
import { answerSourcesChosen } from './sources';
import { showAllToolbarIcons } from './spotted';

/** The choices that the answers to needs depend on. */
const ranked = ['home', 'filters', 'favourites', 'sources'] as const satisfies readonly Field[];

/** The choices that the icons in the toolbar depend on. */
const drawn = ['hasDot', 'quiet'] as const satisfies readonly Field[];

type Field = keyof Choices;

/**
 * Answers `settingsChosen`: keeps everything first, then has it take effect, so that every need is
 * answered once, however much was chosen, and nothing is done for what was not.
 */
export async function answerSettingsChosen({
  choices: raw,
  replacedSettings,
}: Messages['settingsChosen']['question']): Promise<Result<null>> {
  try {
    const choices = readSomeChoices(raw);
    const isNamed = (field: Field) => Object.hasOwn(choices, field);
    const { sources, ...others } = choices;
    await saveChoices(others, readReplacedSettings(replacedSettings) ?? undefined);
    if (drawn.some(isNamed)) await showAllToolbarIcons();
    if (isNamed('awaited')) await showArrivals();
    const directory = sources ? await answerSourcesChosen({ sources }) : success(null);
    if (directory.ok && ranked.some(isNamed)) await fillDirectory();
    return directory;
  } catch (error) {
    reportFault(error, 'settingsChosen');
    return failureOf(error);
  }
}
