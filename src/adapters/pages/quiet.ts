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

/** Keeps the icon closed on this service from now on. Its open tabs follow at once. */
function keepNever(service: string): Promise<Result<Quiet>> {
  return keep((quiet) => withNever(quiet, service));
}

/** Keeps the icon closed on this service until tomorrow. Its open tabs follow at once. */
function keepNotNow(service: string): Promise<Result<Quiet>> {
  return keep((quiet) => withNotNow(quiet, service, today()));
}

/** Lets the icon open on this service again. */
export function endQuiet(service: string): Promise<Result<Quiet>> {
  return keep((quiet) => withoutQuiet(quiet, service));
}

/** Makes the icon what it was before on this service; what others became meanwhile stays. */
function restoreQuiet(service: string, former: Quiet): Promise<Result<Quiet>> {
  return keep((quiet) => withFormer(quiet, service, former));
}

/**
 * Keeps the icon closed on this service until tomorrow, or for good. The answer takes that back: the
 * service is then as it was.
 */
export async function beQuiet(
  service: string,
  until: 'tomorrow' | 'ever',
): Promise<Result<() => Promise<Result<unknown>>>> {
  const { quiet: former } = await loadSettings();
  const kept = await (until === 'ever' ? keepNever(service) : keepNotNow(service));
  return kept.ok ? success(() => restoreQuiet(service, former)) : kept;
}

/** Makes one change after the other, whichever page makes it: none is written over another. */
function keep(change: (quiet: Quiet) => Quiet): Promise<Result<Quiet>> {
  return withLock('quiet', async () => {
    const quiet = change((await loadSettings()).quiet);
    const answer = await ask('settingsChosen', { choices: { quiet } });
    return answer.ok ? success(quiet) : answer;
  });
}
