import type { NeedId } from '../../core/need';
import { type Result, success } from '../../core/result';
import { withAwaited } from '../../core/settings/awaited';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import { withLock } from '../browser/locks';
import { ask } from '../browser/messenger';
import { loadSettings } from '../store/settings';
import { findAnswer } from './answers';

/** Keeps that the user wants to hear once a hoster offers a need, or no longer does: what is awaited now. */
export function keepAwaited(need: NeedId, isAwaited: boolean): Promise<Result<readonly NeedId[]>> {
  return withLock('awaited', async () => {
    const awaited = withAwaited((await loadSettings()).awaited, need, isAwaited);
    const kept = await ask('settingsChosen', { choices: { awaited } });
    return kept.ok ? success(awaited) : kept;
  });
}

/** True where the user wants to hear once a hoster offers the need. */
export async function isAwaited(need: NeedId): Promise<boolean> {
  return (await loadSettings()).awaited.includes(need);
}

/** Finds the awaited needs that a hoster offers by now. */
export async function findArrived(): Promise<readonly NeedId[]> {
  const { awaited } = await loadSettings();
  const found = await Promise.all(awaited.map(findAnswer));
  return awaited.filter((_, at) => {
    const ready = found[at]?.ready;
    return ready !== undefined && hasSuggestions(ready);
  });
}
