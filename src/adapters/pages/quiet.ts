import { type Result, success } from '../../core/result';
import {
  type Quiet,
  withFormer,
  withNever,
  withNotNow,
  withoutQuiet,
} from '../../core/settings/quiet';
import { withLock } from '../browser/locks';
import { ask } from '../browser/messenger';
import { today } from '../browser/today';
import { loadSettings } from '../store/settings';

/** Lets the icon open on this service again. */
export function endQuiet(service: string): Promise<Result<Quiet>> {
  return keep((quiet) => withoutQuiet(quiet, service));
}

/** Keeps this service as quiet as it was in these former settings; others stay as they became meanwhile. */
export function restoreQuiet(service: string, former: Quiet): Promise<Result<Quiet>> {
  return keep((quiet) => withFormer(quiet, service, former));
}

/**
 * Keeps the icon closed on this service until tomorrow, or for good: its open tabs follow at once. The
 * answer takes that back: the service is then as it was, and others are as they became meanwhile.
 */
export async function beQuiet(
  service: string,
  until: 'tomorrow' | 'ever',
): Promise<Result<() => Promise<Result<unknown>>>> {
  let former: Quiet | undefined;
  const kept = await keep((quiet) => {
    former = quiet;
    return until === 'ever' ? withNever(quiet, service) : withNotNow(quiet, service, today());
  });
  if (!kept.ok) return kept;
  return success(() => keep((quiet) => withFormer(quiet, service, former ?? quiet)));
}

/** Makes one change after the other, whichever page makes it: none is written over another. */
function keep(change: (quiet: Quiet) => Quiet): Promise<Result<Quiet>> {
  return withLock('quiet', async () => {
    const quiet = change((await loadSettings()).quiet);
    const answer = await ask('settingsChosen', { choices: { quiet } });
    return answer.ok ? success(quiet) : answer;
  });
}
