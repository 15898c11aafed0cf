import type { Messages } from '../../../core/messages';
import type { ChosenSources } from '../../../core/refresh/chosen-sources';
import { type Result, success } from '../../../core/result';
import type {
  Choices,
  Replaced,
  ReplacedSettings,
  Replacement,
} from '../../../core/settings/choices';
import { ask } from '../../browser/messenger';
import { today } from '../../browser/today';
import { forgetReplacedSettings, loadChoices } from '../../store/choices';
import { loadSettings } from '../../store/settings';
import { agreeToSources, useSources } from '../sources';

/**
 * Puts these choices in the place of the present ones. The sources stay where the user does not agree to
 * them. To be called in a click. With `replacedBy`, the former choices can be had back.
 */
export async function replaceSettings(
  { sources, ...choices }: Partial<Choices>,
  replacedBy?: Replacement,
): Promise<Result<Replaced>> {
  const agreed = sources && (await agreeToSources(sources));
  const by: Pick<Messages['settingsChosen']['question'], 'replacedSettings'> = replacedBy
    ? { replacedSettings: { replacedBy, day: today(), choices: await loadChoices() } }
    : {};
  const isOther = sources && !isSame(sources, (await loadSettings()).sources);
  const answer = await (isOther && agreed?.ok
    ? useSources(sources, ask('settingsChosen', { choices: { ...choices, sources }, ...by }))
    : ask('settingsChosen', { choices, ...by }));
  if (!answer.ok) return answer;
  return success({ areSourcesLeft: isOther === true && !agreed?.ok });
}

function isSame(one: ChosenSources, other: ChosenSources): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Brings back the choices from before a replacement. To be called in a click. */
export async function undoReplacement({ choices }: ReplacedSettings): Promise<Result<Replaced>> {
  const answer = await replaceSettings(choices);
  if (answer.ok) await forgetReplacedSettings();
  return answer;
}
