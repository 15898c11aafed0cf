import type { Choices, Former, Replacement } from '../core/choices';
import { type Result, success } from '../core/result';
import { forgetFormer } from './choices-store';
import { agreeToSources, useSources } from './directory-sources';
import { ask } from './messenger';
import { loadSettings } from './settings-store';

/** What became of the sources of the directory. */
export type Replaced = { areSourcesLeft: boolean };

/**
 * Puts these choices in the place of all others. The sources stay where the user does not agree to
 * them. To be called in a click. With `replacedBy`, the former choices can be had back.
 */
export async function replaceSettings(
  { sources, ...choices }: Choices,
  replacedBy?: Replacement,
): Promise<Result<Replaced>> {
  const agreed = await agreeToSources(sources);
  const isOther = JSON.stringify(sources) !== JSON.stringify((await loadSettings()).sources);
  const isTaken = agreed.ok && isOther;
  const answered = ask('settingsChosen', {
    choices: isTaken ? { ...choices, sources } : choices,
    ...(replacedBy && { replacedBy }),
  });
  const answer = await (isTaken ? useSources(sources, answered) : answered);
  if (!answer.ok) return answer;
  return success({ areSourcesLeft: isOther && !agreed.ok });
}

/** Brings back what was before a replacement. To be called in a click. */
export async function undoReplacement({ choices }: Former): Promise<Result<Replaced>> {
  const answer = await replaceSettings(choices);
  if (answer.ok) await forgetFormer();
  return answer;
}
