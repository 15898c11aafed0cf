import { shownChanges } from '../../../core/changes/kept-changes';
import type { News } from '../../../core/changes/news';
import { freshness } from '../../../core/directory/freshness';
import { ignore } from '../../../core/ignore';
import { ask } from '../../browser/messenger';
import { today } from '../../browser/today';
import { builtInMirror } from '../../package/built-in-mirror';
import { sitesOf } from '../../permissions/needed-sites';
import { mayAsk } from '../../permissions/permissions';
import { eraseChanges, loadChanges } from '../../store/changes';
import { readDirectoryVersion } from '../../store/directory-version';
import { loadSettings } from '../../store/settings';
import { refreshWords } from '../interface/chosen-language';

/**
 * Finds what is to be told of the directory: what a refresh changed for the user, and that the copy is stale.
 * Null where there is neither.
 */
export async function findNews(): Promise<News | null> {
  const [kept, { home, favourites, sources }, version] = await Promise.all([
    loadChanges(),
    loadSettings(),
    ignore(readDirectoryVersion(), 'a private window of Firefox has no database'),
  ]);
  const changes = shownChanges(kept, { home, favourites });
  const asOf = version && freshness(version.asOf, today()).isStale ? version.asOf : null;
  if (changes.length === 0 && asOf === null) return null;
  const isMirrored = sources.source === 'mirror';
  const mayRefresh =
    isMirrored && (await ignore(mayAsk(sitesOf(sources)), 'then the options ask the user'));
  const canChoose = isMirrored || (sources.source === 'package' && builtInMirror !== null);
  const refresh = mayRefresh ? 'now' : canChoose ? 'choose' : null;
  return { changes, stale: asOf === null ? null : { asOf, refresh } };
}

/** Asks the sources that were chosen; once they have answered, finds what is still to be told. */
export async function refreshNow(): Promise<News | null> {
  await ask('refreshWanted', null);
  return findNews();
}

/** Forgets for good what a refresh changed. */
export const dismissChanges = eraseChanges;

/** Tells the background that a page was opened, once the page stands: what is due is asked soon. */
export async function tellOpened(): Promise<void> {
  const telling = ignore(ask('pageOpened', null), 'the alarm of the day rings without it');
  await ignore(refreshWords(), 'the sentences of the former version are there');
  await telling;
}
