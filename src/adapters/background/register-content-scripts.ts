import { isOptedIn, type OptIn } from '../../core/spotting/opt-ins';
import { type ContentScriptRegistration, registrationsOf } from '../../core/spotting/registrations';
import { browser } from '../browser/browser';
import { withLock } from '../browser/locks';
import { loadWatching } from '../package/data';
import { mayAsk } from '../permissions/permissions';
import { loadSettings, saveWatched } from '../store/settings';

// The content scripts beside the shipped one. The browser keeps what is registered until the extension is
// updated.

/** The path in the package where the build puts the content script of the other services. */
const othersScript = 'src/surfaces/content-others/main.js';

/**
 * Registers the content scripts that an update threw away, and leaves off those that the user no
 * longer permits.
 */
export function keepWatching(): Promise<void> {
  return withLock('watched', registerContentScripts);
}

/** Registers the content scripts that the user chose and permits, and unregisters all others. */
export async function registerContentScripts(): Promise<void> {
  const [{ watched }, { optIns }] = await Promise.all([loadSettings(), loadWatching()]);
  const permitted = await permittedOf(optIns, watched);
  if (permitted.length < watched.length) await saveWatched(permitted);
  const wanted = registrationsOf(optIns, permitted);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isRegistered = ({ id, matches }: ContentScriptRegistration) =>
    registered.some((each) => each.id === id && isSame(each.matches ?? [], matches));
  const stale = registered.filter(
    ({ id }) => !wanted.some((each) => each.id === id && isRegistered(each)),
  );
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  const missing = wanted.filter((each) => !isRegistered(each));
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(missing.map(contentScript));
  }
}

/** The ids of the choice on whose pages we may still run, and that are known at all. */
async function permittedOf(
  optIns: readonly OptIn[],
  watched: readonly string[],
): Promise<string[]> {
  const chosen = optIns.filter((each) => isOptedIn(each, watched));
  const answers = await Promise.all(chosen.map(({ patterns }) => mayAsk(patterns)));
  const ids = chosen.filter((_, index) => answers[index]).flatMap((each) => each.ids);
  return watched.filter((id) => ids.includes(id));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join();
}

/** Describes a content script to the browser, as the manifest describes the shipped one. */
function contentScript({ id, script, matches }: ContentScriptRegistration) {
  const [shipped] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    id,
    js: script === 'others' ? [othersScript] : (shipped?.js ?? []).map(pathInPackage),
    matches: [...matches],
    excludeMatches: shipped?.exclude_matches ?? [],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}

/**
 * The path in the package of a file that the manifest names. Firefox's manifest names its files by
 * whole addresses, which it does not take back.
 */
function pathInPackage(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}
